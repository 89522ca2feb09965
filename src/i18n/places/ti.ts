import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** ትግርኛ */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'ብስም ወይ ብቦታ ድለዩ',
  sector: 'ዓውዲ',
  all: 'ኩሉ',
  university: 'ዩኒቨርሲቲታትን ኣብያተ ትምህርትን',
  sport: 'ስፖርት',
  art: 'ስነጥበብን ባህልን',
  ngo: 'ዘይመንግስታዊ ትካላት',
  corporate: 'ኩባንያታት',
  municipality: 'ከተማታት',
  faith: 'ሃይማኖታዊ ማሕበራት',
  other: 'ካልኦት',
  results: {one: '{count} ውጽኢት', other: '{count} ውጽኢታት'},
  noneFound: 'ዝተረኽበ የለን።',
  noMembers: 'ክሳብ ሕጂ ኣባላት የለዉን።',
  showMore: 'ተወሳኺ ኣርኢ',
  showAll: 'ኩሉ ኣርኢ',
  elsewhere: 'ካልእ ቦታ',
  worldMap: 'ካርታ ዓለም',
  placesIn: {one: '{region}፦ {count} ቦታ', other: '{region}፦ {count} ቦታታት'},
  zoomIn: 'ኣዕቢ',
  zoomOut: 'ኣንእስ',
  north: 'ሰሜን',
  south: 'ደቡብ',
  west: 'ምዕራብ',
  east: 'ምብራቕ',
  toList: 'ናብቲ ዝርዝር ኪዱ',
  streetMap: 'ካርታ ጎደናታት ኣርኢ',
  noStreetMap: 'እቲ ካርታ ጎደናታት ኣብዚ ክርአ ኣይከኣለን።',
};
