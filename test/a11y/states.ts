// Every widget in every state that a reader can find it in.
import type {LitElement} from 'lit';
import {stub} from 'sinon';
import '../../src/elements/campaign-banner.js';
import '../../src/elements/coalition.js';
import '../../src/elements/community-map.js';
import '../../src/elements/more-stories.js';
import '../../src/elements/past-issues.js';
import '../../src/elements/petition-button.js';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import '../../src/elements/share.js';
import '../../src/elements/upcoming-webinars.js';
import '../../src/elements/video.js';
import {collectWarnings, until} from '../helpers.js';
import {all, mount, mountLoaded, one} from '../elements/mount.js';
import {
  fill,
  focusedIn,
  opened,
  petition,
  press,
  sent,
  soon,
  submit,
} from '../elements/petition.js';
import {MIXED, places} from '../elements/places.js';
import {answerWith, freshUrl, nothing, refusal, setNow} from '../network.js';

export interface State {
  /** Names the state, with its widget. */
  name: string;
  /** Puts the widget on a page, in that state. */
  mount: (attributes?: string, lang?: string) => Promise<LitElement>;
}

export const NOW = '2017-12-18T10:00:00Z';
/** In full, as in a feed it would be one of the feed's server. */
export const PICTURE = `${location.origin}/demo/images/hands.svg`;

export const STORIES = [
  {
    title: 'A school in the mountains',
    url: 'https://stories.example/school',
    date: '2017-12-18T10:00:00Z',
    summary: 'Every morning forty children climb up to it.',
    image: {src: PICTURE, alt: 'Forty children on a path'},
    credit: 'Grace Hopper',
  },
  {title: 'Bread for the street', url: 'https://stories.example/bread', date: '2017-12-11'},
  {title: 'What the doctor said', url: 'https://stories.example/doctor', date: '2016-11-30'},
];

export const WEBINARS = [
  {
    title: 'Asylum law in an hour',
    url: 'https://events.example/law',
    start: '2017-12-18T09:30:00Z',
    end: '2017-12-18T11:00:00Z',
    timeZone: 'Asia/Tokyo',
  },
  {
    title: 'Cooking together',
    url: 'https://events.example/cooking',
    start: '2017-12-20T17:00:00Z',
    end: '2017-12-20T18:00:00Z',
    location: 'Community kitchen',
    status: 'tentative',
  },
  {
    title: 'A walk through the town',
    start: '2018-01-05T17:00:00Z',
    end: '2018-01-05T18:00:00Z',
    status: 'cancelled',
  },
];

/** A widget with attributes and children, with what its feed is answered. */
function widget(
  tag: string,
  what: string,
  own: string,
  {content = '', answer}: {content?: string; answer?: () => Response | typeof nothing} = {},
  then?: (el: LitElement) => void | Promise<void>,
): State {
  return {
    name: `<${tag}> ${what}`,
    async mount(attributes = '', lang = 'en') {
      setNow(NOW);
      collectWarnings();
      const isPending = answer?.() === nothing;
      answerWith(
        isPending ? nothing : () => (answer?.() as Response | undefined) ?? new Response(),
      );
      const src = answer ? `src="${freshUrl()}" loading="eager"` : '';
      const markup = `<${tag} ${src} ${own} ${attributes}>${content}</${tag}>`;
      const el = await (isPending ? mount(markup, lang) : mountLoaded(markup, lang));
      await then?.(el);
      await el.updateComplete;
      return el;
    },
  };
}

const json = (value: unknown) => () => new Response(JSON.stringify(value));
const pending = () => nothing;
const missing = () => new Response('', {status: 404});
const CHILDREN = {content: '<p><a href="https://own.example/">All of it, on our own page</a></p>'};

