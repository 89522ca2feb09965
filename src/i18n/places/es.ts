import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Español */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Buscar por nombre o lugar',
  sector: 'Sector',
  all: 'Todos',
  university: 'Universidades y escuelas',
  sport: 'Deporte',
  art: 'Arte y cultura',
  ngo: 'ONG',
  corporate: 'Empresas',
  municipality: 'Ciudades y municipios',
  faith: 'Comunidades religiosas',
  other: 'Otros',
  results: {one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados'},
  noneFound: 'No se ha encontrado nada.',
  noMembers: 'Aún no hay miembros.',
  showMore: 'Mostrar más',
  showAll: 'Mostrar todo',
  elsewhere: 'En otro lugar',
  worldMap: 'Mapa del mundo',
  placesIn: {
    one: '{region}: {count} lugar',
    many: '{region}: {count} de lugares',
    other: '{region}: {count} lugares',
  },
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  north: 'Norte',
  south: 'Sur',
  west: 'Oeste',
  east: 'Este',
  toList: 'Ir a la lista',
  streetMap: 'Mostrar el mapa de calles',
  noStreetMap: 'El mapa de calles no se puede mostrar aquí.',
};
