import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Русский */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Поиск по названию или месту',
  sector: 'Сфера',
  all: 'Все',
  university: 'Университеты и школы',
  sport: 'Спорт',
  art: 'Искусство и культура',
  ngo: 'Общественные организации',
  corporate: 'Компании',
  municipality: 'Города',
  faith: 'Религиозные общины',
  other: 'Другие',
  results: {
    one: '{count} результат',
    few: '{count} результата',
    many: '{count} результатов',
    other: '{count} результата',
  },
  noneFound: 'Ничего не найдено.',
  noMembers: 'Участников пока нет.',
  showMore: 'Показать ещё',
  showAll: 'Показать все',
  elsewhere: 'Другие места',
  worldMap: 'Карта мира',
  placesIn: {
    one: '{region}: {count} место',
    few: '{region}: {count} места',
    many: '{region}: {count} мест',
    other: '{region}: {count} места',
  },
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  north: 'Север',
  south: 'Юг',
  west: 'Запад',
  east: 'Восток',
  toList: 'Перейти к списку',
  streetMap: 'Показать карту улиц',
  noStreetMap: 'Карту улиц не удаётся показать здесь.',
};
