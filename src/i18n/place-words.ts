import {html, type LitElement} from 'lit';
import {warnOnce} from '../core/warn.js';
import type {LocaleController, Words} from './locale.js';
import {overrideOf} from './overrides.js';
import {en, type PlaceStrings} from './place-strings.js';
import {entryFor, type Table} from './tables.js';

const WORDS: Table<{strings: PlaceStrings}> = {
  am: () => import('./places/am.js'),
  ar: () => import('./places/ar.js'),
  bn: () => import('./places/bn.js'),
  ckb: () => import('./places/ckb.js'),
  cs: () => import('./places/cs.js'),
  de: () => import('./places/de.js'),
  el: () => import('./places/el.js'),
  es: () => import('./places/es.js'),
  fa: () => import('./places/fa.js'),
  fr: () => import('./places/fr.js'),
  hu: () => import('./places/hu.js'),
  it: () => import('./places/it.js'),
  kmr: () => import('./places/kmr.js'),
  my: () => import('./places/my.js'),
  nb: () => import('./places/nb.js'),
  nl: () => import('./places/nl.js'),
  pl: () => import('./places/pl.js'),
  prs: () => import('./places/prs.js'),
  ps: () => import('./places/ps.js'),
  pt: () => import('./places/pt.js'),
  ro: () => import('./places/ro.js'),
  ru: () => import('./places/ru.js'),
  so: () => import('./places/so.js'),
  sq: () => import('./places/sq.js'),
  sv: () => import('./places/sv.js'),
  sw: () => import('./places/sw.js'),
  ti: () => import('./places/ti.js'),
  tr: () => import('./places/tr.js'),
  uk: () => import('./places/uk.js'),
  ur: () => import('./places/ur.js'),
  'zh-Hans': () => import('./places/zh-Hans.js'),
  'zh-Hant': () => import('./places/zh-Hant.js'),
};

type Key = keyof PlaceStrings;
type Values = Readonly<Record<string, string>>;

/** What has been loaded, by language; `null` for English, and where there was nothing to be had. */
const loaded = new Map<string, PlaceStrings | null>();

/** Loads what lists of places say in a language. Never rejects: English does as well. */
export async function loadPlaceWords(lang: string): Promise<void> {
  const load = entryFor(WORDS, lang);
  try {
    const file = loaded.has(lang) ? null : await load?.();
    if (file) loaded.set(lang, file.strings);
  } catch (error) {
    warnOnce(`English in its place: ${String(error)}`);
  }
  if (!loaded.has(lang)) loaded.set(lang, null);
}

/** What a list of places says, in the language of its element. */
export class PlaceWords {
  readonly #host: LitElement;
  readonly #locale: LocaleController;
  #strings: PlaceStrings | null = null;
  /** Of the words, which is English where there are no others. */
  lang = 'en';

  constructor(host: LitElement, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
  }

  /** Takes the words of a language, which have been loaded. */
  speak(lang: string): void {
    this.#strings = loaded.get(lang) ?? null;
    this.lang = this.#strings ? lang : 'en';
  }

  /** For attributes, and for texts that are put together. `count` chooses among plural forms. */
  text(key: Key, values: Values = {}, count = 0): string {
    const forms = overrideOf(this.#host, key) ?? this.#strings?.[key] ?? en[key];
    const template =
      typeof forms === 'string'
        ? forms
        : (forms[new Intl.PluralRules([this.lang, 'en']).select(count)] ?? forms.other);
    const all: Values = {count: this.#locale.number(count), ...values};
    return template.replace(/\{(\w+)\}/g, (slot, name: string) => all[name] ?? slot);
  }

  /** For templates: marked, where it is English in a page of another language. */
  say(key: Key, values?: Values, count?: number): Words {
    const words = this.text(key, values, count);
    const isForeign = !this.#strings && !/^en\b/.test(this.#locale.lang);
    return isForeign && !overrideOf(this.#host, key)
      ? html`<span lang="en" dir="ltr">${words}</span>`
      : words;
  }
}
