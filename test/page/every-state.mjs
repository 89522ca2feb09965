// Pages with every widget in every state, for whoever judges them.
import {origins, until} from './harness.mjs';
import {NOW, scriptTag} from './partner.mjs';

const WORDS = {
  ltr: {
    lang: 'en',
    title: 'Every widget in every state',
    stand: 'We stand with refugees',
    link: 'Read more about us',
    story: 'A street of open doors',
    consent: 'Write to me about the campaign, once a month at most.',
  },
  rtl: {
    lang: 'ar',
    title: 'كل العناصر في كل الحالات',
    stand: 'نقف مع اللاجئين',
    link: 'اقرأوا المزيد عنا',
    story: 'شارع أبوابه مفتوحة',
    consent: 'راسلوني بشأن الحملة، مرة في الشهر على الأكثر.',
  },
};

/** A calendar with an event of each kind, around `NOW`. */
const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//partner//EN
${[
  ['20261201T113000Z', '20261201T123000Z', 'An hour that has begun', 'CONFIRMED'],
  ['20261202T170000Z', '20261202T180000Z', 'An evening that will not be', 'CANCELLED'],
  ['20261203T170000Z', '20261203T180000Z', 'An evening that may be', 'TENTATIVE'],
  ['20261210T170000Z', '20261210T180000Z', 'An evening like any other', 'CONFIRMED'],
]
  .map(
    ([start, end, title, status], index) => `BEGIN:VEVENT
UID:${String(index)}@partner.example
DTSTAMP:20261101T000000Z
DTSTART:${start}
DTEND:${end}
SUMMARY:${title}
STATUS:${status}
LOCATION:Town Hall\\, Great Room
URL:https://partner.example/events/${String(index)}
END:VEVENT`,
  )
  .join('\n')}
