import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Soomaali */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Ku raadi magac ama meel',
  sector: 'Qaybta',
  all: 'Dhammaan',
  university: 'Jaamacadaha iyo dugsiyada',
  sport: 'Ciyaaraha',
  art: 'Farshaxanka iyo dhaqanka',
  ngo: 'Hay’adaha aan dawliga ahayn',
  corporate: 'Shirkadaha',
  municipality: 'Magaalooyinka',
  faith: 'Bulshooyinka diineed',
  other: 'Kuwa kale',
  results: {one: '{count} natiijo', other: '{count} natiijo'},
  noneFound: 'Waxba lama helin.',
  noMembers: 'Weli xubno ma jiraan.',
  showMore: 'Muuji wax dheeraad ah',
  showAll: 'Muuji dhammaan',
  elsewhere: 'Meel kale',
  worldMap: 'Khariidadda adduunka',
  placesIn: {one: '{region}: {count} meelood', other: '{region}: {count} meelood'},
  zoomIn: 'Weynee',
  zoomOut: 'Yaree',
  north: 'Waqooyi',
  south: 'Koonfur',
  west: 'Galbeed',
  east: 'Bari',
  toList: 'U gudub liiska',
  streetMap: 'Muuji khariidadda waddooyinka',
  noStreetMap: 'Khariidadda waddooyinka halkan laguma muujin karo.',
};
