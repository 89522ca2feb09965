import type {Category, Place} from '../feeds/place.js';
import type {CountryName} from '../i18n/countries.js';
import {fold} from '../i18n/fold.js';

/** A place in the reader's language. */
export interface Entry {
  place: Place;
  /** What its country is called, `''` where none is known. */
  country: string;
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
  /** What each is found by: made once somebody searches, as of thousands it takes a while. */
  #texts: ReadonlyMap<Entry, string> | undefined;

  /**
   * @param isGrouped Whether the list is one of countries, and keeps its order within each; else it goes by names.
   */
  constructor(places: readonly Place[], nameOf: CountryName, lang: string, isGrouped: boolean) {
    const {compare} = new Intl.Collator([lang, 'en']);
    const codes = new Set(places.map(({country}) => country ?? ''));
    const names = new Map([...codes].map((code) => [code, nameOf(code) ?? code]));
    const entries = places.map((place) => ({place, country: names.get(place.country ?? '') ?? ''}));
    this.countries = [...new Set(names.values())].filter(Boolean).sort(compare);
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
    const texts = (this.#texts ??= new Map(this.entries.map((entry) => [entry, textOf(entry)])));
    return this.entries.filter(
      (entry) =>
        (!category || entry.place.category === category) &&
        (!country || entry.country === country) &&
        parts.every((part) => texts.get(entry)?.includes(part)),
    );
  }
}

function textOf({place: {name, city, summary}, country}: Entry): string {
  return fold([name, city, country, summary].join(' '));
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