END:VCALENDAR`.replaceAll('\n', '\r\n');

const TUBE_FILM = 'kkGMgK9ZtnKfYAgnEtQxbv';

/** What the routes of the feeds' server are: `{lasting, failing, none, events}`. */
function feeds() {
  const {feed} = origins;
  return {
    lasting: feed.route('/never', {never: true}),
    failing: feed.route('/failing', {status: 500}),
    none: feed.route('/none', {headers: {'content-type': 'application/json'}, body: '[]'}),
    events: feed.route('/events', {headers: {'content-type': 'text/calendar'}, body: CALENDAR}),
    stories: `${feed.url}/feeds/stories-2017-12.xml`,
    issues: `${feed.url}/feeds/past-issues.xml`,
    count: `${feed.url}/feeds/petition-count.json`,
    picture: `${feed.url}/images/doors.svg`,
    members: `${feed.url}/feeds/coalition.geojson`,
    places: `${feed.url}/feeds/community.geojson`,
    film: `${feed.url}/fixtures/films/ball.webm`,
    captions: `${feed.url}/fixtures/films/ball.en.vtt`,
    noFilm: feed.route('/none.mp4', {status: 404}),
    tube: `${feed.url}${tubeOf(feed)}`,
  };
}

/** The path of a film's page at a PeerTube of our own, which has its player too. */
function tubeOf(server) {
  server.route(`/videos/embed/${TUBE_FILM}`, {
    headers: {'content-type': 'text/html'},
    body: '<!doctype html><html lang="en"><title>A film</title><p>A film</p>',
  });
  return `/w/${TUBE_FILM}`;
}

/**
 * `[tag, state of the element, attributes, children]`. Of the attributes three are the test's: `data-open` opens what can
 * be opened, `data-press` presses what it names in the widget's tree, one after another, and `data-shows` is there then.
 */
function widgets({stand, link, story}) {
  const {lasting, failing, none, events, stories, issues, count, picture, members, places} =
    feeds();
  const {film, captions, noFilm, tube} = feeds();
  const archive = 'href="https://partner.example/issues"';
  const child = `<a href="https://partner.example/">${link}</a>`;
  const stay = 'href="https://partner.example/petition"';
  const banner = (attributes) => ['wr-campaign-banner', 'loaded', attributes];
  const petition = (state, attributes) => ['wr-petition-button', state, `${stay} ${attributes}`];
  const share = (attributes) => ['wr-share', 'loaded', attributes];
  const video = (state, attributes, children) => [
    'wr-video',
    state,
    `heading="${story}" ${attributes}`,
    children,
  ];
  const played = 'data-press="[part=play]"';
  return [
    banner(''),
    banner(`heading="${stand} 1" dismissible variant="bar"`),
    banner(`heading="${stand} 2" dismissible variant="card" image="${picture}"`),
    banner(`heading="${stand} 3" variant="hero" image="${picture}" image-alt="${story}"`),
    banner(`heading="${stand} 7" variant="hero" show-asks`),
    banner(`heading="${stand} 4" dismissible countdown ends="2026-12-13T12:00:00Z"`),
    petition('loaded', ''),
    petition('loaded', `target="_blank" heading="${stand}"`),
    petition('loaded', 'count="1912884" goal="2000000" show-asks'),
    petition('loaded', 'count="7" ends="2026-11-01"'),
    petition('loaded', 'endpoint="/sign-never" privacy-href="/privacy"'),
    petition(
      'loaded',
      'endpoint="/signed" petition-id="welcome" privacy-href="/privacy" count="7" goal="auto"',
    ),
    petition('loaded', `count-src="${count}" goal="auto"`),
    petition('loading', `count-src="${lasting}" goal="2000000"`),
    petition('error', `count-src="${failing}" goal="2000000"`),
    ['wr-more-stories', 'loaded', `src="${stories}" more-href="https://partner.example/stories"`],
    ['wr-more-stories', 'loaded', `src="${stories}" layout="cards" issue="2017-12"`],
    ['wr-more-stories', 'loaded', `src="${stories}" layout="compact"`],
    [
      'wr-more-stories',
      'loaded',
      '',
      `<a href="https://partner.example/doors">${story} <time datetime="2026-11-12">12</time></a>`,
    ],
    ['wr-more-stories', 'loading', `src="${lasting}"`],
    ['wr-more-stories', 'loading', `src="${lasting}?2"`, child],
    ['wr-more-stories', 'empty', `src="${none}"`],
    ['wr-more-stories', 'error', `src="${failing}"`],
    ['wr-more-stories', 'error', `src="${failing}?2"`, child],
    ['wr-past-issues', null, archive],
    ['wr-past-issues', 'loaded', `src="${issues}" heading="${stand} 5"`],
    ['wr-past-issues', 'loaded', `${archive} src="${issues}" max="3" data-open`],
    [
      'wr-past-issues',
      'loaded',
      `src="${issues}" heading="${stand} 6" group="year" max="8" data-open`,
    ],
    ['wr-past-issues', 'loading', `${archive} src="${lasting}"`],
    ['wr-past-issues', 'error', `${archive} src="${failing}"`],
    ['wr-past-issues', 'error', `src="${failing}"`],
    [
      'wr-upcoming-webinars',
      'loaded',
      `src="${events}" max="4" more-href="https://partner.example/events" time-zone="America/Toronto"`,
    ],
    ['wr-upcoming-webinars', 'loaded', `src="${events}" max="4" data-open`],
    ['wr-upcoming-webinars', 'loading', `src="${lasting}"`],
    ['wr-upcoming-webinars', 'empty', `src="${none}" more-href="https://partner.example/events"`],
    ['wr-upcoming-webinars', 'error', `src="${failing}"`],
    ['wr-coalition', 'loaded', 'count="1500"'],
    ['wr-coalition', 'loaded', `src="${members}" max="12"`],
    [
      'wr-coalition',
      'loaded',
      `src="${members}" max="12" data-press=".next button" data-shows=".item:nth-child(24)"`,
    ],
    [
      'wr-coalition',
      'loaded',
      '',
      `<ul><li><a href="https://partner.example/a">${story}</a></li></ul>`,
    ],
    ['wr-coalition', 'loading', `src="${lasting}?3"`],
    ['wr-coalition', 'empty', `src="${none}"`],
    ['wr-coalition', 'error', `src="${failing}"`],
    [
      'wr-community-map',
      'loaded',
      `src="${places}" max="12" tiles="${lasting}/{z}/{x}/{y}.png" attribution="${stand}"`,
    ],
    [
      'wr-coalition',
      'error',
      `src="${failing}?2" href="https://www.unhcr.org/withrefugees/coalition/"`,
      child,
    ],
    ['wr-community-map', 'loaded', ''],
    ['wr-community-map', 'loaded', `src="${places}" max="12" data-shows="[part=point]"`],
    [
      'wr-community-map',
      'loaded',
      `src="${places}" data-press=".control, [part=point]" data-shows=".result"`,
    ],
    ['wr-community-map', 'loading', `src="${lasting}?4"`],
    ['wr-community-map', 'empty', `src="${none}"`],
    ['wr-community-map', 'error', `src="${failing}"`],
    share(''),
    share(`networks="copy email mastodon" heading="${stand} 8"`),
    share('url="https://page.example/" data-press="[part=copy]" data-shows=".copied"'),
    share('url="https://page.example/by-hand" data-press="[part=copy]" data-shows="#link"'),
    video('loaded', 'src="https://youtu.be/abcdefghijk"'),
    video('loaded', `src="https://vimeo.com/76979871" poster="${picture}" poster-alt="${story}"`),
    video('loaded', 'src="https://www.youtube.com/shorts/abcdefghijk"'),
    video('playing', `src="${tube}" ${played}`),
    video(
      'playing',
      `src="${film}" ${played}`,
      `<track kind="captions" src="${captions}" srclang="en" label="English" default>`,
    ),
    video('error', `src="${noFilm}" ${played}`),
    ['wr-video', 'empty', 'src="https://films.example/"', child],
  ];
}

const STYLE = `:root { background: #fff; color: #17212b; }
@media (prefers-color-scheme: dark) { :root { background: #141b22; color: #eef2f6; } a { color: #8ebeff; } }
main > div { margin: 1em; }`;

/** A page as it should be, with a way past what stands before its content. */
const partnerPage = ({lang, title, link}, dir, body) => {
  const style = origins.page.route('/partner.css', {
    headers: {'content-type': 'text/css'},
    body: STYLE,
  });
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
${scriptTag('kit.js', 'data-theme="auto"')}
<header><a href="#content">${title}</a></header>
<main id="content"><h1>${title}</h1>
<p>${link}</p>
${body}
</main></html>`;
};

/** On more a judge takes longer than on several pages: it compares each of them with all others. */
const MOST = 16;

/** How `openPage` opens pages with all widgets in each state that needs no dialog, so many times each. */
export function everyState({dir, instances}) {
  const words = WORDS[dir];
  const one = ([tag, state, attributes, children = '']) =>
    `<div><${tag} loading="eager" ${attributes} data-state="${state ?? ''}">${children}</${tag}></div>`;
  const all = widgets(words).flatMap((widget) => Array.from({length: instances}, () => widget));
  const count = Math.ceil(all.length / MOST);
  return Array.from({length: count}, (_, index) => ({
    html: partnerPage(
      words,
      dir,
      all
        .slice(index * MOST, (index + 1) * MOST)
        .map(one)
        .join('\n'),
    ),
    now: NOW,
    viewport: {width: 1000, height: 800},
    before: prepareReader,
  }));
}

/**
 * Runs in the page: the petition `/signed` has been signed on it, its browser can share, and copy most of what is, and
 * what is on its way is so for as long as a judge takes.
 */
function prepareReader() {
  AbortSignal.timeout = () => new AbortController().signal;
  window[Symbol.for('withrefugees.signed')] = new Set([`${location.origin}/signed#welcome`]);
  const writeText = (text) =>
    text.endsWith('/by-hand') ? Promise.reject(new TypeError('not so')) : Promise.resolve();
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}});
  navigator.share = () => Promise.resolve();
}

