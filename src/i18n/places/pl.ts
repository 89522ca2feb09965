import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Polski */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Szukaj według nazwy lub miejsca',
  sector: 'Dziedzina',
  all: 'Wszystkie',
  university: 'Uczelnie i szkoły',
  sport: 'Sport',
  art: 'Sztuka i kultura',
  ngo: 'Organizacje pozarządowe',
  corporate: 'Firmy',
  municipality: 'Miasta i gminy',
  faith: 'Wspólnoty religijne',
  other: 'Inne',
  results: {
    one: '{count} wynik',
    few: '{count} wyniki',
    many: '{count} wyników',
    other: '{count} wyniku',
  },
  noneFound: 'Niczego nie znaleziono.',
  noMembers: 'Nie ma jeszcze członków.',
  showMore: 'Pokaż więcej',
  showAll: 'Pokaż wszystko',
  elsewhere: 'Gdzie indziej',
  worldMap: 'Mapa świata',
  placesIn: {
    one: '{region}: {count} miejsce',
    few: '{region}: {count} miejsca',
    many: '{region}: {count} miejsc',
    other: '{region}: {count} miejsca',
  },
  zoomIn: 'Powiększ',
  zoomOut: 'Pomniejsz',
  north: 'Północ',
  south: 'Południe',
  west: 'Zachód',
  east: 'Wschód',
  toList: 'Przejdź do listy',
  streetMap: 'Pokaż mapę ulic',
  noStreetMap: 'Mapy ulic nie można tu pokazać.',
};
