// What is tried with a screen reader: pages, and the keys that are pressed there. Each page has a heading and a link
// around its widgets, so that it is heard how one comes in and out.

/** When the demo's calendars have events ahead. */
export const NOW = '2026-12-01T12:00:00Z';

const json = (value, status = 200) => ({
  status,
  headers: {'content-type': 'application/json'},
  body: JSON.stringify(value),
});

const CALENDAR = `BEGIN:VCALENDAR
${[
  ['20261201T113000Z', '20261201T123000Z', 'An hour that has begun', 'CONFIRMED'],
  ['20261202T170000Z', '20261202T180000Z', 'An evening that will not be', 'CANCELLED'],
  ['20261203T170000Z', '20261203T180000Z', 'An evening that may be', 'TENTATIVE'],
]
  .map(
    ([start, end, title, status], index) => `BEGIN:VEVENT
UID:${String(index)}
DTSTART:${start}
DTEND:${end}
SUMMARY:${title}
STATUS:${status}
LOCATION:Town Hall
URL:https://partner.example/events/${String(index)}
END:VEVENT`,
  )
  .join('\n')}
END:VCALENDAR`;

/** What the server answers, beside the kit and the demo's feeds. */
export const ROUTES = {
  '/sign': {...json({count: 1912885, confirmation: 'email'}, 201), delay: 800},
  '/privacy': {
    headers: {'content-type': 'text/html'},
    body: '<!doctype html><title>Privacy</title>',
  },
  '/none.json': json([]),
  '/failing.json': {status: 500, delay: 500},
  '/events.ics': {headers: {'content-type': 'text/calendar'}, body: CALENDAR},
};

const LINK = '<a href="https://partner.example/">Our page</a>';
const widget = (name, attributes = '', children = LINK) =>
  `<wr-${name} loading="eager" ${attributes}>${children}</wr-${name}>`;

const banner = widget('campaign-banner', 'dismissible');
const petition = widget('petition-button', 'count="1912884" goal="2000000"');
const stories = widget('more-stories', 'src="/feeds/stories-2017-12.xml"');
const issues = widget('past-issues', 'src="/feeds/past-issues.xml" max="3"');
const webinars = widget('upcoming-webinars', 'src="/feeds/webinars.ics" max="1"');
const coalition = widget('coalition', 'src="/feeds/coalition.geojson" max="2"');
const map = widget('community-map', 'src="/feeds/community.geojson" max="2"');
const share = widget('share', 'networks="copy email mastodon" url="https://partner.example/"');
const film = widget('video', 'heading="A ball" src="/fixtures/films/ball.webm"');
const form = widget(
  'petition-button',
  `endpoint="/sign" petition-id="welcome" privacy-href="/privacy" count="1912884" goal="2000000"
    fields="given-name email country comment?" consent="Write to me about the campaign."`,
);

const ALL = [banner, petition, stories, issues, webinars, coalition, map, share, film].join('\n');

/** A key again and again, until that is said, or as often as nobody would press it. */
const through = (key, end) => ({key, end, most: 40});
const times = (count, key) => new Array(count).fill(key);
const type = (text) => ({text});
/** The page's last link. */
const AFTER = /^After link/;
const TOP = 'ctrl+Home';

/**
 * Steps are keys by the names that X has for them: `KP_Add` has Orca read all; letters alone lead to the next heading (`h`),
 * list (`l`), landmark (`m`), button (`b`), field to write in (`e`) or to choose from (`c`).
 */
