import {parseIso} from '../core/time.js';
import {safeUrl} from '../core/url.js';
import {ianaName, intlZone, remembered} from './calendar-zone.js';
import {toDay, toInstant} from './date.js';
import {asList, member, textMember} from './json.js';
import {overlaps, toStatus, type Occurrence, type Period} from './occurrence.js';
import {htmlToLines, htmlToText, languageTag} from './text.js';

/** Reads a plain list of events, which have the names of `Webinar`; `null` for any other JSON. */
export function parseJsonEvents(
  json: unknown,
  address: string,
  period: Period,
): Occurrence[] | null {
  const events = asList(json);
  if (!Array.isArray(json) || (events.length > 0 && !events.some(isEvent))) return null;
  const zoneFor = remembered(ianaName);
  return events.flatMap((event) => {
    const timeZone = zoneFor(textMember(event, 'timeZone'));
    return parseEvent(event, address, period, timeZone);
  });
}

function isEvent(event: unknown): boolean {
  return textMember(event, 'start') !== '';
}

/** The event as a list of one, empty where it has no time or another one than is asked for. */
function parseEvent(
  event: unknown,
  address: string,
  period: Period,
  timeZone: string | null,
): Occurrence[] {
  const isWholeDay =
    member(event, 'allDay') === true || parseIso(textMember(event, 'start'))?.isDate;
  const times = isWholeDay
    ? wholeDays(event, period.timeZone)
    : hours(event, timeZone ?? period.timeZone);
  if (!times || !overlaps(period, times.from, times.until)) return [];
  const {from, start, end, allDay} = times;
  const url = safeUrl(textMember(event, 'url'), address);
  const title = htmlToText(textMember(event, 'title'));
  const webinar = {
    id: textMember(event, 'id') || `${start} ${url ?? title}`,
    title,
    url,
    description: htmlToLines(textMember(event, 'description')),
    location: htmlToText(textMember(event, 'location')) || null,
    language: languageTag(textMember(event, 'language')),
    start,
    end,
    allDay,
    timeZone: allDay ? null : timeZone,
    status: toStatus(textMember(event, 'status')),
  };
  return [{start: from, webinar}];
}

interface Times extends Pick<Occurrence['webinar'], 'start' | 'end' | 'allDay'> {
  /** `start` and `end` in milliseconds since 1970. */
  from: number;
  until: number;
}

/** The days as they are written, in whatever zone; without an end one day. */
function wholeDays(event: unknown, zone: string | undefined): Times | null {
  const day = (name: string) => parseIso(textMember(event, name).trim().slice(0, 10), 'UTC');
  const first = day('start');
  if (!first) return null;
  const end = Math.max(first.until, day('end')?.from ?? 0);
  const {instantOf} = intlZone(zone);
  return {
    ...{start: toDay(first.from), from: instantOf(first.from)},
    ...{end: toDay(end), until: instantOf(end)},
    allDay: true,
  };
}

/** Without an end no time passes, as in iCalendar. */
function hours(event: unknown, zone: string | undefined): Times | null {
  const from = parseIso(textMember(event, 'start'), zone)?.from;
  if (from === undefined) return null;
  const until = Math.max(from, parseIso(textMember(event, 'end'), zone)?.from ?? 0);
  return {start: toInstant(from), from, end: toInstant(until), until, allDay: false};
}
