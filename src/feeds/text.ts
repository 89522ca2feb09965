import {trusted} from '../core/trusted.js';

/** Characters of HTML. No text of a feed that is shown is as long, and no pattern below takes long over it. */
const MAX_LENGTH = 200_000;
/**
 * What is no text: comments, these elements and links to the rest, each to its end or, if it has none, the
 * last. In XHTML they are also closed in themselves.
 */
const HIDDEN =
  /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|iframe|object)\b(?:[^<>]*\/>|[^]*?(<\/\1\s*>|$))|<a\s[^<>]*(?:more-link|read-more)[^]*?(?:<\/a\s*>|$)/gi;
/** Tags, with values in quotes that may hold a `>`. What is cut off counts as a tag, as it does in browsers. */
const TAG = /<(?:[!?][^>]*>?|\/?([a-z][^\s/>]*)(?:[^>"'=]+|=\s*(?:"[^"]*"|'[^']*')?|["'])*>?)/gi;
/** Everything else stands apart from the text around it, as does what HTML does not know. */
const INLINE =
  /^(?:a|abbr|b|bd[io]|cite|big|blink|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|su[bp]|time|tt|u|wbr)$/i;
const ENTITY = /&(?:[a-z]+\d*|#\w+);/i;
/** What a text that was escaped once too often still holds after it has been read. */
const ESCAPED = /<\/?[a-z][^<>]*>|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;

/** What Windows has from U+0080 on, where Unicode has no characters: HTML reads `&#146;` as `’`, XML does not. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** White space as one space, no control characters, nothing around. */
export function collapse(text: string): string {
  return text
    .replace(/[\x80-\x9F]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80))
    .replace(/[\s\0-\x1F\x7F]+/g, ' ')
    .trim();
}

/**
 * The text of HTML, on one line, without "Read more" and "[…]".
 *
 * @param isTwice Whether it may have been escaped once too often. Not where there are tags: `<p>&lt;br&gt;`
 * is a text about one.
 */
export function htmlToText(html: string, isTwice = !/<\/?[a-z]/i.test(html)): string {
  let text = html;
  if (/[<&]/.test(text)) text = textOf(text);
  if (isTwice && ESCAPED.test(text)) text = textOf(text);
  return collapse(text).replace(/ ?\[(?:…|\.{3})\]$/, '');
}

/** Stands for the end of a line while HTML is read, to which it is just white space. */
const LINE_END = '\uE000';

/** The text of a description, plain or HTML, with its lines. */
export function htmlToLines(html: string): string {
  return htmlToText(
    html
      .replace(/<(https?:[^\s<>]+)>/gi, '$1') // how plain text sets off an address
      .replace(/\n|<br\b[^<>]*>|<\/(?:p|div|li|h\d)>/gi, LINE_END),
  )
    .replace(/ ?\uE000 ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Not by an HTML parser: browsers take quadratic time for elements that are not closed, 50 kB of `<b>`
 * keep them busy for a second.
 */
function textOf(html: string): string {
  const text = html
    .slice(0, MAX_LENGTH)
    .replace(HIDDEN, (hidden: string, _, end?: string) => {
      // What is only embedded hides nothing if it is never closed.
      const isOpen = end === '' && /^<[io]/i.test(hidden);
      return isOpen ? hidden.replace(/^<[^>]*>?/, ' ').replace(HIDDEN, ' ') : ' ';
    })
    .replace(TAG, (_, name = '') => (INLINE.test(String(name)) ? '' : ' '));
  if (!ENTITY.test(text)) return text;
  return RARE.test(text) ? parseHtml(text.replaceAll('<', '&lt;')).body.textContent : decoded(text);
}

/** The characters that nearly all texts refer to: a document for each of them would take ten times as long. */
const COMMON: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};
const REFERENCE = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|(amp|apos|gt|hellip|lt|nbsp|quot));/g;
const RARE = /&(?!(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|amp|apos|gt|hellip|lt|nbsp|quot);)[a-zA-Z#]/;

function decoded(text: string): string {
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name = '') => {
    if (name) return COMMON[String(name)] ?? '';
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const isCharacter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** A document without scripts, styles and requests: nothing in it comes alive. For little HTML only. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(trusted(html), 'text/html');
}

/** The name in `jo@example.org (Jo Doe)` or `Jo Doe <jo@example.org>`; `null` where there is only an address. */
export function personName(html: string): string | null {
  // Longer than any name, and short enough for the pattern below, which takes quadratic time.
  const name = htmlToText(html.slice(0, 300));
  const hasAddress = /\S@|"/.test(name);
  return (
    collapse(hasAddress ? name.replace(/[^\s()<>"]+@[^\s()<>"]+|mailto:|[()<>"]/g, ' ') : name) ||
    null
  );
}

/** A language tag in its canonical form, `de-DE`, or `null` for what is none. */
export function languageTag(text: string): string | null {
  try {
    return (text && Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0]) || null;
  } catch {
    return null; // a RangeError: `English (UK)`
  }
}
