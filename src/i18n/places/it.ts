import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Italiano */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Cerca per nome o luogo',
  sector: 'Settore',
  all: 'Tutti',
  university: 'Università e scuole',
  sport: 'Sport',
  art: 'Arte e cultura',
  ngo: 'ONG',
  corporate: 'Imprese',
  municipality: 'Città e comuni',
  faith: 'Comunità religiose',
  other: 'Altri',
  results: {one: '{count} risultato', many: '{count} di risultati', other: '{count} risultati'},
  noneFound: 'Nessun risultato.',
  noMembers: 'Ancora nessun membro.',
  showMore: 'Mostra altri',
  showAll: 'Mostra tutto',
  elsewhere: 'Altrove',
  worldMap: 'Mappa del mondo',
  placesIn: {
    one: '{region}: {count} luogo',
    many: '{region}: {count} di luoghi',
    other: '{region}: {count} luoghi',
  },
  zoomIn: 'Ingrandisci',
  zoomOut: 'Riduci',
  north: 'Nord',
  south: 'Sud',
  west: 'Ovest',
  east: 'Est',
  toList: 'Vai all’elenco',
  streetMap: 'Mostra la mappa stradale',
  noStreetMap: 'La mappa stradale non può essere mostrata qui.',
};
