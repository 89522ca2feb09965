import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** دری */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'جستجو با نام یا جای',
  sector: 'بخش',
  all: 'همه',
  university: 'پوهنتون‌ها و مکاتب',
  sport: 'ورزش',
  art: 'هنر و فرهنگ',
  ngo: 'مؤسسات غیردولتی',
  corporate: 'شرکت‌ها',
  municipality: 'شهرها',
  faith: 'جوامع دینی',
  other: 'دیگران',
  results: {one: '{count} نتیجه', other: '{count} نتیجه'},
  noneFound: 'چیزی یافت نشد.',
  noMembers: 'هنوز عضوی نیست.',
  showMore: 'نمایش بیشتر',
  showAll: 'نمایش همه',
  elsewhere: 'جای دیگر',
  worldMap: 'نقشهٔ جهان',
  placesIn: {one: '{region}: {count} جای', other: '{region}: {count} جای'},
  zoomIn: 'بزرگ کردن',
  zoomOut: 'کوچک کردن',
  north: 'شمال',
  south: 'جنوب',
  west: 'غرب',
  east: 'شرق',
  toList: 'رفتن به فهرست',
  streetMap: 'نمایش نقشهٔ سرک‌ها',
  noStreetMap: 'نقشهٔ سرک‌ها در اینجا نشان داده نمی‌شود.',
};
