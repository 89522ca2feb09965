import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** မြန်မာ */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'အမည် သို့မဟုတ် နေရာဖြင့် ရှာပါ',
  sector: 'ကဏ္ဍ',
  all: 'အားလုံး',
  university: 'တက္ကသိုလ်နှင့် ကျောင်းများ',
  sport: 'အားကစား',
  art: 'အနုပညာနှင့် ယဉ်ကျေးမှု',
  ngo: 'အစိုးရမဟုတ်သော အဖွဲ့အစည်းများ',
  corporate: 'ကုမ္ပဏီများ',
  municipality: 'မြို့များ',
  faith: 'ဘာသာရေးအဖွဲ့များ',
  other: 'အခြား',
  results: {other: 'ရလဒ် {count} ခု'},
  noneFound: 'ဘာမျှ မတွေ့ပါ။',
  noMembers: 'အဖွဲ့ဝင် မရှိသေးပါ။',
  showMore: 'ထပ်ပြပါ',
  showAll: 'အားလုံးပြပါ',
  elsewhere: 'အခြားနေရာ',
  worldMap: 'ကမ္ဘာ့မြေပုံ',
  placesIn: {other: '{region}: နေရာ {count} ခု'},
  zoomIn: 'ချဲ့ပါ',
  zoomOut: 'ချုံ့ပါ',
  north: 'မြောက်',
  south: 'တောင်',
  west: 'အနောက်',
  east: 'အရှေ့',
  toList: 'စာရင်းသို့ သွားပါ',
  streetMap: 'လမ်းမြေပုံ ပြပါ',
  noStreetMap: 'လမ်းမြေပုံကို ဤနေရာတွင် မပြနိုင်ပါ။',
};
