import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Svenska */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Sök på namn eller plats',
  sector: 'Område',
  all: 'Alla',
  university: 'Universitet och skolor',
  sport: 'Idrott',
  art: 'Konst och kultur',
  ngo: 'Ideella organisationer',
  corporate: 'Företag',
  municipality: 'Städer och kommuner',
  faith: 'Trossamfund',
  other: 'Övriga',
  results: {one: '{count} träff', other: '{count} träffar'},
  noneFound: 'Inget hittades.',
  noMembers: 'Inga medlemmar ännu.',
  showMore: 'Visa fler',
  showAll: 'Visa alla',
  elsewhere: 'På annat håll',
  worldMap: 'Världskarta',
  placesIn: {one: '{region}: {count} plats', other: '{region}: {count} platser'},
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  north: 'Norrut',
  south: 'Söderut',
  west: 'Västerut',
  east: 'Österut',
  toList: 'Gå till listan',
  streetMap: 'Visa gatukartan',
  noStreetMap: 'Gatukartan kan inte visas här.',
};
