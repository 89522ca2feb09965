/** Feeds and calendars of any length, the same on every machine. */

/** Numbers from 0 to 1, by mulberry32. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'families shelter winter teachers school refuge home border village doctors café naïve work hope news city together welcome language music football bread letters return'.split(
    ' ',
  );

const MINUTE = 60_000;
const START = Date.UTC(2017, 11, 1);

function writer(seed) {
  const next = random(seed);
  const whole = (below) => Math.floor(next() * below);
  const words = (count) =>
    new Array(count)
      .fill('')
      .map(() => WORDS[whole(WORDS.length)])
      .join(' ');
  return {whole, words};
}

/** RSS 2.0 as WordPress writes it: about 1 kB an item, with HTML, entities, a picture and a credit. */
export function rss(count) {
  const {whole, words} = writer(count);
  const items = new Array(count).fill('').map((_, at) => {
    const html = `<p><img src="https://news.example/${at}.jpg" width="640" height="480" alt=""> ${words(20)} &amp; ${words(10)}&#8217;s.</p><p><strong>${words(3)}</strong> ${words(30)}</p>`;
    return `<item><title>${words(6)} &#8211; ${words(2)} &amp;amp; ${at}</title><link>https://news.example/${at}</link>
<dc:creator><![CDATA[${words(2)}]]></dc:creator><pubDate>${new Date(START - at * 37 * MINUTE).toUTCString()}</pubDate>
<category><![CDATA[${words(1)}]]></category><guid isPermaLink="false">https://news.example/?p=${at}</guid>
<description><![CDATA[<p>${words(30)} [&hellip;]</p>]]></description><content:encoded><![CDATA[${html}]]></content:encoded>
<media:content url="https://news.example/${at}-${whole(9)}.jpg" medium="image" width="640" height="480"/><media:credit>UNHCR/${words(2)}</media:credit></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>News</title><link>https://news.example/</link><description>All the news</description><language>en</language>
${items.join('\n')}
</channel></rss>`;
}

export const PERIOD = {from: '2017-12-01T00:00:00Z', to: '2018-12-01T00:00:00Z'};

const ZONE = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** iCalendar as calendars export it: folded lines, escapes, a zone; one event in twenty takes place ten times. */
export function calendar(count) {
  const {whole, words} = writer(count);
  const stamp = (time) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = new Array(count).fill('').map((_, at) => {
    const start = START + (at % 300) * 1440 * MINUTE + whole(48) * 30 * MINUTE;
    const inZone = (time) => stamp(time).slice(0, -1);
    const lines = [
      'BEGIN:VEVENT',
      `UID:${at}@calendar.example`,
      `DTSTAMP:${stamp(START)}`,
      at % 2 ? `DTSTART;TZID=Europe/Berlin:${inZone(start)}` : `DTSTART:${stamp(start)}`,
      at % 2
        ? `DTEND;TZID=Europe/Berlin:${inZone(start + 60 * MINUTE)}`
        : `DTEND:${stamp(start + 60 * MINUTE)}`,
      `SUMMARY:${words(5)}\\, ${words(2)} ${at}`,
      `DESCRIPTION:${words(25)}\\n\\nhttps://zoom.example/j/${whole(1e9)}\\n${words(5)}`,
      `LOCATION:${words(2)}`,
      'STATUS:CONFIRMED',
      ...(at % 20 ? [] : ['RRULE:FREQ=WEEKLY;COUNT=10']),
      'END:VEVENT',
    ];
    return lines.map((line) => line.replace(/.{73}(?=.)/g, '$&\r\n ')).join('\r\n');
  });
  const head = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//bench//EN\n${ZONE}`.replaceAll(
    '\n',
    '\r\n',
  );
  return `${head}\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}
