import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** አማርኛ */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'በስም ወይም በቦታ ይፈልጉ',
  sector: 'ዘርፍ',
  all: 'ሁሉም',
  university: 'ዩኒቨርሲቲዎችና ትምህርት ቤቶች',
  sport: 'ስፖርት',
  art: 'ኪነጥበብና ባህል',
  ngo: 'መንግሥታዊ ያልሆኑ ድርጅቶች',
  corporate: 'ኩባንያዎች',
  municipality: 'ከተሞች',
  faith: 'የእምነት ተቋማት',
  other: 'ሌሎች',
  results: {one: '{count} ውጤት', other: '{count} ውጤቶች'},
  noneFound: 'ምንም አልተገኘም።',
  noMembers: 'እስካሁን አባል የለም።',
  showMore: 'ተጨማሪ አሳይ',
  showAll: 'ሁሉንም አሳይ',
  elsewhere: 'ሌላ ቦታ',
  worldMap: 'የዓለም ካርታ',
  placesIn: {one: '{region}፦ {count} ቦታ', other: '{region}፦ {count} ቦታዎች'},
  zoomIn: 'አቅርብ',
  zoomOut: 'አርቅ',
  north: 'ሰሜን',
  south: 'ደቡብ',
  west: 'ምዕራብ',
  east: 'ምሥራቅ',
  toList: 'ወደ ዝርዝሩ ይሂዱ',
  streetMap: 'የመንገድ ካርታውን አሳይ',
  noStreetMap: 'የመንገድ ካርታው እዚህ ሊታይ አልቻለም።',
};
