import {member, parseJson} from '../core/json.js';
import {warnOnce} from '../core/warn.js';
import type {Plural, TextKey} from './strings.js';

/** What a script inside a tag held, so that it is read once. */
const scripts = new WeakMap<Element, {text: string; words: unknown}>();

/**
 * What a partner says instead of the kit: by an attribute, `label-sign-now="…"`, or by JSON inside the tag,
 * `<script type="application/json" data-wr-strings>{"signNow": "…"}</script>`, where what has a number in it may
 * have a form for each plural category.
 */
export function overrideOf(host: Element, key: TextKey): string | undefined;
export function overrideOf(host: Element, key: string): string | Plural | undefined;
export function overrideOf(host: Element, key: string): string | Plural | undefined {
  const label = host.getAttribute(
    `label-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
  if (label) return label;
  const words = member(wordsIn(host), key);
  if (typeof words === 'string' && words) return words;
  return isPlural(words) ? words : undefined;
}

function isPlural(words: unknown): words is Plural {
  return typeof member(words, 'other') === 'string';
}

function wordsIn(host: Element): unknown {
  const script = host.querySelector(':scope > script[data-wr-strings]');
  if (!script) return undefined;
  const text = script.textContent;
  let known = scripts.get(script);
  if (known?.text !== text) {
    known = {text, words: parseJson(text)};
    scripts.set(script, known);
    if (known.words === undefined && document.readyState !== 'loading')
      warnOnce(`<${host.localName}>: its data-wr-strings holds no JSON.`);
  }
  return known.words;
}
