import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** اردو */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'نام یا جگہ سے تلاش کریں',
  sector: 'شعبہ',
  all: 'سب',
  university: 'یونیورسٹیاں اور اسکول',
  sport: 'کھیل',
  art: 'فن اور ثقافت',
  ngo: 'غیر سرکاری تنظیمیں',
  corporate: 'کمپنیاں',
  municipality: 'شہر اور قصبے',
  faith: 'مذہبی برادریاں',
  other: 'دیگر',
  results: {one: '{count} نتیجہ', other: '{count} نتائج'},
  noneFound: 'کچھ نہیں ملا۔',
  noMembers: 'ابھی کوئی رکن نہیں۔',
  showMore: 'مزید دکھائیں',
  showAll: 'سب دکھائیں',
  elsewhere: 'دوسری جگہ',
  worldMap: 'دنیا کا نقشہ',
  placesIn: {one: '{region}: {count} جگہ', other: '{region}: {count} جگہیں'},
  zoomIn: 'بڑا کریں',
  zoomOut: 'چھوٹا کریں',
  north: 'شمال',
  south: 'جنوب',
  west: 'مغرب',
  east: 'مشرق',
  toList: 'فہرست پر جائیں',
  streetMap: 'گلیوں کا نقشہ دکھائیں',
  noStreetMap: 'گلیوں کا نقشہ یہاں نہیں دکھایا جا سکتا۔',
};
