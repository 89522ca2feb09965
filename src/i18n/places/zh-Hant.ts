import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** 繁體中文 */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: '按名稱或地點搜尋',
  sector: '領域',
  all: '全部',
  university: '大學和學校',
  sport: '體育',
  art: '藝術與文化',
  ngo: '非政府組織',
  corporate: '企業',
  municipality: '城市和鄉鎮',
  faith: '宗教團體',
  other: '其他',
  results: {other: '{count} 個結果'},
  noneFound: '找不到結果。',
  noMembers: '暫無成員。',
  showMore: '顯示更多',
  showAll: '顯示全部',
  elsewhere: '其他地方',
  worldMap: '世界地圖',
  placesIn: {other: '{region}：{count} 個地點'},
  zoomIn: '放大',
  zoomOut: '縮小',
  north: '北',
  south: '南',
  west: '西',
  east: '東',
  toList: '前往清單',
  streetMap: '顯示街道地圖',
  noStreetMap: '街道地圖無法在此顯示。',
};
