import {instantAt, isTimeZone, parseOffset} from '../core/time.js';
import {warnOnce} from '../core/warn.js';
import {textOf, type Component} from './components.js';
import {offsetsOf} from './vtimezone.js';
import {WINDOWS_ZONES} from './windows-zones.js';

/** The clocks that a calendar's time is shown by. */
export interface CalendarZone {
  /** The IANA name, `null` where there is none. */
  name: string | null;
  /** The instant at which they show a time, both in milliseconds since 1970. */
  instantOf: (clock: number) => number;
}

/** A name that is the offset itself. `Intl` knows those as well, but not that of Node 20. */
const OFFSET = /^[+-][01]\d:?[0-5]\d$/;

/** The clocks of a zone that the browser knows, or of an offset. */
export function intlZone(name: string | undefined): CalendarZone {
  if (name === undefined || !OFFSET.test(name))
    return {name: name ?? null, instantOf: (clock) => instantAt(name, clock)};
  const offset = parseOffset(name);
  return {name: null, instantOf: (clock) => clock - offset};
}

/**
 * What tells the zone for a TZID: the browser, if it knows the name, else the calendar's own
 * definition, else a guess at what is meant. `null`, to be read as floating, if nothing does.
 */
export function zonesOf(definitions: readonly Component[]): (tzid: string) => CalendarZone | null {
  return remembered((tzid) => {
    if (isTimeZone(tzid)) return intlZone(tzid);
    const definition = definitions.find((block) => textOf(block, 'TZID') === tzid);
    const offsets = definition && offsetsOf(definition);
    const name = ianaName(tzid);
    if (offsets) return {name, instantOf: (clock) => clock - offsets(clock)};
    if (name) return intlZone(name);
    warnOnce(
      `The calendar's time zone "${tzid}" is unknown: its times are taken for the reader's.`,
    );
    return null;
  });
}

/** More than any calendar has; every guess at a name costs time. */
const MAX_ZONES = 50;

/** Asks for each name once, and for no more of them than one calendar can have. */
export function remembered<T>(find: (name: string) => T | null): (name: string) => T | null {
  const found = new Map<string, T | null>();
  return (name) => {
    if (!found.has(name) && found.size < MAX_ZONES) found.set(name, find(name));
    return found.get(name) ?? null;
  };
}

const REGIONS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic'];

/**
 * The zone that the browser knows for a name: an IANA name, one at the end of a path
 * (`/freeassociation.sourceforge.net/Europe/Berlin`), a Windows name, what Windows shows for it
 * (`(UTC+01:00) Amsterdam, Berlin`), or an offset (`UTC+5`), given as `+05:00`.
 */
export function ianaName(text: string): string | null {
  if (!text) return null;
  const shown = text.slice(0, 200).replace(/^\((?:UTC|GMT)[^)]*\)\s*/, '');
  const windows = shown
    .replace(/ (?:Standard |Daylight )?Time\b/, '')
    .replace(/ \((?:US (?:&|and) )?Canada\)/, '');
  const path = shown.split('/');
  const cities = shown.split(/, */).map((city) => city.replaceAll(' ', '_'));
  const [, sign, hours = '', minutes = '00'] =
    /^\(?(?:UTC|GMT)? ?([+-])([01]?\d):?([0-5]\d)?(?:$|\))/.exec(text) ?? [];
  const names = [
    shown,
    WINDOWS_ZONES.get(windows),
    ...[3, 2, 1].map((length) => path.slice(-length).join('/')),
    ...cities.slice(0, 8).flatMap((city) => REGIONS.map((region) => `${region}/${city}`)),
    sign && `${sign}${hours.padStart(2, '0')}:${minutes}`,
  ];
  return names.find((name) => name && (OFFSET.test(name) || isTimeZone(name))) ?? null;
}
