import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Deutsch */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Nach Name oder Ort suchen',
  sector: 'Bereich',
  all: 'Alle',
  university: 'Hochschulen und Schulen',
  sport: 'Sport',
  art: 'Kunst und Kultur',
  ngo: 'NGOs',
  corporate: 'Unternehmen',
  municipality: 'Städte und Gemeinden',
  faith: 'Religionsgemeinschaften',
  other: 'Andere',
  results: {one: '{count} Treffer', other: '{count} Treffer'},
  noneFound: 'Nichts gefunden.',
  noMembers: 'Noch keine Mitglieder.',
  showMore: 'Mehr anzeigen',
  showAll: 'Alle anzeigen',
  elsewhere: 'Anderswo',
  worldMap: 'Weltkarte',
  placesIn: {one: '{region}: {count} Ort', other: '{region}: {count} Orte'},
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  north: 'Norden',
  south: 'Süden',
  west: 'Westen',
  east: 'Osten',
  toList: 'Zur Liste',
  streetMap: 'Straßenkarte anzeigen',
  noStreetMap: 'Die Straßenkarte kann hier nicht angezeigt werden.',
};
