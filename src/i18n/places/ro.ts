import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Română */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Căutați după nume sau loc',
  sector: 'Domeniu',
  all: 'Toate',
  university: 'Universități și școli',
  sport: 'Sport',
  art: 'Artă și cultură',
  ngo: 'ONG-uri',
  corporate: 'Companii',
  municipality: 'Orașe și comune',
  faith: 'Comunități religioase',
  other: 'Altele',
  results: {one: '{count} rezultat', few: '{count} rezultate', other: '{count} de rezultate'},
  noneFound: 'Nu s-a găsit nimic.',
  noMembers: 'Încă nu există membri.',
  showMore: 'Arată mai multe',
  showAll: 'Arată tot',
  elsewhere: 'În altă parte',
  worldMap: 'Harta lumii',
  placesIn: {
    one: '{region}: {count} loc',
    few: '{region}: {count} locuri',
    other: '{region}: {count} de locuri',
  },
  zoomIn: 'Mărește',
  zoomOut: 'Micșorează',
  north: 'Nord',
  south: 'Sud',
  west: 'Vest',
  east: 'Est',
  toList: 'Mergi la listă',
  streetMap: 'Arată harta străzilor',
  noStreetMap: 'Harta străzilor nu poate fi afișată aici.',
};
