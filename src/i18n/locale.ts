import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {html} from 'lit';
import {document} from '../core/document.js';
import {warnOnce} from '../core/warn.js';
import {announce} from '../core/announce.js';
import {en} from './en.js';
import {formatNumber, pluralCategory} from './format.js';
import {directionOf, languageOf} from './language.js';
import {missingFor, speaks, wordsIn} from './languages.js';
import {overrideOf} from './overrides.js';
import type {Plural, PluralKey, Strings, TextKey} from './strings.js';

type Key = TextKey | PluralKey;
type Values = Readonly<Record<string, string>>;
/** Words for a template: marked, where they are in another language than what is around them. */
export type Words = string | TemplateResult;

/** Every controller on the page, told by one observer when a `lang` or a label changes somewhere. */
const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;
const LANGUAGES = {subtree: true, attributes: true, attributeFilter: ['lang', 'dir']};

/** Milliseconds for which the partner's children are shown while words are on their way; then English is better. */
const PATIENCE = 1500;

/** Gives an element its reader's language, and the kit's words and numbers in it. */
export class LocaleController implements ReactiveController {
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';
  /** Whether there is something to show: nothing flashes in English before it is Arabic. */
  isReady = false;
  /** The element. */
  readonly host: LitElement;
  /** `null` for English. */
  #words: Strings | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    (this.host = host).addController(this);
  }

  hostConnected(): void {
    this.refresh();
    controllers.add(this);
    observer ??= new MutationObserver(refreshAll);
    // Of the host all attributes, as any of them may be a label; and of all trees that it is in the languages.
    observer.observe(this.host, {attributes: true});
    let root = this.host.getRootNode();
    observer.observe(root, LANGUAGES);
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      observer.observe(root, LANGUAGES);
    }
  }

  hostDisconnected(): void {
    controllers.delete(this);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (controllers.size === 0) observer?.disconnect();
  }

  /**
   * Reads the language again, and renders the host anew once it has changed and its words are there.
   *
   * @param relabelled Hosts of which a label has changed.
   */
  refresh(relabelled?: ReadonlySet<Node>): void {
    if (relabelled?.has(this.host)) this.host.requestUpdate();
    const lang = this.#read();
    const missing = missingFor(lang);
    if (!missing) {
      this.#become(lang);
      return;
    }
    void missing.then(() => {
      if (controllers.has(this)) this.refresh();
    });
    if (this.isReady) return;
    this.#timer ??= setTimeout(() => {
      if (!this.isReady) this.#become(this.#read());
    }, PATIENCE);
  }

  /** Where a translating browser makes the page one that the kit has no words for, what is shown stays. */
  #read(): string {
    if (!this.isReady) return languageOf(this.host);
    if (document.documentElement.hasAttribute('data-wr-lang-lock')) return this.lang;
    const lang = languageOf(this.host, this.lang);
    return speaks(lang) ? lang : this.lang;
  }

  #become(lang: string): void {
    const words = wordsIn(lang);
    const own = this.host.getAttribute('dir');
    const dir = own === 'rtl' || own === 'ltr' ? own : directionOf(lang);
    const isSame = lang === this.lang && dir === this.dir && words === this.#words;
    if (isSame && this.isReady) return;
    this.lang = lang;
    this.dir = dir;
    this.isReady = true;
    this.#words = words;
    this.host.requestUpdate();
  }

  /** For attributes, and for texts that are put together. */
  readonly text = (key: TextKey, values: Values = {}): string =>
    fill(overrideOf(this.host, key) ?? this.#words?.[key] ?? en[key], values);

  /** Says it to screen readers. */
  announce(key: TextKey): void {
    announce(this.text(key), this.langOf(key));
  }

  /** For templates. */
  readonly say = (key: TextKey, values: Values = {}): Words =>
    this.#marked(this.text(key, values), key);

  /** For templates, with an element in the place of one of the values. */
  sayAround(key: TextKey, slot: string, element: TemplateResult): Words {
    return this.#around(this.text(key), slot, element, key);
  }

  readonly plural = (key: PluralKey, count: number): Words =>
    this.#marked(fill(this.#pluralOf(key, count), {count: this.number(count)}), key);

  pluralAround(key: PluralKey, count: number, element: TemplateResult): Words {
    return this.#around(this.#pluralOf(key, count), 'count', element, key);
  }

  #around(sentence: string, slot: string, element: TemplateResult, key: Key): Words {
    const [before = '', after] = sentence.split(`{${slot}}`);
    // An override may have left it out.
    if (after === undefined) return this.#marked(before, key);
    return this.#marked(html`${before}${element}${after}`, key);
  }

  readonly number = (value: number): string => formatNumber(this.lang, value);

  #pluralOf(key: PluralKey, count: number): string {
    const override = overrideOf(this.host, key);
    if (typeof override === 'string') return override;
    const forms: Plural | undefined = override ?? this.#words?.[key];
    if (!forms) return en[key][pluralCategory('en', count)] ?? en[key].other;
    const category = pluralCategory(this.lang, count);
    if (override && forms[category] === undefined)
      warnOnce(`<${this.host.localName}>: its ${key} lacks "${category}"; "other" is taken.`);
    return forms[category] ?? forms.other;
  }

  /** English words in a page of another language are told to screen readers as what they are. */
  #marked<T extends Words>(words: T, key: Key): T | TemplateResult {
    return this.langOf(key) === this.lang ? words : html`<span lang="en" dir="ltr">${words}</span>`;
  }

  /** The language that `text()` has for a key: the reader's, else English. */
  langOf(key: Key): string {
    const isOwn = /^en\b/.test(this.lang) || this.#words?.[key] || overrideOf(this.host, key);
    return isOwn ? this.lang : 'en';
  }
}

function refreshAll(records: MutationRecord[]): void {
  const labels = records.filter(({attributeName}) => attributeName?.startsWith('label-'));
  const hosts = new Set(labels.map(({target}) => target));
  for (const controller of controllers) controller.refresh(hosts);
}

function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? slot) : slot,
  );
}
