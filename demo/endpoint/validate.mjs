/** What a signature must be. Whatever the petition doesn't ask for is not kept. */
import {normaliseEmail} from './email.mjs';

/** The most characters of each field, named as the widget's. */
const FIELDS = {
  'given-name': 100,
  'family-name': 100,
  name: 200,
  email: 254,
  country: 2,
  'postal-code': 20,
  comment: 2000,
};
const MAX_CONSENT = 2000;

/** C0 and C1 but for tab and line breaks, halves of characters, and marks that turn the text around. */
// eslint-disable-next-line no-control-regex
const UNUSABLE = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const CONTENT = {
  email: (text) => (normaliseEmail(text) ? null : 'This is no email address.'),
  country: (text) => (/^[A-Z]{2}$/.test(text) ? null : 'Use the country’s two letters.'),
};

/** `given-name email country?` as a list; null where it is not understood. */
export function parseFields(text) {
  const fields = text
    .trim()
    .split(/\s+/)
    .map((word) => ({field: word.replace(/\?$/, ''), isRequired: !word.endsWith('?')}));
  const isKnown = fields.every(({field}) => Object.hasOwn(FIELDS, field));
  const email = fields.find(({field}) => field === 'email');
  return isKnown && email?.isRequired ? fields : null;
}

function checkField(field, isRequired, value) {
  if (value !== undefined && value !== null && typeof value !== 'string') {
    return {message: 'This is no text.'};
  }
  let text = (value ?? '').normalize('NFC').trim();
  if (field !== 'comment') text = text.replace(/\s+/g, ' ');
  if (field === 'country') text = text.toUpperCase();
  if (!text) return isRequired ? {message: 'This is needed.'} : {text: null};
  if (text.length > FIELDS[field] && field !== 'country') {
    return {message: `This is longer than ${FIELDS[field]} characters.`};
  }
  if (UNUSABLE.test(text)) return {message: 'This has characters that can’t be used.'};
  const message = CONTENT[field]?.(text);
  return message ? {message} : {text};
}

function checkConsent(consent) {
  if (consent === undefined || consent === null) return {given: null, text: null};
  const {given, text} = consent;
  const isRight =
    typeof given === 'boolean' &&
    typeof text === 'string' &&
    text.length <= MAX_CONSENT &&
    !UNUSABLE.test(text);
  return isRight ? {given, text: text.trim()} : {message: 'This has no text, or no answer.'};
}

/** What the page says of itself. No reader can mend it, so what is wrong with it is left out. */
function optional(value, pattern) {
  return typeof value === 'string' && pattern.test(value) ? value : null;
}

function pageUrl(value) {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  // Origin and path alone, whatever was sent: a query may say who the reader is.
  const page = /^https?:$/.test(url?.protocol) ? url.origin + url.pathname : null;
  return page && page.length <= 2000 ? page : null;
}

/**
 * @param {Record<string, unknown>} body
 * @param {string} fields What the petition asks for.
 * @returns {{errors: {field: string, message: string}[], signature: Record<string, any>}} The
 *   messages never hold what was sent.
 */
export function validate(body, fields) {
  const signer = body.signer ?? {};
  const values = {};
  const errors = [];
  for (const {field, isRequired} of parseFields(fields)) {
    const member = field.replace('-', '_');
    const {text, message} = checkField(field, isRequired, signer[member]);
    if (message) errors.push({field, message});
    values[member] = text;
  }
  const consent = checkConsent(body.consent);
  if (consent.message) errors.push({field: 'consent', message: consent.message});
  const signature = {
    givenName: values.given_name ?? null,
    familyName: values.family_name ?? null,
    name: values.name ?? null,
    email: values.email,
    country: values.country ?? null,
    postalCode: values.postal_code ?? null,
    comment: values.comment ?? null,
    consentGiven: consent.given,
    consentText: consent.text,
    partner: optional(body.partner, /^[\w.-]{1,100}$/),
    lang: optional(body.lang, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
    url: pageUrl(body.url),
  };
  return {errors, signature};
}
