import type {PlaceStrings} from '../place-strings.js';
import type {Origin} from '../strings.js';

/** Ελληνικά */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: PlaceStrings = {
  search: 'Αναζήτηση με όνομα ή τόπο',
  sector: 'Τομέας',
  all: 'Όλα',
  university: 'Πανεπιστήμια και σχολεία',
  sport: 'Αθλητισμός',
  art: 'Τέχνη και πολιτισμός',
  ngo: 'ΜΚΟ',
  corporate: 'Εταιρείες',
  municipality: 'Δήμοι και κοινότητες',
  faith: 'Θρησκευτικές κοινότητες',
  other: 'Άλλα',
  results: {one: '{count} αποτέλεσμα', other: '{count} αποτελέσματα'},
  noneFound: 'Δεν βρέθηκε τίποτα.',
  noMembers: 'Δεν υπάρχουν ακόμη μέλη.',
  showMore: 'Εμφάνιση περισσότερων',
  showAll: 'Εμφάνιση όλων',
  elsewhere: 'Αλλού',
  worldMap: 'Παγκόσμιος χάρτης',
  placesIn: {one: '{region}: {count} τόπος', other: '{region}: {count} τόποι'},
  zoomIn: 'Μεγέθυνση',
  zoomOut: 'Σμίκρυνση',
  north: 'Βόρεια',
  south: 'Νότια',
  west: 'Δυτικά',
  east: 'Ανατολικά',
  toList: 'Μετάβαση στη λίστα',
  streetMap: 'Εμφάνιση οδικού χάρτη',
  noStreetMap: 'Δεν είναι δυνατή η εμφάνιση του οδικού χάρτη εδώ.',
};