const BANNER = 'wr-campaign-banner';
export const banners: readonly State[] = [
  widget(BANNER, 'as a bar', ''),
  widget(BANNER, 'as a bar that goes', `dismissible countdown ends="2017-12-30T10:00:00Z"`),
  widget(BANNER, 'as a card with a picture', `variant="card" dismissible image="${PICTURE}"`),
  widget(
    BANNER,
    'as a hero with a picture that tells something',
    `variant="hero" image="${PICTURE}" image-alt="Two hands" heading-level="1"`,
  ),
  widget(BANNER, 'as a hero with what is asked for', 'variant="hero" show-asks'),
  widget(BANNER, 'with one link', 'secondary-href=""'),
  widget(BANNER, 'after its time', 'ends="2017-01-01"'),
];

const STORY = 'wr-more-stories';
const MORE = 'more-href="https://stories.example/"';
export const stories: readonly State[] = [
  widget(STORY, 'on their way', '', {answer: pending}),
  widget(STORY, 'on their way, with children', '', {answer: pending, ...CHILDREN}),
  widget(STORY, 'as a list', MORE, {answer: json(STORIES)}),
  widget(STORY, 'as cards', `layout="cards" ${MORE}`, {answer: json(STORIES)}),
  widget(STORY, 'compact', 'layout="compact" issue="2017-12"', {answer: json(STORIES)}),
  widget(STORY, 'that are none', '', {answer: json([])}),
  widget(STORY, 'not to be had', '', {answer: missing}),
  widget(STORY, 'not to be had, with children', '', {answer: missing, ...CHILDREN}),
];

const ISSUES = 'wr-past-issues';
const ARCHIVE = 'href="https://archive.example/"';
const openList = (el: LitElement) => {
  one(el, 'button').click();
};
export const issues: readonly State[] = [
  widget(ISSUES, 'as a link', ARCHIVE),
  widget(ISSUES, 'on their way', ARCHIVE, {answer: pending}),
  widget(ISSUES, 'closed', ARCHIVE, {answer: json(STORIES)}),
  widget(ISSUES, 'open', ARCHIVE, {answer: json(STORIES)}, openList),
  widget(
    ISSUES,
    'open, under their years',
    'heading="Newsletter" group="year"',
    {answer: json(STORIES)},
    openList,
  ),
  widget(ISSUES, 'of one alone', '', {answer: json(STORIES.slice(0, 1))}, openList),
  widget(ISSUES, 'not to be had', '', {answer: missing}),
];

const EVENTS = 'wr-upcoming-webinars';
const ALL = 'more-href="https://events.example/" time-zone="Europe/Zurich"';
export const webinars: readonly State[] = [
  widget(EVENTS, 'on their way', '', {answer: pending}),
  widget(EVENTS, 'to come', ALL, {answer: json(WEBINARS)}),
  widget(EVENTS, 'to come, with one for the calendar', ALL, {answer: json(WEBINARS)}, (el) => {
    one(el, 'summary').click();
  }),
  widget(EVENTS, 'that are none', ALL, {answer: json([])}),
  widget(EVENTS, 'not to be had', ALL, {answer: missing}),
];

const PLACES = [...places(60), ...MIXED];
const search = (el: LitElement) => {
  const field = one<HTMLInputElement>(el, '[part=search]');
  field.value = 'place';
  field.dispatchEvent(new Event('input', {bubbles: true}));
};
const hasPoints = () => (el: LitElement) =>
  until(() => all(el, '[part=point]').length > 0, 'the points');
const chosenNear = async (el: LitElement) => {
  await hasPoints()(el);
  one(el, '.control').click();
  await el.updateComplete;
  one(el, '[part=point]').click();
};

const COALITION = 'wr-coalition';
export const coalitions: readonly State[] = [
  widget(COALITION, 'as an invitation', 'count="1500"'),
  widget(COALITION, 'with members on their way', '', {answer: pending}),
  widget(COALITION, 'with a few members', '', {answer: json(MIXED)}),
  widget(COALITION, 'that was searched', 'max="3"', {answer: json(PLACES)}, search),
  widget(COALITION, 'without members', '', {answer: json([])}),
  widget(COALITION, 'whose members can’t be had', '', {answer: missing}),
];