export const SCENARIOS = [
  {
    title: 'Everything, read from the top',
    body: ALL,
    steps: ['KP_Add'],
  },
  {
    title: 'From heading to heading, list, landmark, button and field',
    body: ALL,
    steps: ['h', 'l', 'm', 'b', 'e', 'c'].flatMap((key) => [
      TOP,
      through(key, /^(Wrapping to top|No )/),
    ]),
  },
  {
    title: 'A banner, closed',
    body: banner,
    steps: [...times(3, 'Tab'), 'Return'],
  },
  {
    title: 'A petition that is a link',
    body: petition,
    steps: times(4, 'Down'),
  },
  {
    title: 'A petition, signed on the page',
    about: 'Sent empty, then filled in; the page asks for a confirmation by email.',
    body: form,
    steps: [
      'Tab',
      'Return',
      through('Tab', /^Sign now/),
      'Return',
      'Tab',
      'Return',
      type('Ada'),
      'Tab',
      type('ada@mail.example'),
      'Tab',
      type('Fran'),
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Return',
      ...times(2, 'Tab'),
      'Return',
      'Escape',
      'Tab',
    ],
  },
  {
    title: 'A petition’s dialog, opened and read line by line',
    body: form,
    steps: ['Tab', 'Return', ...times(2, 'Down'), 'Tab', ...times(6, 'Down'), 'Escape'],
  },
  {
    title: 'Stories',
    body: stories,
    steps: through('Down', AFTER),
  },
  {
    title: 'Stories that stand inside the tag',
    body: widget(
      'more-stories',
      '',
      `<ul>
        <li><a href="/doors" lang="de">Ein Zuhause für alle</a> <time datetime="2026-11-12"></time></li>
        <li><a href="/street">A street of open doors</a></li>
      </ul>`,
    ),
    steps: ['KP_Add'],
  },
  {
    title: 'Past issues, opened',
    body: issues,
    steps: ['Tab', 'Return', through('Tab', AFTER)],
  },
  {
    title: 'Webinars: one that is live, one cancelled, one that may be',
    body: widget('upcoming-webinars', 'src="/events.ics"'),
    steps: through('Down', AFTER),
  },
  {
    title: 'A webinar, added to a calendar',
    body: webinars,
    steps: ['Tab', 'Tab', 'Return', through('Tab', AFTER)],
  },
  {
    title: 'Where there is nothing',
    body: ['more-stories', 'past-issues', 'upcoming-webinars', 'coalition', 'community-map']
      .map((name) => widget(name, 'src="/none.json"', ''))
      .join('\n'),
    steps: ['KP_Add'],
  },
  {
    title: 'Where nothing can be had',
    body: ['more-stories', 'past-issues', 'upcoming-webinars', 'coalition', 'community-map']
      .map((name) => widget(name, 'src="/failing.json"', ''))
      .join('\n'),
    steps: ['KP_Add', TOP, 'Tab', 'Return'],
  },
  {
    title: 'Sharing: the link, copied',
    body: share,
    steps: ['Tab', 'Return', 'Tab', 'Tab'],
  },
  {
    title: 'The coalition, searched',
    body: coalition,
    steps: [
      'Tab',
      'Tab',
      type('club'),
      'ctrl+a',
      'BackSpace',
      'Tab',
      'Tab',
      'Down',
      'Tab',
      'Return',
      through('Tab', /^Show more/),
      'Return',
    ],
  },
  {
    title: 'The map',
    body: map,
    steps: [
      through('Tab', /^Zoom in/),
      'Return',
      through('Tab', /^Go to the list/),
      'Tab',
      'Return',
      'Tab',
      'shift+Tab',
      'Return',
      through('shift+Tab', /^Go to the list/),
      'Return',
      'Tab',
      through('shift+Tab', /toggle button/),
      'Return',
      through('shift+Tab', /^Go to the list/),
      'Return',
    ],
  },
  {
    title: 'A film',
    body: film,
    steps: ['Tab', 'Return', 'Tab'],
  },
  {
    title: 'In Arabic, from right to left',
    about: 'Orca’s own words are English here; it hands the language of the others to the voice.',
    lang: 'ar',
    body: [banner, petition, issues, webinars, share].join('\n'),
    steps: ['KP_Add'],
  },
  {
    title: 'In Arabic, where a feed fails, with children in English',
    lang: 'ar',
    body: widget('more-stories', 'src="/failing.json"', '<a lang="en" href="/">Our stories</a>'),
    steps: ['KP_Add'],
  },
].map(({steps, ...scenario}) => ({lang: 'en', steps: [steps].flat(), ...scenario}));
