import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Türkçe */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Ada veya yere göre arayın',
  sector: 'Alan',
  all: 'Tümü',
  university: 'Üniversiteler ve okullar',
  sport: 'Spor',
  art: 'Sanat ve kültür',
  ngo: 'Sivil toplum kuruluşları',
  corporate: 'Şirketler',
  municipality: 'Kentler ve belediyeler',
  faith: 'İnanç toplulukları',
  other: 'Diğerleri',
  results: {one: '{count} sonuç', other: '{count} sonuç'},
  noneFound: 'Hiçbir şey bulunamadı.',
  noMembers: 'Henüz üye yok.',
  showMore: 'Daha fazla göster',
  showAll: 'Tümünü göster',
  elsewhere: 'Başka yerde',
  worldMap: 'Dünya haritası',
  placesIn: {one: '{region}: {count} yer', other: '{region}: {count} yer'},
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  north: 'Kuzey',
  south: 'Güney',
  west: 'Batı',
  east: 'Doğu',
  toList: 'Listeye git',
  streetMap: 'Sokak haritasını göster',
  noStreetMap: 'Sokak haritası burada gösterilemiyor.',
};