const MAP = 'wr-community-map';
/** A picture that this server has, for each of its tiles. */
const STREETS = 'tiles="/demo/images/icon.svg?{z}/{x}/{y}" attribution="City of York"';

/** Shows the street map, once there are points. */
async function streets(el: LitElement): Promise<void> {
  await hasPoints()(el);
  one(el, '[part=streets]').click();
  await until(() => all(el, '.tiles').length > 0, 'the street map');
}

export const maps: readonly State[] = [
  widget(MAP, 'as an invitation', ''),
  widget(MAP, 'with stories on their way', '', {answer: pending}),
  widget(MAP, 'with few stories', '', {answer: json(MIXED)}, hasPoints()),
  widget(MAP, 'with a point chosen', '', {answer: json(PLACES)}, chosenNear),
  widget(MAP, 'with a street map', STREETS, {answer: json(PLACES)}, streets),
  widget(MAP, 'without stories', '', {answer: json([])}),
  widget(MAP, 'whose stories can’t be had', '', {answer: missing}),
];

const FORM = `fields="given-name family-name email country postal-code? comment?"
  consent="Write to me about refugees, no more than once a month."`;
const respond = (status: number, body: unknown = {}) =>
  answerWith(() => new Response(JSON.stringify(body), {status}));

type Way = (attributes: string, lang: string) => Promise<LitElement>;
const signing = (what: string, way: Way): State => ({
  name: `<wr-petition-button> ${what}`,
  mount: (attributes = '', lang = 'en') => {
    collectWarnings();
    return way(attributes, lang);
  },
});

async function filled(attributes: string, lang: string): Promise<PetitionButton> {
  const el = await opened(attributes, lang);
  fill(el);
  return el;
}

/** Has the browser copy, or refuse to. Taken back by `forgetReader()`. */
function clipboard(writeText: () => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
}

/** Whether screen readers have been told something. */
const isSaid = (place: Element) =>
  Boolean(place.querySelector(':scope > [role=status]')?.textContent);

/** Undoes what some states make of the browser: for `afterEach`, with Sinon's `restore()`. */
export function forgetReader(): void {
  for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
  document.querySelector('body > [role=status]')?.remove();
}

const BUTTON = 'wr-petition-button';
export const petitions: readonly State[] = [
  widget(BUTTON, 'as a link', ''),
  widget(BUTTON, 'that opens a tab', 'target="_blank"'),
  widget(BUTTON, 'with a count and a goal', 'heading="Sign" count="1912884" goal="2000000"'),
  widget(
    BUTTON,
    'whose count can’t be had',
    `count-src="https://0.example/${NOW}" loading="eager"`,
  ),
  widget(BUTTON, 'with what it asks for', 'show-asks'),
  widget(BUTTON, 'after its time', 'count="7" ends="2017-01-01"'),
  signing('with a form that is closed', petition),
  signing('with a form', (attributes, lang) => opened(`${FORM} ${attributes}`, lang)),
  signing('with faults', async (attributes, lang) => {
    const el = await opened(`${FORM} ${attributes}`, lang);
    fill(el, {email: 'ada'});
    await submit(el);
    return el;
  }),
  signing('while it is sent', async (attributes, lang) => {
    answerWith(nothing);
    const el = await filled(attributes, lang);
    press(el);
    await el.updateComplete;
    return el;
  }),
  signing('after a failure', (attributes, lang) => {
    respond(500);
    return sent(attributes, lang);
  }),
  signing('while the reader is offline', async (attributes, lang) => {
    stub(navigator, 'onLine').get(() => false);
    answerWith(refusal);
    const el = await filled(attributes, lang);
    press(el);
    await soon(() => one(el, 'form [role=status]').textContent.length > 20);
    return el;
  }),
  signing('with thanks', (attributes, lang) => {
    respond(202, {count: 1_912_885, confirmation: 'email'});
    return sent(`count="7" goal="auto" ${attributes}`, lang);
  }),
  signing('signed before', (attributes, lang) => {
    respond(409);
    return sent(attributes, lang);
  }),
  signing('signed, and closed again', async (attributes, lang) => {
    respond(201);
    const el = await sent(`count="7" ${attributes}`, lang);
    one(el, '.close').click();
    await soon(() => focusedIn(el)?.part.value === 'secondary');
    return el;
  }),
  signing('with a link that was copied', async (attributes, lang) => {
    clipboard(() => Promise.resolve());
    respond(201);
    const el = await sent(attributes, lang);
    all(el, '.ways button').at(-1)!.click();
    await soon(() => isSaid(one(el, 'dialog')));
    return el;
  }),
  signing('with a link to copy by hand', async (attributes, lang) => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    respond(201);
    const el = await sent(attributes, lang);
    all(el, '.ways button').at(-1)!.click();
    await soon(() => focusedIn(el)?.id === 'link');
    return el;
  }),
];

