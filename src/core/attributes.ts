import {warnOnce} from './warn.js';

/** How a boolean attribute is read: `""` and `"true"` are true, absence and `"false"` are false. */
export const flag = {
  fromAttribute(value: string | null): boolean {
    if (value === '' || value === 'true') return true;
    if (value !== null && value !== 'false') {
      warnOnce(`"${value}" is no value for a yes-or-no attribute; it is taken as "false".`);
    }
    return false;
  },
};

/** How the level of a heading is read: `3`, or as the element is called, `h3`. */
export const headingLevel = {fromAttribute: levelOf};

export function levelOf(value: number | string | null): number | null {
  return typeof value === 'string' ? Number(value.replace(/^h/i, '')) : value;
}

/** `value` where it is one of `allowed`, else the first of them. */
export function oneOf<Value extends string>(
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [Value, ...Value[]],
): Value {
  const known = allowed.find((candidate) => candidate === value);
  if (known !== undefined) return known;
  if (value)
    warnOnce(
      `${attribute}="${value}" is unknown; it can be ${allowed.filter(Boolean).join(', ')}.`,
    );
  return allowed[0];
}

/** `value` where it is a number of at least `min`, else `fallback`. */
export function atLeast<Fallback>(
  attribute: string,
  min: number,
  value: number | null | undefined,
  fallback: Fallback,
): number | Fallback {
  if (value === null || value === undefined) return fallback;
  if (Number.isFinite(value) && value >= min) return value;
  warnOfNumber(`${attribute} must be a number of at least ${String(min)}`, value);
  return fallback;
}

/** `value` where it is a whole number from `min` to `max`, else `fallback`. */
export function wholeBetween(
  attribute: string,
  min: number,
  max: number,
  value: number,
  fallback: number,
): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  const range = `from ${String(min)} to ${String(max)}`;
  warnOfNumber(`${attribute} must be a whole number ${range}`, value);
  return fallback;
}

/** What is no number comes as NaN, such as "1,912,884", as people copy it. */
function warnOfNumber(rule: string, value: number): void {
  warnOnce(`${rule}, ${Number.isNaN(value) ? 'in digits alone' : `not ${String(value)}`}.`);
}
