import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Norsk bokmål */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Søk etter navn eller sted',
  sector: 'Sektor',
  all: 'Alle',
  university: 'Universiteter og skoler',
  sport: 'Idrett',
  art: 'Kunst og kultur',
  ngo: 'Frivillige organisasjoner',
  corporate: 'Bedrifter',
  municipality: 'Byer og kommuner',
  faith: 'Trossamfunn',
  other: 'Andre',
  results: {one: '{count} treff', other: '{count} treff'},
  noneFound: 'Ingen treff.',
  noMembers: 'Ingen medlemmer ennå.',
  showMore: 'Vis flere',
  showAll: 'Vis alle',
  elsewhere: 'Andre steder',
  worldMap: 'Verdenskart',
  placesIn: {one: '{region}: {count} sted', other: '{region}: {count} steder'},
  zoomIn: 'Zoom inn',
  zoomOut: 'Zoom ut',
  north: 'Nord',
  south: 'Sør',
  west: 'Vest',
  east: 'Øst',
  toList: 'Gå til listen',
  streetMap: 'Vis gatekart',
  noStreetMap: 'Gatekartet kan ikke vises her.',
};