const SHARE = 'wr-share';
const PAGE = 'url="https://page.example/"';
const copied = (writeText: () => Promise<void>) => async (el: LitElement) => {
  clipboard(writeText);
  one(el, '[part=copy]').click();
  await soon(() => isSaid(document.body) || el.shadowRoot!.activeElement?.id === 'link');
};
export const shares: readonly State[] = [
  widget(SHARE, 'where a device offers nothing', PAGE),
  widget(SHARE, 'where it offers something', `heading="Pass it on" ${PAGE}`, {}, async (el) => {
    Object.defineProperty(navigator, 'share', {value: () => undefined, configurable: true});
    el.requestUpdate();
    await el.updateComplete;
  }),
  widget(
    SHARE,
    'with a link that was copied',
    PAGE,
    {},
    copied(() => Promise.resolve()),
  ),
  widget(
    SHARE,
    'with a link to copy by hand',
    PAGE,
    {},
    copied(() => Promise.reject(new DOMException('no', 'NotAllowedError'))),
  ),
];

const FILM = 'wr-video';
const TITLE = 'heading="A school in the mountains"';
/** Of this server, which has no such film: the frame comes all the same. */
const PEERTUBE = `src="${location.origin}/w/kkGMgK9ZtnKfYAgnEtQxbv"`;
const play = async (el: LitElement) => {
  one(el, '[part=play]').click();
  await soon(() => !el.matches(':state(loaded)'));
};
export const films: readonly State[] = [
  widget(FILM, 'without a poster', `src="https://youtu.be/abcdefghijk" ${TITLE}`),
  widget(
    FILM,
    'with a poster that tells something',
    `src="https://vimeo.com/76979871" ${TITLE} poster="${PICTURE}" poster-alt="Two hands"`,
  ),
  widget(FILM, 'without a title', 'src="https://www.youtube.com/shorts/abcdefghijk"'),
  widget(FILM, 'from the page itself', `src="/film.mp4" ${TITLE}`),
  widget(FILM, 'that plays', `${PEERTUBE} ${TITLE}`, {}, play),
  widget(FILM, 'that can’t be played', `src="/none.mp4" ${TITLE}`, {}, async (el) => {
    await play(el);
    await soon(() => el.matches(':state(error)'));
  }),
  widget(FILM, 'that is none', 'src="https://films.example/"', CHILDREN),
];

export const states: readonly State[] = [
  ...banners,
  ...petitions,
  ...stories,
  ...issues,
  ...webinars,
  ...shares,
  ...films,
  ...coalitions,
  ...maps,
];

/** Whether the widget shows its dialog. */
export const isOpen = (el: LitElement): boolean => el.shadowRoot!.querySelector(':modal') !== null;

/** What has the focus, in whatever shadow tree. */
export function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement | null;
}

/** Rules by their names, and what of a widget breaks them. */
export type Rules = Readonly<Record<string, (el: LitElement) => readonly unknown[]>>;

/** The rules that a widget breaks, and by what: one widget on a page can be held to many. */
export function broken(rules: Rules, el: LitElement): Record<string, readonly unknown[]> {
  const found = Object.entries(rules).map(([name, faults]) => [name, faults(el)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}
