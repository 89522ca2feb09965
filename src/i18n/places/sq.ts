import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Shqip */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Kërkoni sipas emrit ose vendit',
  sector: 'Fusha',
  all: 'Të gjitha',
  university: 'Universitete dhe shkolla',
  sport: 'Sport',
  art: 'Art dhe kulturë',
  ngo: 'OJQ',
  corporate: 'Kompani',
  municipality: 'Qytete dhe bashki',
  faith: 'Bashkësi fetare',
  other: 'Të tjera',
  results: {one: '{count} rezultat', other: '{count} rezultate'},
  noneFound: 'Nuk u gjet asgjë.',
  noMembers: 'Ende nuk ka anëtarë.',
  showMore: 'Shfaq më shumë',
  showAll: 'Shfaq të gjitha',
  elsewhere: 'Gjetkë',
  worldMap: 'Harta e botës',
  placesIn: {one: '{region}: {count} vend', other: '{region}: {count} vende'},
  zoomIn: 'Zmadho',
  zoomOut: 'Zvogëlo',
  north: 'Veri',
  south: 'Jug',
  west: 'Perëndim',
  east: 'Lindje',
  toList: 'Shko te lista',
  streetMap: 'Shfaq hartën e rrugëve',
  noStreetMap: 'Harta e rrugëve nuk mund të shfaqet këtu.',
};
