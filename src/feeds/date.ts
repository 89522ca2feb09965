import {isDay, parseIso, parseOffset} from '../core/time.js';

/** How the months' names start, without accents: English, German, French, Spanish, Italian, Portuguese, Dutch. */
const MONTHS = [
  ...['jan|ene|gen', 'feb|fev', 'mar|maa|mrt', 'apr|avr|abr', 'ma[iyg]|mei', 'jun|juin|giu'],
  ...['jul|juil|lug', 'aug|aou|ago', 'sep|set', 'o[ck]t|out|ott', 'nov', 'de[cz]|dic'],
].map((starts) => new RegExp(`^(?:${starts})`));

/**
 * Hours ahead of UTC, for the names that occur in feeds; RFC 822 §5.1 has only those of the USA. Without a
 * word on summer it is winter.
 */
const ZONES =
  'est-5 edt-4 cst-6 cdt-5 mst-7 mdt-6 pst-8 pdt-7 et-5 ct-6 mt-7 pt-8 bst1 cet1 mez1 met1 cest2 mesz2 mest2 eet2 eest3 msk3 jst9 aest10';

const HOUR = 3_600_000;
/** `Mon, 18 Dec 2017`, `18-Dec-17`: the weekday does not matter, it is as often wrong as right. */
const DAY_FIRST =
  /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:de\s)?([a-z]{3,})\.?,?[\s-]+(?:de\s)?(\d{4}|\d\d)(?!\d)/;
/** `December 18, 2017`, and C's `Mon Dec 18 10:00:00 2017`. */
const MONTH_FIRST = /([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[,\s](?:.*\s)?\s*(\d{4})(?!\d)/;
const TIME = /(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([ap]m)?(.*)/;

/**
 * The instant that a feed's date tells, as `2017-12-18T10:00:00Z`, or `null`. It takes RFC 822, RFC 3339,
 * W3C-DTF and what is usually written instead of them; never `Date.parse`, in which no two engines
 * agree. A time without a zone is UTC.
 */
export function parseDate(text: string): string | null {
  const date = text.trim().slice(0, 100); // longer ones are none, and the patterns above not linear
  const instant = parseW3c(date) ?? parseRfc822(withoutAccents(date));
  return instant === null ? null : toInstant(instant);
}

/** Milliseconds since 1970 as `2017-12-18T10:00:00Z`. */
export function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+/, '');
}

/** The day of an instant in UTC, as `2017-12-18`. */
export function toDay(milliseconds: number): string {
  return toInstant(milliseconds).slice(0, 10);
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** ISO 8601, also with slashes, and as `2017` or `2017-12`. */
function parseW3c(text: string): number | null {
  const iso = text
    .replace(/^(\d{4})\/(\d\d)\//, '$1-$2-')
    .replace(/^\d{4}$/, '$&-01')
    .replace(/^\d{4}-\d\d$/, '$&-01')
    .replace(/\s*(?:UTC|GMT)$/i, 'Z');
  return parseIso(iso, 'UTC')?.from ?? null;
}

function parseRfc822(text: string): number | null {
  let [, day, name = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  if (!year) [, name = '', day, year = ''] = MONTH_FIRST.exec(text) ?? [];
  const month = MONTHS.findIndex((start) => start.test(name));
  const fullYear = Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900);
  if (month < 0 || !isDay(fullYear, month + 1, Number(day))) return null;
  const [, hour = 0, minute = 0, second = 0, half, zone = ''] = TIME.exec(text) ?? [];
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  if (hours > 24 || Number(minute) > 59) return null;
  const clock = Date.UTC(fullYear, month, Number(day), hours, Number(minute), Number(second));
  return clock - readZone(zone);
}

/** Milliseconds east of UTC, from what follows a time: ` +0100`, ` GMT+1`, ` CEST`. Unknown names are UTC. */
function readZone(text: string): number {
  const [, sign, hours, minutes = ''] =
    /^\s*(?:gmt|utc?)?([+-])(\d{1,2}):?(\d\d)?(?!\d)/.exec(text) ?? [];
  if (sign && hours) return parseOffset(sign + hours.padStart(2, '0') + minutes);
  const name = /[a-z]+/.exec(text)?.[0] ?? 'utc';
  return Number(new RegExp(`\\b${name}(-?\\d+)`).exec(ZONES)?.[1] ?? 0) * HOUR;
}
