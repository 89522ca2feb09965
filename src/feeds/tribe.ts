import {DAY, durationOf, parseTime} from './calendar-time.js';
import {ianaName, intlZone, remembered} from './calendar-zone.js';
import {listMember, member, textMember} from '../core/json.js';
import {
  detailsOf,
  occurrenceOf,
  type EventField,
  type Occurrence,
  type Query,
} from './occurrence.js';
import {htmlToText} from './text.js';

/** Reads an answer of The Events Calendar's REST interface (`tribe/events/v1/events`); `null` for any other JSON. */
export function parseTribe(json: unknown, query: Query): Occurrence[] | null {
  // A page after the last one is an error, which says no more than that there are no more.
  if (textMember(json, 'code') === 'event-archive-page-not-found') return [];
  const events = listMember(json, 'events');
  const isEvent = (event: unknown) => textMember(event, 'utc_start_date') !== '';
  const isEmpty = events.length === 0 && textMember(json, 'rest_url') !== '';
  if (!isEmpty && !events.some(isEvent)) return null;
  const nameOf = remembered(ianaName);
  return events.flatMap((event) => {
    // `start_date` may be in a zone that is none, `UTC+5.5`; but whole days are not those of UTC.
    const isWholeDay = member(event, 'all_day') === true;
    const zone = intlZone(nameOf(textMember(event, 'timezone')) ?? undefined);
    const time = (field: string) => {
      const text = isWholeDay ? textMember(event, field) : `${textMember(event, `utc_${field}`)}Z`;
      return parseTime(text, zone, query.readers, isWholeDay);
    };
    const start = time('start_date');
    if (!start) return [];
    const end = time('end_date');
    // The last second of the last day.
    if (end?.isDate) end.clock += DAY;
    const duration = durationOf(start, end, {days: 0, milliseconds: 0});
    const details = detailsOf((field) => textIn(event, field), query);
    return occurrenceOf(textMember(event, 'id'), start, duration, details, query);
  });
}

function textIn(event: unknown, field: EventField): string {
  switch (field) {
    case 'url':
      return htmlToText(
        ['virtual_url', 'url', 'website'].map((name) => textMember(event, name)).find(Boolean) ??
          '',
      );
    case 'location':
      return textMember(member(event, 'venue'), 'venue');
    default:
      return textMember(event, field);
  }
}
