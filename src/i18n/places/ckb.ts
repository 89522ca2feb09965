import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** کوردیی سۆرانی */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'گەڕان بە ناو یان شوێن',
  sector: 'بوار',
  all: 'ھەموو',
  university: 'زانکۆ و قوتابخانەکان',
  sport: 'وەرزش',
  art: 'ھونەر و کولتوور',
  ngo: 'ڕێکخراوە ناحکوومییەکان',
  corporate: 'کۆمپانیاکان',
  municipality: 'شار و شارۆچکەکان',
  faith: 'کۆمەڵە ئایینییەکان',
  other: 'ئەوانی تر',
  results: {one: '{count} ئەنجام', other: '{count} ئەنجام'},
  noneFound: 'ھیچ نەدۆزرایەوە.',
  noMembers: 'ھێشتا ھیچ ئەندامێک نییە.',
  showMore: 'زیاتر پیشان بدە',
  showAll: 'ھەموو پیشان بدە',
  elsewhere: 'شوێنی تر',
  worldMap: 'نەخشەی جیھان',
  placesIn: {one: '{region}: {count} شوێن', other: '{region}: {count} شوێن'},
  zoomIn: 'گەورەکردنەوە',
  zoomOut: 'بچووککردنەوە',
  north: 'باکوور',
  south: 'باشوور',
  west: 'ڕۆژاوا',
  east: 'ڕۆژھەڵات',
  toList: 'بڕۆ بۆ لیستەکە',
  streetMap: 'نەخشەی شەقامەکان پیشان بدە',
  noStreetMap: 'نەتوانرا نەخشەی شەقامەکان لێرە پیشان بدرێت.',
};
