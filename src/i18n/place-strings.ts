import type {Plural} from './strings.js';

/** What the list of places and its map say, in one language. They are files of their own, as few pages need them. */
export interface PlaceStrings {
  // The list
  /** Names the field; a list can be searched by names, towns and countries. */
  search: string;
  /** Names the choice of a kind of organisation or story. */
  sector: string;
  /** The first choice of sectors and countries, which is no choice. */
  all: string;
  university: string;
  sport: string;
  art: string;
  ngo: string;
  corporate: string;
  municipality: string;
  faith: string;
  other: string;
  /** What a search or a choice has found. */
  results: Plural;
  noneFound: string;
  noMembers: string;
  /** Adds the next ones to the list. */
  showMore: string;
  /** Takes back a search and all choices. */
  showAll: string;
  /** Stands in a country's place where none is known. */
  elsewhere: string;

  // The map
  worldMap: string;
  /** Names a group of points; `region` is a country, or several. */
  placesIn: Plural;
  zoomIn: string;
  zoomOut: string;
  north: string;
  south: string;
  west: string;
  east: string;
  /** A way past the map, for readers with a keyboard. */
  toList: string;
  /** Loads a map of a server's, with streets, in the drawn one's place. */
  streetMap: string;
  /** Stands there where it can't be had. */
  noStreetMap: string;
}

export const en: PlaceStrings = {
  search: 'Search by name or place',
  sector: 'Sector',
  all: 'All',
  university: 'Universities and schools',
  sport: 'Sport',
  art: 'Art and culture',
  ngo: 'NGOs',
  corporate: 'Companies',
  municipality: 'Cities and towns',
  faith: 'Faith communities',
  other: 'Others',
  results: {one: '{count} result', other: '{count} results'},
  noneFound: 'Nothing found.',
  noMembers: 'No members yet.',
  showMore: 'Show more',
  showAll: 'Show all',
  elsewhere: 'Elsewhere',

  worldMap: 'World map',
  placesIn: {one: '{count} place in {region}', other: '{count} places in {region}'},
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'North',
  south: 'South',
  west: 'West',
  east: 'East',
  toList: 'Go to the list',
  streetMap: 'Show the street map',
  noStreetMap: 'The street map can’t be shown here.',
};
