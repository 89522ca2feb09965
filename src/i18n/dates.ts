import type {DateFormat} from './format.js';

/** The words for dates in one language, by CLDR. Generated: see `scripts/cldr.mjs`. */
export interface DateWords {
  /** From January on, as they stand beside a day; and their short forms. */
  months: readonly string[];
  shortMonths: readonly string[];
  /** From Sunday on. */
  weekdays: readonly string[];
  /** The numbering system, as `arabext`; Latin digits without one. */
  digits?: string;
}

/** How the English words begin that are replaced. */
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const WEEKDAYS = 'SunMonTueWedThuFriSat';
const indexIn = (starts: string, word: string) => starts.indexOf(word.slice(0, 3)) / 3;

/**
 * Dates in a language that the engine lacks: the parts are those of British English, whose order, day before
 * month before year, is the commonest; the words are the language's own. There are no words for before and
 * after noon, so hours are counted to 24, and zones are told by their offset.
 */
export function datesIn({
  months,
  shortMonths,
  weekdays,
  digits = 'latn',
}: DateWords): (options: Intl.DateTimeFormatOptions) => DateFormat {
  return (options) => {
    const parts = inParts(options);
    const format = new Intl.DateTimeFormat(`en-GB-u-nu-${digits}`, parts);
    const wordFor = ({type, value}: Intl.DateTimeFormatPart) => {
      if (type === 'month')
        return (parts.month === 'short' ? shortMonths : months)[indexIn(MONTHS, value)];
      if (type === 'weekday') return weekdays[indexIn(WEEKDAYS, value)];
      // "18 December at 15:00": what stands between is a comma in every language.
      return type === 'literal' && /[a-z]/.test(value) ? ', ' : value;
    };
    const translate = (found: Intl.DateTimeFormatPart[]) =>
      found.map((part) => ({...part, value: wordFor(part) ?? part.value}));
    const join = (found: Intl.DateTimeFormatPart[]) =>
      translate(found)
        .map(({value}) => value)
        .join('');
    return {
      format: (date) => join(format.formatToParts(date)),
      formatRange: (start, end) => {
        // Ranges carry no offset, in Chromium.
        const zone = format.formatToParts(start).find(({type}) => type === 'timeZoneName')?.value;
        const range = join(format.formatRangeToParts(start, end));
        return zone && !range.includes(zone) ? `${range} ${zone}` : range;
      },
      formatToParts: (date) => translate(format.formatToParts(date)),
    };
  };
}

/** A style as the parts that it comes to, which can be taken one by one. */
function inParts({dateStyle, timeStyle, ...parts}: Intl.DateTimeFormatOptions) {
  const all: Intl.DateTimeFormatOptions = {...parts, calendar: 'gregory', hourCycle: 'h23'};
  const month = dateStyle === 'medium' ? 'short' : 'long';
  if (dateStyle) Object.assign(all, {day: 'numeric', month, year: 'numeric'});
  if (timeStyle) Object.assign(all, {hour: 'numeric', minute: '2-digit'});
  if (parts.timeZoneName) all.timeZoneName = 'shortOffset';
  return all;
}
