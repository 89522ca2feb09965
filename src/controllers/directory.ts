import type {Category, Place} from '../feeds/place.js';
import {fold} from '../i18n/fold.js';

/** A place in the reader's language. */
export interface Entry {
  place: Place;
  /** What its country is called, `''` where none is known. */
  country: string;
  /** What it is found by. */
  text: string;
}

/** What is looked for: all of it has to hold. */
export interface Wish {
  words: string;
  category: Category | '';
  country: string;
}

/** The entries of a list, and those that a reader looks for. */
export class Directory {
  readonly entries: readonly Entry[];
  /** What there is to choose from: in the order of the alphabet. */
  readonly countries: readonly string[];
  readonly categories: ReadonlySet<Category>;

  /**
   * @param names What countries are called, by their codes.
   * @param isGrouped Whether the list is one of countries, and keeps its order within each; else it goes by names.
   */
  constructor(
    places: readonly Place[],
    names: ReadonlyMap<string, string>,
    lang: string,
    isGrouped: boolean,
  ) {
    const {compare} = new Intl.Collator([lang, 'en']);
    const entries = places.map((place) => {
      const country = place.country ? (names.get(place.country) ?? place.country) : '';
      const text = fold([place.name, place.city, country, place.summary].join(' '));
      return {place, country, text};
    });
    const countries = [...new Set(entries.map(({country}) => country))].sort(compare);
    this.countries = countries.filter(Boolean);
    this.categories = new Set(places.map(({category}) => category));
    // What has no country comes last.
    const order = new Map([...this.countries, ''].map((country, index) => [country, index]));
    const rank = ({country}: Entry) => order.get(country) ?? 0;
    this.entries = entries.sort((a, b) =>
      isGrouped ? rank(a) - rank(b) : compare(a.place.name, b.place.name),
    );
  }

  find({words, category, country}: Wish): readonly Entry[] {
    const parts = fold(words).split(/\s+/).filter(Boolean);
    if (parts.length === 0 && !category && !country) return this.entries;
    return this.entries.filter(
      (entry) =>
        (!category || entry.place.category === category) &&
        (!country || entry.country === country) &&
        parts.every((part) => entry.text.includes(part)),
    );
  }
}

/** The entries of each country, in their order, the country's name first. */
export function byCountry(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.country);
    if (group) group.push(entry);
    else groups.set(entry.country, [entry]);
  }
  return groups;
}
