import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Čeština */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Hledat podle jména nebo místa',
  sector: 'Oblast',
  all: 'Vše',
  university: 'Univerzity a školy',
  sport: 'Sport',
  art: 'Umění a kultura',
  ngo: 'Neziskové organizace',
  corporate: 'Firmy',
  municipality: 'Města a obce',
  faith: 'Náboženské obce',
  other: 'Ostatní',
  results: {
    one: '{count} výsledek',
    few: '{count} výsledky',
    many: '{count} výsledku',
    other: '{count} výsledků',
  },
  noneFound: 'Nic se nenašlo.',
  noMembers: 'Zatím žádní členové.',
  showMore: 'Zobrazit další',
  showAll: 'Zobrazit vše',
  elsewhere: 'Jinde',
  worldMap: 'Mapa světa',
  placesIn: {
    one: '{region}: {count} místo',
    few: '{region}: {count} místa',
    many: '{region}: {count} místa',
    other: '{region}: {count} míst',
  },
  zoomIn: 'Přiblížit',
  zoomOut: 'Oddálit',
  north: 'Na sever',
  south: 'Na jih',
  west: 'Na západ',
  east: 'Na východ',
  toList: 'Přejít na seznam',
  streetMap: 'Zobrazit mapu ulic',
  noStreetMap: 'Mapu ulic zde nelze zobrazit.',
};
