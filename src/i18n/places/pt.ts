import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Português */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Procurar por nome ou lugar',
  sector: 'Setor',
  all: 'Todos',
  university: 'Universidades e escolas',
  sport: 'Desporto',
  art: 'Arte e cultura',
  ngo: 'ONG',
  corporate: 'Empresas',
  municipality: 'Cidades e municípios',
  faith: 'Comunidades religiosas',
  other: 'Outros',
  results: {one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados'},
  noneFound: 'Nada encontrado.',
  noMembers: 'Ainda não há membros.',
  showMore: 'Mostrar mais',
  showAll: 'Mostrar tudo',
  elsewhere: 'Noutro lugar',
  worldMap: 'Mapa do mundo',
  placesIn: {
    one: '{region}: {count} lugar',
    many: '{region}: {count} de lugares',
    other: '{region}: {count} lugares',
  },
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  north: 'Norte',
  south: 'Sul',
  west: 'Oeste',
  east: 'Este',
  toList: 'Ir para a lista',
  streetMap: 'Mostrar o mapa de ruas',
  noStreetMap: 'Não é possível mostrar o mapa de ruas aqui.',
};