/** Waits until every widget is in its state, presses what is to be pressed, and opens what opens. */
export async function settle(page) {
  await until(page, () =>
    [...document.querySelectorAll('[data-press]')].every(({shadowRoot, dataset}) =>
      dataset.press.split(', ').every((selector) => shadowRoot?.querySelector(selector)),
    ),
  );
  await page.evaluate(async () => {
    for (const widget of document.querySelectorAll('[data-press]')) {
      for (const selector of widget.dataset.press.split(', ')) {
        widget.shadowRoot.querySelector(selector).click();
        await widget.updateComplete;
      }
    }
  });
  await until(page, () =>
    [...document.querySelectorAll('[data-state]')].every((widget) => {
      const {state, shows = '[part=base]'} = widget.dataset;
      return (
        widget.shadowRoot?.querySelector(shows) && (!state || widget.matches(`:state(${state})`))
      );
    }),
  );
  await page.evaluate(() => {
    for (const {shadowRoot} of document.querySelectorAll('[data-open]'))
      for (const opener of shadowRoot.querySelectorAll('summary, [aria-expanded=false]'))
        opener.click();
    // Nothing may move any more while a judge measures one thing after another.
    for (const {shadowRoot} of document.querySelectorAll('[data-state]'))
      for (const image of shadowRoot.querySelectorAll('img')) image.loading = 'eager';
  });
  await until(page, () =>
    [...document.querySelectorAll('[data-state]')].every(({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('img')].every(({complete}) => complete),
    ),
  );
}

// --- The petition's dialog ---------------------------------------------------------------------

const json = (status, body) => ({
  status,
  headers: {'content-type': 'application/json'},
  body: JSON.stringify(body),
});

/** The 250 countries make a judge slow, so they are in one form only. */
const FIELDS = 'given-name family-name name? email postal-code? comment?';

/** The states of the dialog: what the server answers, and what stands in it then. */
export const dialogs = {
  'the open form': {fields: `${FIELDS} country`, shows: '#title'},
  'a form with faults': {isEmpty: true, shows: '.problems li'},
  'a form that could not be sent': {answer: {status: 500}, shows: 'form .outcome'},
  thanks: {answer: json(201, {count: 8, confirmation: 'email'}), shows: '[part=thanks]'},
  'signed already': {answer: json(409, {}), shows: '[part=thanks]'},
};

/** A page with a petition for each state of the dialog, so many times each. */
export function everyDialog({dir, instances}) {
  const words = WORDS[dir];
  const body = Object.values(dialogs).flatMap(({answer, fields = FIELDS}, index) => {
    const endpoint = origins.feed.route(`/dialog-${String(index)}`, answer ?? json(201, {}));
    const one = (asked) => `<div hidden><wr-petition-button count="7" goal="10" fields="${asked}"
      endpoint="${endpoint}" privacy-href="/privacy" consent="${words.consent}"></wr-petition-button></div>`;
    return [one(fields), one(FIELDS)].slice(0, instances);
  });
  return {
    html: partnerPage(words, dir, body.join('\n')),
    now: NOW,
    viewport: {width: 1000, height: 1200},
  };
}

/** Opens a petition's dialog, and brings it into its state; the others beside it have been open before. */
export async function openDialog(page, {name, instances}) {
  const {isEmpty, answer, shows} = dialogs[name];
  const first = Object.keys(dialogs).indexOf(name) * instances;
  await page.evaluate(showOnly, first, instances);
  for (let index = first + instances - 1; index >= first; index--) {
    await page.evaluate(closeDialogsAndOpen, index);
    await until(page, isShown, index, '#title');
  }
  if (isEmpty || answer) await page.evaluate(send, first, Boolean(answer));
  await until(page, isShown, first, shows);
}

/** Runs in the page. */
function showOnly(first, count) {
  for (const [index, petition] of document.querySelectorAll('wr-petition-button').entries())
    petition.parentElement.hidden = index < first || index >= first + count;
}

/** Runs in the page. */
function closeDialogsAndOpen(index) {
  const petitions = [...document.querySelectorAll('wr-petition-button')];
  for (const {shadowRoot} of petitions) shadowRoot?.querySelector('dialog[open]')?.close();
  petitions[index].open?.();
}

/** Runs in the page. */
function isShown(index, selector) {
  const petition = document.querySelectorAll('wr-petition-button')[index];
  if (!petition.shadowRoot?.querySelector('dialog[open]')) petition.open?.();
  return petition.shadowRoot?.querySelector(`dialog[open] ${selector}`)?.checkVisibility() ?? false;
}

/** Runs in the page. */
function send(index, isFilled) {
  const {shadowRoot} = document.querySelectorAll('wr-petition-button')[index];
  const values = {'given-name': 'Ada', 'family-name': 'Lovelace', email: 'ada@mail.example'};
  if (isFilled)
    for (const [name, value] of Object.entries(values))
      shadowRoot.querySelector(`[name="${name}"]`).value = value;
  shadowRoot.querySelector('[part=submit]').click();
}
