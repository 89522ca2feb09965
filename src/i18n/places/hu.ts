import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Magyar */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Keresés név vagy hely szerint',
  sector: 'Terület',
  all: 'Mind',
  university: 'Egyetemek és iskolák',
  sport: 'Sport',
  art: 'Művészet és kultúra',
  ngo: 'Civil szervezetek',
  corporate: 'Cégek',
  municipality: 'Városok és községek',
  faith: 'Vallási közösségek',
  other: 'Egyéb',
  results: {one: '{count} találat', other: '{count} találat'},
  noneFound: 'Nincs találat.',
  noMembers: 'Még nincsenek tagok.',
  showMore: 'Továbbiak megjelenítése',
  showAll: 'Összes megjelenítése',
  elsewhere: 'Máshol',
  worldMap: 'Világtérkép',
  placesIn: {one: '{region}: {count} hely', other: '{region}: {count} hely'},
  zoomIn: 'Nagyítás',
  zoomOut: 'Kicsinyítés',
  north: 'Észak',
  south: 'Dél',
  west: 'Nyugat',
  east: 'Kelet',
  toList: 'Ugrás a listához',
  streetMap: 'Utcatérkép megjelenítése',
  noStreetMap: 'Az utcatérkép itt nem jeleníthető meg.',
};
