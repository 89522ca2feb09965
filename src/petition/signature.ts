import {warnOnce} from '../core/warn.js';

/** What a form can ask for, by the tokens of HTML's `autocomplete` (but for the comment). */
export const FIELD_NAMES = [
  'given-name',
  'family-name',
  'name',
  'email',
  'country',
  'postal-code',
  'comment',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

export interface Field {
  name: FieldName;
  isOptional: boolean;
}

/** What somebody has signed with. It is sent to one place, and kept nowhere. */
export interface Signature {
  /** What the provider calls the petition. */
  petition: string;
  /** Who embeds the kit, `''` where that is not told. */
  partner: string;
  campaign: string;
  /** A BCP 47 tag: the language of the form. */
  lang: string;
  /** The page, by origin and path alone. */
  url: string;
  /** Only what was asked for, and filled in. */
  signer: Readonly<Partial<Record<FieldName, string>>>;
  /** What was asked beyond the signature, and the answer; `null` where nothing was. */
  consent: {text: string; given: boolean} | null;
}

/**
 * Reads `given-name email country?`. Unknown names are left out with a warning; where nothing is left, and
 * where the provider needs more, that is asked for as well.
 */
export function parseFields(text: string, needed: readonly FieldName[]): Field[] {
  const fields = new Map<FieldName, Field>();
  for (const token of text.split(/\s+/).filter(Boolean)) {
    const name = FIELD_NAMES.find((known) => known === token.replace(/\?$/, ''));
    if (name) fields.set(name, {name, isOptional: token.endsWith('?')});
    else warnOnce(`fields="${token}" is unknown; it can be ${FIELD_NAMES.join(', ')}.`);
  }
  const least = fields.size > 0 ? needed : (['given-name', 'family-name', 'email'] as const);
  for (const name of least) {
    if (fields.get(name)?.isOptional !== false) fields.set(name, {name, isOptional: false});
  }
  return [...fields.values()];
}

/** What has to be corrected: `refused` is what the provider says of it, of a field of the form or of none. */
export type Fault =
  | {field: FieldName; reason: 'missing' | 'not-an-email'}
  | {field: FieldName | null; reason: 'refused'; message: string};

/**
 * Lenient: an address that is refused is a signature lost, and only a message to it tells whether it exists.
 * Something, `@`, and something with a dot, in letters of every script (RFC 6531).
 */
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/;

/** What has to be corrected before it is sent, in the order of the fields. */
export function faultsOf(fields: readonly Field[], signer: Signature['signer']): Fault[] {
  return fields.flatMap(({name, isOptional}): Fault[] => {
    const value = signer[name];
    if (!value) return isOptional ? [] : [{field: name, reason: 'missing'}];
    if (name === 'email' && !EMAIL.test(value)) return [{field: name, reason: 'not-an-email'}];
    return [];
  });
}
