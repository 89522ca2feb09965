import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Українська */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Пошук за назвою або місцем',
  sector: 'Сфера',
  all: 'Усі',
  university: 'Університети та школи',
  sport: 'Спорт',
  art: 'Мистецтво й культура',
  ngo: 'Громадські організації',
  corporate: 'Компанії',
  municipality: 'Міста та громади',
  faith: 'Релігійні громади',
  other: 'Інші',
  results: {
    one: '{count} результат',
    few: '{count} результати',
    many: '{count} результатів',
    other: '{count} результату',
  },
  noneFound: 'Нічого не знайдено.',
  noMembers: 'Учасників поки немає.',
  showMore: 'Показати ще',
  showAll: 'Показати все',
  elsewhere: 'Інші місця',
  worldMap: 'Карта світу',
  placesIn: {
    one: '{region}: {count} місце',
    few: '{region}: {count} місця',
    many: '{region}: {count} місць',
    other: '{region}: {count} місця',
  },
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  north: 'Північ',
  south: 'Південь',
  west: 'Захід',
  east: 'Схід',
  toList: 'Перейти до списку',
  streetMap: 'Показати карту вулиць',
  noStreetMap: 'Карту вулиць не вдається показати тут.',
};
