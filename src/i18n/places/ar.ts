import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** العربية */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'البحث بالاسم أو المكان',
  sector: 'القطاع',
  all: 'الكل',
  university: 'الجامعات والمدارس',
  sport: 'الرياضة',
  art: 'الفن والثقافة',
  ngo: 'المنظمات غير الحكومية',
  corporate: 'الشركات',
  municipality: 'المدن والبلدات',
  faith: 'الجماعات الدينية',
  other: 'جهات أخرى',
  results: {
    zero: 'عدد النتائج: {count}',
    one: 'عدد النتائج: {count}',
    two: 'عدد النتائج: {count}',
    few: '{count} نتائج',
    many: '{count} نتيجة',
    other: '{count} نتيجة',
  },
  noneFound: 'لم يُعثر على شيء.',
  noMembers: 'لا يوجد أعضاء بعد.',
  showMore: 'عرض المزيد',
  showAll: 'عرض الكل',
  elsewhere: 'أماكن أخرى',
  worldMap: 'خريطة العالم',
  placesIn: {
    zero: 'عدد الأماكن في {region}: {count}',
    one: 'عدد الأماكن في {region}: {count}',
    two: 'عدد الأماكن في {region}: {count}',
    few: '{count} أماكن في {region}',
    many: '{count} مكاناً في {region}',
    other: '{count} مكان في {region}',
  },
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  north: 'شمالاً',
  south: 'جنوباً',
  west: 'غرباً',
  east: 'شرقاً',
  toList: 'الانتقال إلى القائمة',
  streetMap: 'عرض خريطة الشوارع',
  noStreetMap: 'تعذّر عرض خريطة الشوارع هنا.',
};
