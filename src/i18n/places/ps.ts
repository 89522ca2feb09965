import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** پښتو */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'د نوم یا ځای له مخې ولټوئ',
  sector: 'برخه',
  all: 'ټول',
  university: 'پوهنتونونه او ښوونځي',
  sport: 'سپورت',
  art: 'هنر او کلتور',
  ngo: 'نادولتي موسسې',
  corporate: 'شرکتونه',
  municipality: 'ښارونه',
  faith: 'دیني ټولنې',
  other: 'نور',
  results: {one: '{count} پایله', other: '{count} پایلې'},
  noneFound: 'هیڅ ونه موندل شول.',
  noMembers: 'تر اوسه غړي نشته.',
  showMore: 'نور وښیئ',
  showAll: 'ټول وښیئ',
  elsewhere: 'بل ځای',
  worldMap: 'د نړۍ نقشه',
  placesIn: {one: '{region}: {count} ځای', other: '{region}: {count} ځایونه'},
  zoomIn: 'لویول',
  zoomOut: 'کوچني کول',
  north: 'شمال',
  south: 'جنوب',
  west: 'لوېدیځ',
  east: 'ختیځ',
  toList: 'لړلیک ته لاړ شئ',
  streetMap: 'د کوڅو نقشه وښیئ',
  noStreetMap: 'د کوڅو نقشه دلته نه ښودل کېږي.',
};
