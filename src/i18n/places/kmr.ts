import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Kurmancî */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Li gorî nav an cihî bigerin',
  sector: 'Qad',
  all: 'Hemû',
  university: 'Zanîngeh û dibistan',
  sport: 'Werziş',
  art: 'Huner û çand',
  ngo: 'Rêxistinên civakî',
  corporate: 'Pargîdanî',
  municipality: 'Bajar û bajarok',
  faith: 'Civakên olî',
  other: 'Yên din',
  results: {one: '{count} encam', other: '{count} encam'},
  noneFound: 'Tiştek nehat dîtin.',
  noMembers: 'Hîn endam tune ne.',
  showMore: 'Bêtir nîşan bide',
  showAll: 'Hemûyan nîşan bide',
  elsewhere: 'Cihekî din',
  worldMap: 'Nexşeya cîhanê',
  placesIn: {one: '{region}: {count} cih', other: '{region}: {count} cih'},
  zoomIn: 'Nêzîk bike',
  zoomOut: 'Dûr bike',
  north: 'Bakur',
  south: 'Başûr',
  west: 'Rojava',
  east: 'Rojhilat',
  toList: 'Here lîsteyê',
  streetMap: 'Nexşeya kolanan nîşan bide',
  noStreetMap: 'Nexşeya kolanan li vir nayê nîşandan.',
};
