/**
 * Text as it has to be written in each language of the code that is given out. Whatever somebody fills in, or a link to
 * the builder brings along, is text there and nothing else.
 */

/** What could be seen as something else than it is: a reviewer of the code would read it in another order. */
const BIDI = '\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
/**
 * For HTML in double quotes and between tags. Braces and brackets are for what comes before the browser: Vue, Twig and
 * other templates, the shortcodes of WordPress, the tokens of Drupal. Lines would end Markdown's HTML, and become paragraphs.
 */
const HTML = new RegExp(`[&<>"\`{}[\\]\\t\\n${BIDI}]`, 'g');
const SCRIPT = new RegExp(`[<>&\`$${BIDI}]`, 'g');
/** @type {Readonly<Record<string, string>>} */
const NAMED = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/**
 * What can be written down at all: no control characters, no halves of characters, lines as HTML has them.
 *
 * @param {string} text
 */
export const clean = (text) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * For HTML: the value of an attribute in double quotes, or text.
 *
 * @param {string} text
 */
export const escapeHtml = (text) =>
  text.replace(HTML, (character) => NAMED[character] ?? `&#${String(character.charCodeAt(0))};`);

/**
 * A string of JavaScript, quotes included.
 *
 * @param {string} text
 */
export const escapeScript = (text) =>
  JSON.stringify(text).replace(
    SCRIPT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * The words of a link in Markdown, on one line: also in a table, and where HTML is allowed.
 *
 * @param {string} text
 */
export const escapeMarkdown = (text) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+.!|<>~&$@:=^-]/g, '\\$&')
    .replace(new RegExp(`[${BIDI}]`, 'g'), '');

/**
 * An address for Markdown's pointed brackets.
 *
 * @param {string} url
 */
export const escapeMarkdownUrl = (url) =>
  url
    .replace(/[\s<>\\|`]/g, (character) => encodeURIComponent(character))
    // Markdown reads `&copy;` as HTML does; other ampersands stay as they are for those who read the source.
    .replace(/&(?=#?\w+;)/g, '&amp;');
