import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** 简体中文 */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: '按名称或地点搜索',
  sector: '领域',
  all: '全部',
  university: '大学和学校',
  sport: '体育',
  art: '艺术与文化',
  ngo: '非政府组织',
  corporate: '企业',
  municipality: '城市和乡镇',
  faith: '宗教团体',
  other: '其他',
  results: {other: '{count}个结果'},
  noneFound: '没有找到结果。',
  noMembers: '暂无成员。',
  showMore: '显示更多',
  showAll: '显示全部',
  elsewhere: '其他地方',
  worldMap: '世界地图',
  placesIn: {other: '{region}：{count}个地点'},
  zoomIn: '放大',
  zoomOut: '缩小',
  north: '北',
  south: '南',
  west: '西',
  east: '东',
  toList: '前往列表',
  streetMap: '显示街道地图',
  noStreetMap: '街道地图无法在此显示。',
};
