import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** فارسی */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'جست‌وجو با نام یا مکان',
  sector: 'حوزه',
  all: 'همه',
  university: 'دانشگاه‌ها و مدارس',
  sport: 'ورزش',
  art: 'هنر و فرهنگ',
  ngo: 'سازمان‌های مردم‌نهاد',
  corporate: 'شرکت‌ها',
  municipality: 'شهرها',
  faith: 'جوامع دینی',
  other: 'سایر',
  results: {one: '{count} نتیجه', other: '{count} نتیجه'},
  noneFound: 'چیزی پیدا نشد.',
  noMembers: 'هنوز عضوی نیست.',
  showMore: 'نمایش بیشتر',
  showAll: 'نمایش همه',
  elsewhere: 'جای دیگر',
  worldMap: 'نقشهٔ جهان',
  placesIn: {one: '{region}: {count} مکان', other: '{region}: {count} مکان'},
  zoomIn: 'بزرگ‌نمایی',
  zoomOut: 'کوچک‌نمایی',
  north: 'شمال',
  south: 'جنوب',
  west: 'غرب',
  east: 'شرق',
  toList: 'رفتن به فهرست',
  streetMap: 'نمایش نقشهٔ خیابان‌ها',
  noStreetMap: 'نمایش نقشهٔ خیابان‌ها در اینجا ممکن نیست.',
};
