import {document} from '../core/document.js';
import type {Webinar} from '../feeds/webinar.js';
import {cutText} from '../i18n/cut.js';

/** A link that opens Google Calendar with the event filled in. */
export function googleCalendarUrl(webinar: Webinar): string {
  const {title, location, start, end} = webinar;
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${basic(start)}/${basic(end)}`,
    details: details(webinar),
    location: location ?? '',
  });
}

/** A link that opens Outlook on the web with the event filled in. */
export function outlookUrl(webinar: Webinar): string {
  const {title, location, start, end, allDay} = webinar;
  return withQuery('https://outlook.live.com/calendar/0/action/compose', {
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    allday: String(allDay),
    body: details(webinar),
    location: location ?? '',
  });
}

function withQuery(address: string, parameters: Record<string, string>): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value);
  return `${address}?${new URLSearchParams(pairs).toString()}`;
}

/** What fits into an address, which servers refuse when it is longer than some 8,000 characters. */
function details({description, url, language}: Webinar): string {
  return [cutText(description, 500, language ?? 'en'), url].filter(Boolean).join('\n\n');
}

/** `2017-12-18T10:00:00Z` as RFC 5545 §3.3.5 writes it, `20171218T100000Z`; a day as `20171218`. */
function basic(time: string): string {
  return time.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

/** Has the browser save the event as a calendar file, named by its title. */
export function saveCalendarFile(webinar: Webinar): void {
  const file = new Blob([icalendarFile(webinar, new Date())], {
    type: 'text/calendar;charset=utf-8',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName(webinar.title);
  link.click();
  // The download reads the address after the click; a minute is plenty for a file of a few lines.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** Letters, with their marks, and digits alone: no system takes them for a path or an extension. */
function fileName(title: string): string {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['event'];
  return `${[...words.join('-')].slice(0, 60).join('')}.ics`;
}

/**
 * An iCalendar file (RFC 5545) with this one event. Times are in UTC, which needs no VTIMEZONE and is read
 * alike by every calendar.
 *
 * @param stamp When the file is made.
 */
export function icalendarFile(webinar: Webinar, stamp: Date): string {
  const {id, title, url, description, location, start, end, allDay, status} = webinar;
  const value = allDay ? ';VALUE=DATE' : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//withrefugees-widgets//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(`${id} ${start}`)}`,
    `DTSTAMP:${basic(stamp.toISOString())}`,
    `DTSTART${value}:${basic(start)}`,
    end !== start && `DTEND${value}:${basic(end)}`, // which must be later (§3.8.2.2)
    `SUMMARY:${escaped(title)}`,
    description && `DESCRIPTION:${escaped(description)}`,
    location && `LOCATION:${escaped(location)}`,
    url && `URL:${url}`,
    `STATUS:${status.toUpperCase()}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.flatMap((line) => (line ? [`${folded(line)}\r\n`] : [])).join('');
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Lines of at most 75 octets, none cut inside a character (RFC 5545 §3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const character of line) {
    const {length} = encoder.encode(character);
    if (octets + length > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
