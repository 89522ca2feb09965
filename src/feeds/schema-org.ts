import {
  DAY,
  durationOf,
  mod,
  parseDuration,
  parseTime,
  type CalendarTime,
} from './calendar-time.js';
import {member, parseLooseJson, textMember} from '../core/json.js';
import {
  detailsOf,
  occurrenceOf,
  type EventField,
  type Occurrence,
  type Query,
} from './occurrence.js';

/** Longer than any tag of a script. */
const MAX_TAG = 1000;

/** The JSON-LD that a web page holds. */
export function jsonLdIn(page: string): unknown[] {
  const scripts = page.split(/<script\b/i).slice(1);
  return scripts.flatMap((script) => {
    const [tag = ''] = script.slice(0, MAX_TAG).split('>', 1);
    if (!/application\/ld\+json/i.test(tag)) return [];
    const [text = ''] = script.slice(tag.length + 1).split(/<\/script/i, 1);
    return [parseLooseJson(text)];
  });
}

/** Reads the events of schema.org in JSON-LD, wherever they are in it; `null` where there are none. */
export function parseSchemaOrg(json: unknown, query: Query): Occurrence[] | null {
  // By their ids: pages that are made by two plugins tell everything twice.
  const events = new Map<string, unknown>();
  for (const event of eventsIn(json)) {
    const name = ['@id', 'url', 'name'].map((field) => textIn(event, field)).find(Boolean) ?? '';
    events.set(`${name} ${textIn(event, 'startDate')}`.trim(), event);
  }
  if (events.size === 0) return null;
  return [...events].flatMap(([id, event]) => {
    const [start, end] = timesOf(event, query);
    if (!start) return [];
    const duration = durationOf(start, end, parseDuration(textIn(event, 'duration')));
    const details = detailsOf((field) => textOf(event, field), query);
    return occurrenceOf(id, start, duration, details, query);
  });
}

/** Where events are found in what is none itself, or has some of its own. */
const HOLDERS = [
  ...['@graph', 'subEvent', 'subEvents', 'event', 'events', 'itemListElement', 'item'],
  ...['mainEntity', 'hasPart', 'hasCourseInstance'],
];
/** Farther in no page has its events, and hostile ones are nested deeper than the engine's stack. */
const MAX_LEVELS = 12;
const EVENT = /(?:Event|EventSeries|CourseInstance|Festival|Hackathon)$/;

function eventsIn(json: unknown, level = 0): unknown[] {
  if (typeof json !== 'object' || json === null || level > MAX_LEVELS) return [];
  if (Array.isArray(json)) return json.flatMap((part) => eventsIn(part, level + 1));
  const isEvent = textsIn(json, '@type').some((type) => EVENT.test(type));
  const inside = HOLDERS.flatMap((name) => eventsIn(member(json, name), level + 1));
  return isEvent && textIn(json, 'startDate') ? [json, ...inside] : inside;
}

/** A member's texts, whether it is one or a list of them, or what stands for one: `{"@value": "…", "@language": "fr"}`. */
function textsIn(object: unknown, name: string): string[] {
  return listIn(object, name)
    .map((value) =>
      typeof value === 'string' ? value : textMember(value, '@value', '@id', 'name'),
    )
    .filter(Boolean);
}

function textIn(object: unknown, name: string): string {
  return textsIn(object, name)[0] ?? '';
}

/** A member as a list: what may be there several times is no list where it is there once. */
function listIn(object: unknown, name: string): readonly unknown[] {
  const value = member(object, name);
  return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
}

/** When it starts and ends. A time without an offset is shown as it is written: in what zone, nothing tells. */
function timesOf(
  event: unknown,
  {readers}: Query,
): [start: CalendarTime | null, end: CalendarTime | null] {
  const time = (name: string, isWholeDay = false) =>
    parseTime(textIn(event, name), readers, readers, isWholeDay);
  const start = time('startDate');
  const end = time('endDate');
  if (!start || !end) return [start, end];
  // Whole days are also written as from midnight to midnight of the last one, or to its last minute.
  const areWhole =
    start.isDate || (minuteOf(start) === 0 && [0, LAST_MINUTE].includes(minuteOf(end)));
  const lastDay = time('endDate', true);
  if (lastDay) lastDay.clock += DAY;
  if (areWhole) return [time('startDate', true), lastDay];
  if (!end.isDate) return [start, end];
  // At what time of the last day, nothing tells: not at all, if that is also the first one.
  return [start, end.clock > start.clock ? lastDay : null];
}

const MINUTE = 60_000;
const LAST_MINUTE = DAY / MINUTE - 1;

/** The minute of the day. */
function minuteOf({clock}: CalendarTime): number {
  return Math.floor(mod(clock, DAY) / MINUTE);
}

const FIELDS = {title: 'name', url: 'url', description: 'description'};

function textOf(event: unknown, field: EventField): string {
  switch (field) {
    case 'status': {
      // Postponed is what has no new date yet.
      const status = textIn(event, 'eventStatus');
      if (/Postponed$/i.test(status)) return 'tentative';
      return /Cancell?ed$/i.test(status) ? 'cancelled' : '';
    }
    case 'location':
      return listIn(event, 'location').map(nameOf).filter(Boolean).join(', ');
    case 'conference': {
      const isVirtual = (place: unknown) =>
        textsIn(place, '@type').some((type) => type.endsWith('VirtualLocation'));
      const rooms = listIn(event, 'location').filter(isVirtual);
      return [...rooms, ...listIn(event, 'offers')].map((room) => textIn(room, 'url')).join(' ');
    }
    case 'language': {
      const [tag = ''] = /^[a-z]{2,3}(?![a-z]).*/i.exec(textIn(event, 'inLanguage')) ?? [];
      return tag; // and not `English`
    }
    default:
      return textIn(event, FIELDS[field]);
  }
}

/** The name of a place, else its address. */
function nameOf(place: unknown): string {
  if (typeof place === 'string') return place;
  const address = member(place, 'address');
  const parts = ['streetAddress', 'addressLocality'].map((name) => textIn(address, name));
  return textMember(place, 'name', 'address') || parts.filter(Boolean).join(', ');
}
