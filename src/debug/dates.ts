import {isTimeZone, parseIso} from '../core/time.js';
import {finding, type Code, type Finding} from './messages.js';
import {textOf} from './requests.js';

/** A moment as the editor's own clock shows it. */
export function moment(time: number): string {
  return new Date(time).toLocaleString('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
}

/** Whether a widget is outside its dates. `over` is what it is called when they have passed. */
export function faultsOfDates(element: Element, over: Code, now: number): Finding[] {
  const zone = textOf(element, 'timeZone');
  const period = (attribute: string) => {
    const value = textOf(element, attribute);
    const times = value ? parseIso(value, isTimeZone(zone) && zone ? zone : undefined) : null;
    const faults = value && !times ? [finding('no-date', {attribute, value})] : [];
    return {times, faults};
  };
  const starts = period('starts');
  const ends = period('ends');
  const faults = [...starts.faults, ...ends.faults];
  if (ends.times && ends.times.until <= now)
    return [...faults, finding(over, {time: moment(ends.times.until)})];
  if (starts.times && starts.times.from > now)
    return [...faults, finding('not-yet', {time: moment(starts.times.from)})];
  return faults;
}
