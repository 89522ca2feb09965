import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Français */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Rechercher par nom ou par lieu',
  sector: 'Secteur',
  all: 'Tous',
  university: 'Universités et écoles',
  sport: 'Sport',
  art: 'Art et culture',
  ngo: 'ONG',
  corporate: 'Entreprises',
  municipality: 'Villes et communes',
  faith: 'Communautés religieuses',
  other: 'Autres',
  results: {one: '{count} résultat', many: '{count} de résultats', other: '{count} résultats'},
  noneFound: 'Aucun résultat.',
  noMembers: 'Aucun membre pour l’instant.',
  showMore: 'Afficher plus',
  showAll: 'Tout afficher',
  elsewhere: 'Ailleurs',
  worldMap: 'Carte du monde',
  placesIn: {
    one: '{region}\u00a0: {count} lieu',
    many: '{region}\u00a0: {count} de lieux',
    other: '{region}\u00a0: {count} lieux',
  },
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  north: 'Nord',
  south: 'Sud',
  west: 'Ouest',
  east: 'Est',
  toList: 'Aller à la liste',
  streetMap: 'Afficher le plan des rues',
  noStreetMap: 'Le plan des rues ne peut pas être affiché ici.',
};
