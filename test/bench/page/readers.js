// What the hand-written pages read their feeds with: as little as these feeds need. No other encoding, format,
// zone, size or mistake of a feed is dealt with, which is what most of the kit's own readers are about.

const text = (node, name) => node.querySelector(name)?.textContent.trim() ?? '';
const MEDIA = 'http://search.yahoo.com/mrss/';
const safe = (url, base) => {
  const {href, protocol} = new URL(url, base);
  return /^https?:$/.test(protocol) ? href : null;
};

/** The items of an RSS feed, the newest first. */
export async function readStories(src) {
  const response = await fetch(src);
  const feed = new DOMParser().parseFromString(await response.text(), 'text/xml');
  const stories = [...feed.querySelectorAll('item')].map((item) => {
    const [image] = item.getElementsByTagNameNS(MEDIA, 'content');
    const summary = new DOMParser().parseFromString(text(item, 'description'), 'text/html');
    return {
      title: text(item, 'title'),
      url: safe(text(item, 'link'), response.url),
      date: new Date(text(item, 'pubDate')),
      excerpt: summary.body.textContent.trim(),
      image: image && safe(image.getAttribute('url'), response.url),
      credit: item.getElementsByTagNameNS(MEDIA, 'credit')[0]?.textContent ?? '',
    };
  });
  return stories.sort((a, b) => b.date - a.date);
}

/** The events of a calendar whose times are all in UTC, the soonest first. */
export async function readWebinars(src) {
  const response = await fetch(src);
  const lines = (await response.text()).replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const webinars = [];
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') webinars.push({});
    else if (webinars.length > 0 && name) webinars.at(-1)[name] = value.replace(/\\(.)/g, '$1');
  }
  return webinars
    .map((event) => ({
      title: event.SUMMARY,
      url: safe(event.URL, response.url),
      location: event.LOCATION,
      description: event.DESCRIPTION,
      start: instant(event.DTSTART),
      end: instant(event.DTEND),
    }))
    .filter(({end}) => end > Date.now())
    .sort((a, b) => a.start - b.start);
}

const instant = (basic) =>
  new Date(basic.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z'));

/** The count of a petition. */
export const readCount = async (src) => (await (await fetch(src)).json()).count;

/** Text cut at a word. */
export const cut = (text, length) =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\W?\s+\S*$/, '')}…`;

const format = (options) => new Intl.DateTimeFormat('en', options);
const utc = {timeZone: 'UTC'};
const berlin = {timeZone: 'Europe/Berlin'};
export const longDay = format({dateStyle: 'long', ...utc});
export const shortDay = format({dateStyle: 'medium', ...utc});
export const month = format({month: 'short', ...berlin});
export const day = format({day: 'numeric', ...berlin});
const year = format({year: 'numeric', ...berlin});
const time = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
  ...berlin,
};

/** "Thursday, December 3, 6:00 – 7:30 PM GMT+1" */
export function period({start, end}) {
  const isThisYear = year.format(start) === year.format(Date.now());
  return format(isThisYear ? time : {...time, year: 'numeric'}).formatRange(start, end);
}

const basic = (date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

export const googleUrl = ({title, location, description, url, start, end}) =>
  `https://calendar.google.com/calendar/render?${new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${basic(start)}/${basic(end)}`,
    details: `${description}\n\n${url}`,
    location,
  })}`;

export const outlookUrl = ({title, location, description, url, start, end}) =>
  `https://outlook.live.com/calendar/0/action/compose?${new URLSearchParams({
    rru: 'addevent',
    subject: title,
    startdt: start.toISOString(),
    enddt: end.toISOString(),
    body: `${description}\n\n${url}`,
    location,
  })}`;

/** Has the browser save the event as a file. */
export function saveFile({title, start, end, url}) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bench//EN',
    'BEGIN:VEVENT',
    `UID:${url}`,
    `DTSTAMP:${basic(new Date())}`,
    `DTSTART:${basic(start)}`,
    `DTEND:${basic(end)}`,
    `SUMMARY:${title.replace(/[\\;,]/g, '\\$&')}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([lines.join('\r\n')], {type: 'text/calendar'}));
  link.download = 'event.ics';
  link.click();
}
