import {offsetAt} from '../core/time.js';
import {dateFormat, formatDay, type DateFormat} from './format.js';

const DAY = 86_400_000;

/** From when until when something takes place, in milliseconds since 1970; `until` is exclusive. */
export interface Period {
  from: number;
  until: number;
  /** Whole days: `from` and `until` are midnights in the zone in which they are shown. */
  allDay: boolean;
}

/** "Monday, December 18, 2017, 3:00 – 4:00 PM EST", without the year when it is this one. */
export function formatPeriod(
  lang: string,
  {from, until, allDay}: Period,
  timeZone: string | undefined,
  now: number,
): string {
  const isThisYear = yearIn(timeZone, from) === yearIn(timeZone, now);
  const day: Intl.DateTimeFormatOptions = {weekday: 'long', day: 'numeric', month: 'long'};
  const time: Intl.DateTimeFormatOptions = {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  };
  const format = dateFormat(lang, {
    ...day,
    ...(isThisYear ? {} : {year: 'numeric'}),
    ...(allDay ? {} : time),
    timeZone,
  });
  if (allDay) return rangeOf(format, from, until - 1);
  // Where the clocks change meanwhile, a range would name one zone only, and take an hour that they
  // show twice for one moment.
  const isSameZone = offsetAt(timeZone, from) === offsetAt(timeZone, until);
  return isSameZone
    ? rangeOf(format, from, until)
    : `${format.format(from)} – ${format.format(until)}`;
}

/**
 * "Today" or "Tomorrow", by the clocks of a zone; `null` for other days, and for languages without the words. It begins with
 * a capital here, as Orca reads what `::first-letter` changes in two pieces.
 */
export function formatNearDay(
  lang: string,
  from: number,
  timeZone: string | undefined,
  now: number,
): string | null {
  const dayOf = (instant: number) => Date.parse(isoIn(timeZone, instant).slice(0, 10)) / DAY;
  const ahead = dayOf(from) - dayOf(now);
  const day = ahead === 0 || ahead === 1 ? formatDay(lang, ahead) : null;
  return day && day.slice(0, 1).toUpperCase() + day.slice(1);
}

/** The same hours by the clocks of the event's own zone, with the weekday where it is another one there. */
export function formatThere(
  lang: string,
  {from, until}: Period,
  timeZone: string,
  shownIn: string | undefined,
): {time: string; zone: string} {
  const isOtherDay = isoIn(timeZone, from).slice(0, 10) !== isoIn(shownIn, from).slice(0, 10);
  const format = dateFormat(lang, {
    ...(isOtherDay ? {weekday: 'long'} : {}),
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  return {time: rangeOf(format, from, until), zone: zoneName(lang, timeZone, from)};
}

/** "Central European Standard Time". Ranges can't carry it: they shorten it to "GMT+1". */
function zoneName(lang: string, timeZone: string, instant: number): string {
  const parts = dateFormat(lang, {timeZoneName: 'long', timeZone}).formatToParts(instant);
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
}

function rangeOf(format: DateFormat, from: number, until: number): string {
  const text = from < until ? format.formatRange(from, until) : format.format(from);
  return (
    text
      // Hours are not torn apart at a line's end. After a dash even a no-break space lets a line end (UAX #14, LB12a), and
      // a word joiner does not. Between days a line may end there.
      .replace(/\s–\s(?=\P{Nd}*\p{Nd}+[:.]\p{Nd}{2})/u, '\u00a0–\u2060\u00a0')
      // Nor is a day torn from its month: by no box, as screen readers lose what is in one.
      .replace(
        /(?<=\p{L})\s(?=\p{Nd}{1,2}(?![\p{Nd}:.]*\p{Nd}))|(?<=\p{Nd}\.?)\s(?=\p{L})/gu,
        '\u00a0',
      )
      // Nor is a time torn from its "PM", or from its zone.
      .replace(/[:.]\p{Nd}{2}(\s[\p{L}.]+){1,2}/gu, (time) => time.replace(/\s/g, '\u00a0'))
  );
}

function yearIn(timeZone: string | undefined, instant: number): string {
  return isoIn(timeZone, instant).slice(0, 4);
}

/** ISO 8601 by the clocks of a zone, with their offset: `2017-12-18T15:00:00-05:00`. */
export function isoIn(timeZone: string | undefined, instant: number): string {
  const offset = offsetAt(timeZone, instant);
  const clock = new Date(instant + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${clock}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
