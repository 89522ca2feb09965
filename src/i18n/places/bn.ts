import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** বাংলা */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'নাম বা জায়গা দিয়ে খুঁজুন',
  sector: 'ক্ষেত্র',
  all: 'সব',
  university: 'বিশ্ববিদ্যালয় ও স্কুল',
  sport: 'খেলাধুলা',
  art: 'শিল্প ও সংস্কৃতি',
  ngo: 'এনজিও',
  corporate: 'কোম্পানি',
  municipality: 'শহর',
  faith: 'ধর্মীয় সম্প্রদায়',
  other: 'অন্যান্য',
  results: {one: '{count}টি ফলাফল', other: '{count}টি ফলাফল'},
  noneFound: 'কিছু পাওয়া যায়নি।',
  noMembers: 'এখনও কোনো সদস্য নেই।',
  showMore: 'আরও দেখান',
  showAll: 'সব দেখান',
  elsewhere: 'অন্য কোথাও',
  worldMap: 'বিশ্বের মানচিত্র',
  placesIn: {one: '{region}: {count}টি জায়গা', other: '{region}: {count}টি জায়গা'},
  zoomIn: 'বড় করুন',
  zoomOut: 'ছোট করুন',
  north: 'উত্তর',
  south: 'দক্ষিণ',
  west: 'পশ্চিম',
  east: 'পূর্ব',
  toList: 'তালিকায় যান',
  streetMap: 'রাস্তার মানচিত্র দেখান',
  noStreetMap: 'রাস্তার মানচিত্রটি এখানে দেখানো যায়নি।',
};
