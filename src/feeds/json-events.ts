import {durationOf, parseTime} from './calendar-time.js';
import {ianaName, intlZone, remembered} from './calendar-zone.js';
import {asList, member, textMember} from '../core/json.js';
import {detailsOf, occurrenceOf, type Occurrence, type Query} from './occurrence.js';

/** Reads a plain list of events, which have the names of `Webinar`; `null` for any other JSON. */
export function parseJsonEvents(json: unknown, query: Query): Occurrence[] | null {
  const events = asList(json);
  const isStart = (event: unknown) => textMember(event, 'start') !== '';
  if (!Array.isArray(json) || (events.length > 0 && !events.some(isStart))) return null;
  const nameOf = remembered(ianaName);
  return events.flatMap((event) => {
    const name = nameOf(textMember(event, 'timeZone'));
    const zone = name ? intlZone(name) : query.readers;
    const isWholeDay = member(event, 'allDay') === true;
    const time = (field: string) =>
      parseTime(textMember(event, field), zone, query.readers, isWholeDay);
    const start = time('start');
    if (!start) return [];
    const duration = durationOf(start, time('end'), {days: 0, milliseconds: 0});
    const id = textMember(event, 'id') || textMember(event, 'start') + textMember(event, 'title');
    const details = detailsOf((field) => textMember(event, field), query);
    return occurrenceOf(id, start, duration, details, query);
  });
}
