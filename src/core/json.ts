/** The value of a JSON text, `undefined` for any other text. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // broken, or nested deeper than the engine's stack
  }
}

/** Strings, to their ends or the last; comments; and the white space of other formats. */
const NO_JSON = /"(?:[^"\\]|\\[^])*"?|\/\/.*|\/\*[^]*?(?:\*\/|$)|[\0-\x1F\xA0\uFEFF]/g;
const STRING_OR_COMMA = /"(?:[^"\\]|\\[^])*"?|,(?=\s*[\]}])/g;

/** `parseJson()`, also with what people put into JSON by hand: comments, commas before an end, line ends in strings. */
export function parseLooseJson(text: string): unknown {
  const clean = () =>
    text
      .replace(NO_JSON, (part) => (part.startsWith('"') ? part.replace(/[\0-\x1F]/g, ' ') : ' '))
      .replace(STRING_OR_COMMA, (part) => (part === ',' ? '' : part));
  return parseJson(text) ?? parseJson(clean());
}

/**
 * The first of the members that is there and not `null`. Own members only: a page may have put
 * something into `Object.prototype`, where every object would seem to have it.
 */
export function member(object: unknown, ...names: string[]): unknown {
  if (typeof object !== 'object' || object === null) return undefined;
  for (const name of names) {
    const value: unknown = Object.getOwnPropertyDescriptor(object, name)?.value;
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** `member()` as text: `''` for what is neither text nor a number. */
export function textMember(object: unknown, ...names: string[]): string {
  const value = member(object, ...names);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** `member()` as a list, empty where it is none. */
export function listMember(object: unknown, ...names: string[]): readonly unknown[] {
  return asList(member(object, ...names));
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
