/** What can be said of a value before anybody is asked: whether it is one, and why not. */
import {clean} from './escape.js';

/** @typedef {import('./manifest.js').Attribute} Attribute */

/**
 * @typedef {object} Checked
 * @property {string | null} value What is written into the code; `null` where nothing is.
 * @property {string} fault Why it is not used; `''` where it is.
 * @property {string} note What is good to know.
 */

const NOTHING = {value: null, fault: '', note: ''};
/** Any page, for addresses that are written as seen from it. */
const PAGE = 'https://page.example/';
/** `1,912,884`, `1.912.884`, `1 912 884`: as people write numbers, by the same mark throughout. */
const GROUPED = /^\d{1,3}([,.\s'’])\d{3}(?:\1\d{3})*$/;

/** @type {Readonly<Record<string, (value: string, attribute: Attribute) => Partial<Checked>>>} */
const CHECKS = {
  'yes-or-no': (value) => (value === 'true' || value === '' ? {value: ''} : {value: null}),
  number: (value, {help}) => checkNumber(value, help),
  'number-or-word': (value, {options, help}) =>
    options.includes(value) ? {} : checkNumber(value, help, options),
  level: (value) => (/^[1-6]$/.test(value) ? {} : {fault: 'A heading has a level from 1 to 6.'}),
  choice: (value, {options, standard}) => {
    if (!options.includes(value)) return {fault: `It can be ${list(options)}.`};
    return {value: value === standard ? null : value};
  },
  tokens: (value, attribute) => checkTokens(value, attribute),
  address: (value) => checkAddress(value),
  addresses: (value) => {
    const all = value.split(/\s+/).map(checkAddress);
    return all.find(({fault}) => fault) ?? all.find(({note}) => note) ?? {};
  },
  date: (value) =>
    /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
      ? {}
      : {fault: 'A date is written as 2018-11-30.'},
  month: (value) =>
    /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? {} : {fault: 'A month is written as 2017-12.'},
  zone: (value) => (isZone(value) ? {} : {fault: 'A time zone is written as Europe/Berlin.'}),
};

/**
 * @param {Attribute} attribute
 * @param {string | undefined} raw As it was typed.
 * @returns {Checked}
 */
export function check(attribute, raw) {
  if (raw === undefined) return NOTHING;
  const value = clean(raw).trim();
  // An empty field is no value, but where that says something of its own.
  if (value === '' && attribute.kind !== 'yes-or-no')
    return attribute.canBeEmpty ? {...NOTHING, value} : NOTHING;
  const {[attribute.kind]: of = () => ({})} = CHECKS;
  const checked = {...NOTHING, value, ...of(value, attribute)};
  return checked.fault ? {...checked, value: null} : checked;
}

/**
 * @param {string} value
 * @param {string} help
 * @param {readonly string[]} words
 * @returns {Partial<Checked>}
 */
function checkNumber(value, help, words = []) {
  const least = Number(/at least (\d+)/i.exec(help)?.[1] ?? 0);
  const digits = GROUPED.test(value) ? value.replace(/\D/g, '') : value;
  const number = /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : NaN;
  if (number >= least)
    return digits === value ? {} : {value: digits, note: `The code says ${digits}.`};
  const or = words.length > 0 ? `, or ${list(words)}` : '';
  return {
    fault: `Write a number${least > 0 ? ` of at least ${String(least)}` : ''} in digits${or}.`,
  };
}

/**
 * @param {string} value
 * @param {Attribute} attribute
 * @returns {Partial<Checked>}
 */
function checkTokens(value, {options, help}) {
  const isKnown = (/** @type {string} */ token) =>
    options.includes(token) || (help.includes('`?`') && options.includes(token.replace(/\?$/, '')));
  const unknown = value.split(/\s+/).find((token) => !isKnown(token));
  return unknown === undefined ? {} : {fault: `“${unknown}” is none of ${list(options)}.`};
}

/**
 * As the kit takes addresses: those of web pages, without a user name, also as seen from the page.
 *
 * @param {string} value
 * @returns {Partial<Checked>}
 */
export function checkAddress(value) {
  const fault =
    'Write a full address that begins with https:// (or http://localhost while you try) and holds no user name.';
  if (/\s/.test(value)) return {fault: 'An address has no spaces in it.'};
  if (isBegun(value)) return {fault: 'This address is not complete yet.'};
  let url;
  try {
    url = new URL(value, PAGE);
  } catch {
    return {fault}; // a TypeError: no address at all
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return {fault};
  if (/^[a-z][a-z+.-]*:/i.test(value))
    return url.protocol === 'http:' && !isHere(url)
      ? {note: 'A page that begins with https:// can’t read what comes by http://.'}
      : {};
  // `www.unhcr.org` would be a file beside the page.
  if (
    /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$)/i.test(value) &&
    !/^[\w-]+\.(html?|json|xml|ics)$/i.test(value)
  )
    return {fault: `Did you mean https://${value}?`};
  return {
    note: 'An address without https:// is looked for on the site that the code is pasted into.',
  };
}

/**
 * What stands in the field while somebody writes an address: `htt`, `https:`, `https://www`. Browsers take the first two for
 * files beside the page. A host has a name with a dot, but for this very machine.
 *
 * @param {string} value
 */
function isBegun(value) {
  const text = value.toLowerCase();
  if ('https://'.startsWith(text) || 'http://'.startsWith(text)) return true;
  if (!/^https?:/.test(text)) return false;
  const [, host = ''] = /^https?:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^:/?#]*)/.exec(text) ?? [];
  return !/^(?:localhost|\[.+\]|\d+(?:\.\d+){3}|.+\.[^.\d][^.]+)$/.test(host);
}

/**
 * This very machine, which browsers trust without https:.
 *
 * @param {URL} url
 */
const isHere = ({hostname}) => /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

/**
 * Whether an address is the same wherever it is written.
 *
 * @param {string} value
 */
export const isWhole = (value) => /^https?:\/\//i.test(value);

/** @param {string} value */
function isZone(value) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: value}));
  } catch {
    return false; // a RangeError
  }
}

/** @param {readonly string[]} words */
function list(words) {
  const named = words.filter(Boolean);
  const last = named.at(-1) ?? '';
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${last}` : last;
}
