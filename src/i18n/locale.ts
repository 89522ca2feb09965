import type {LitElement, ReactiveController} from 'lit';
import {html, nothing} from 'lit';
import {en} from './en.js';
import {formatNumber, pluralCategory} from './format.js';
import {directionOf, languageOf} from './language.js';
import type {PluralKey, TextKey} from './strings.js';

type Values = Readonly<Record<string, string>>;

/** Every controller on the page, told by one observer when a `lang` changes somewhere. */
const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Gives an element its reader's language, and the kit's words and numbers in it. */
export class LocaleController implements ReactiveController {
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';
  readonly #host: LitElement;

  constructor(host: LitElement) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    this.refresh();
    controllers.add(this);
    observer ??= new MutationObserver(() => {
      for (const controller of controllers) controller.refresh();
    });
    if (controllers.size === 1) {
      observer.observe(document, {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang', 'dir'],
      });
    }
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size === 0) observer?.disconnect();
  }

  /** Reads the language again, and renders the host anew when it has changed. */
  refresh(): void {
    const lang = languageOf(this.#host);
    const own = this.#host.getAttribute('dir');
    const dir = own === 'rtl' || own === 'ltr' ? own : directionOf(lang);
    if (lang === this.lang && dir === this.dir) return;
    this.lang = lang;
    this.dir = dir;
    this.#host.requestUpdate();
  }

  readonly text = (key: TextKey, values: Values = {}): string => fill(en[key], values);

  readonly plural = (key: PluralKey, count: number): string =>
    fill(this.#pluralOf(key, count), {count: this.number(count)});

  /**
   * Like `plural`, with the number marked for emphasis.
   *
   * @param seen Another number that is seen instead, while one climbs to the other; `null` for none.
   */
  pluralWithStrong(key: PluralKey, count: number, seen: number | null) {
    const [before, after] = this.#pluralOf(key, count).split('{count}');
    if (after === undefined) return html`${before}`;
    const number = this.number(count);
    const shown =
      seen === null
        ? number
        : html`<span class="visually-hidden">${number}</span
            ><span aria-hidden="true">${this.number(seen)}</span>`;
    return html`${before}<strong>${shown}</strong>${after || nothing}`;
  }

  readonly number = (value: number): string => formatNumber(this.lang, value);

  #pluralOf(key: PluralKey, count: number): string {
    const forms = en[key];
    return forms[pluralCategory('en', count)] ?? forms.other;
  }
}

function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? slot) : slot,
  );
}
