/**
 * How well two colours can be told apart.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */

/** @typedef {readonly [red: number, green: number, blue: number, ...rest: number[]]} Rgb From 0 to 255. */

/** @param {Rgb} colour */
function luminance([red, green, blue]) {
  const linear = (/** @type {number} */ value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * From 1, the same, to 21, black and white.
 *
 * @param {Rgb} one
 * @param {Rgb} other
 */
export function contrast(one, other) {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * `#0072bc`, or `#07b`.
 *
 * @param {string} colour
 * @returns {Rgb | null}
 */
export function parseHex(colour) {
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour.trim()) ?? [];
  if (!digits) return null;
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const part = (/** @type {number} */ at) => parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** @param {Rgb} colour */
const toHex = ([red, green, blue]) =>
  `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/**
 * The nearest colour, lighter or darker, that does.
 *
 * @param {Rgb} colour
 * @param {(hex: string) => boolean} does
 * @returns {string | null} `null` where none does.
 */
export function nearest([red, green, blue], does) {
  for (let percent = 0; percent <= 100; percent += 2) {
    for (const end of [0, 255]) {
      const mix = (/** @type {number} */ value) => value + ((end - value) * percent) / 100;
      const hex = toHex([mix(red), mix(green), mix(blue)]);
      if (does(hex)) return hex;
    }
  }
  return null;
}
