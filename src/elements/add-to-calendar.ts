import type {Webinar} from '../feeds/webinar.js';

/** A link that opens Google Calendar with the event filled in. */
export function googleCalendarUrl({
  title,
  description,
  url,
  location,
  start,
  end,
}: Webinar): string {
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${basic(start)}/${basic(end)}`,
    details: joined(description, url),
    location: location ?? '',
  });
}

/** A link that opens Outlook on the web with the event filled in. */
export function outlookUrl({
  title,
  description,
  url,
  location,
  start,
  end,
  allDay,
}: Webinar): string {
  return withQuery('https://outlook.live.com/calendar/0/action/compose', {
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    allday: String(allDay),
    body: joined(description, url),
    location: location ?? '',
  });
}

function withQuery(address: string, parameters: Record<string, string>): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value);
  return `${address}?${new URLSearchParams(pairs).toString()}`;
}

function joined(description: string, url: string | null): string {
  return [description, url].filter(Boolean).join('\n\n');
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
  link.download = `${webinar.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.ics`;
  link.click();
  // The download reads the address after the click; a minute is plenty for a file of a few lines.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
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
    `DTEND${value}:${basic(end)}`,
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
