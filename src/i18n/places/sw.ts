import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Kiswahili */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Tafuta kwa jina au mahali',
  sector: 'Sekta',
  all: 'Zote',
  university: 'Vyuo vikuu na shule',
  sport: 'Michezo',
  art: 'Sanaa na utamaduni',
  ngo: 'Mashirika yasiyo ya kiserikali',
  corporate: 'Kampuni',
  municipality: 'Miji',
  faith: 'Jumuiya za kidini',
  other: 'Nyingine',
  results: {one: 'Matokeo {count}', other: 'Matokeo {count}'},
  noneFound: 'Hakuna kilichopatikana.',
  noMembers: 'Bado hakuna wanachama.',
  showMore: 'Onyesha zaidi',
  showAll: 'Onyesha zote',
  elsewhere: 'Mahali pengine',
  worldMap: 'Ramani ya dunia',
  placesIn: {one: '{region}: mahali {count}', other: '{region}: mahali {count}'},
  zoomIn: 'Kuza',
  zoomOut: 'Punguza',
  north: 'Kaskazini',
  south: 'Kusini',
  west: 'Magharibi',
  east: 'Mashariki',
  toList: 'Nenda kwenye orodha',
  streetMap: 'Onyesha ramani ya mitaa',
  noStreetMap: 'Ramani ya mitaa haiwezi kuonyeshwa hapa.',
};
