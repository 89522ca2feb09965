import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Nederlands */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Zoeken op naam of plaats',
  sector: 'Sector',
  all: 'Alle',
  university: 'Universiteiten en scholen',
  sport: 'Sport',
  art: 'Kunst en cultuur',
  ngo: 'Ngo’s',
  corporate: 'Bedrijven',
  municipality: 'Steden en gemeenten',
  faith: 'Geloofsgemeenschappen',
  other: 'Overige',
  results: {one: '{count} resultaat', other: '{count} resultaten'},
  noneFound: 'Niets gevonden.',
  noMembers: 'Nog geen leden.',
  showMore: 'Meer tonen',
  showAll: 'Alles tonen',
  elsewhere: 'Elders',
  worldMap: 'Wereldkaart',
  placesIn: {one: '{region}: {count} plaats', other: '{region}: {count} plaatsen'},
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  north: 'Noord',
  south: 'Zuid',
  west: 'West',
  east: 'Oost',
  toList: 'Naar de lijst',
  streetMap: 'Stratenkaart tonen',
  noStreetMap: 'De stratenkaart kan hier niet worden getoond.',
};
