// Every widget in every language: in its own words, and in no others.
import {expect, fixtureSync} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import '../../src/index.js';
import {en} from '../../src/i18n/en.js';
import {en as enPlaces, type PlaceStrings} from '../../src/i18n/place-strings.js';
import type {Plural, Strings} from '../../src/i18n/strings.js';
import {languages} from './all-languages.js';
import {plain, spoken} from '../elements/mount.js';
import {until} from '../helpers.js';

const HOUR = 3_600_000;
const iso = (time: number) => new Date(time).toISOString();

/** One of each category, and some more so that they can be searched. */
const PLACES = [
  ...['university', 'sport', 'art', 'ngo', 'corporate', 'municipality', 'faith', 'other'],
  ...['ngo', 'ngo'],
].map((category, index) => ({
  name: String(index),
  category,
  country: index % 2 ? 'JO' : 'UA',
  longitude: 10,
  latitude: 10,
}));

const hasItems = (el: LitElement) =>
  until(() => el.shadowRoot!.querySelectorAll('[part=item]').length === PLACES.length, 'the list');

/** Widgets in states that have most to say, with texts of the page in no language at all. */
const WIDGETS: readonly [
  name: string,
  markup: string,
  prepare?: (el: LitElement) => void | Promise<void>,
][] = [
  [
    'wr-campaign-banner',
    `<wr-campaign-banner dismissible countdown ends="${iso(Date.now() + 50 * HOUR)}"></wr-campaign-banner>`,
  ],
  [
    'wr-petition-button, a link',
    '<wr-petition-button show-asks count="1912884" goal="2000000" target="_blank"></wr-petition-button>',
  ],
  [
    'wr-petition-button, closed',
    '<wr-petition-button count="1" ends="2017-12-01"></wr-petition-button>',
  ],
  [
    'wr-petition-button, a form',
    `<wr-petition-button endpoint="https://0.example/" privacy-href="https://0.example/" consent="–"
      fields="given-name family-name name email country postal-code? comment?"></wr-petition-button>`,
    (el) => {
      (el as LitElement & {open: () => void}).open(); // of the petition button
    },
  ],
  ['wr-more-stories, empty', '<wr-more-stories></wr-more-stories>'],
  [
    'wr-more-stories',
    '<wr-more-stories issue="2017-12" more-href="/"><script type="application/json">[{"title": "1", "url": "/1", "date": "2017-12-18", "image": {"src": "/1.png"}, "credit": "7"}]</script></wr-more-stories>',
  ],
  ['wr-past-issues', '<wr-past-issues href="/"></wr-past-issues>'],
  [
    'wr-coalition',
    `<wr-coalition loading="eager"><script type="application/json">${JSON.stringify(PLACES)}</script></wr-coalition>`,
    async (el) => {
      await hasItems(el);
      const field = el.shadowRoot!.querySelector<HTMLInputElement>('[part=search]')!;
      field.value = '1';
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await el.updateComplete;
    },
  ],
  [
    'wr-community-map',
    `<wr-community-map loading="eager" tiles="https://0.example/{z}/{x}/{y}.png" attribution="–"><script type="application/json">${JSON.stringify(PLACES)}</script></wr-community-map>`,
    hasItems,
  ],
  ['wr-upcoming-webinars, empty', '<wr-upcoming-webinars more-href="/"></wr-upcoming-webinars>'],
  [
    'wr-share',
    '<wr-share></wr-share>',
    async (el) => {
      el.shadowRoot!.querySelector<HTMLElement>('[part=copy]')!.click();
      await until(
        () => el.shadowRoot!.querySelector('.copied, .field') !== null,
        'what came of it',
      );
    },
  ],
  ['wr-video', '<wr-video src="https://youtu.be/12345678901" heading="1"></wr-video>'],
  [
    'wr-upcoming-webinars',
    `<wr-upcoming-webinars more-href="/"><script type="application/json">${JSON.stringify([
      {
        title: '1',
        url: '/1',
        start: iso(Date.now() - HOUR),
        end: iso(Date.now() + HOUR),
        timeZone: 'Asia/Tokyo',
      },
      {
        title: '2',
        url: '/2',
        start: iso(Date.now() + 60 * HOUR),
        end: iso(Date.now() + 61 * HOUR),
        status: 'tentative',
      },
      {
        title: '3',
        url: '/3',
        start: iso(Date.now() + 90 * HOUR),
        end: iso(Date.now() + 91 * HOUR),
        status: 'cancelled',
      },
    ])}</script></wr-upcoming-webinars>`,
  ],
];

/** All that is said by text, and by attributes. */
function saidBy(el: Element): string[] {
  const nodes = [...el.shadowRoot!.querySelectorAll('*')].filter(
    (node) => !node.closest('.trap, [translate=no]'),
  );
  return nodes.flatMap((node) => [
    ...[...node.childNodes]
      .filter((child) => child.nodeType === Node.TEXT_NODE)
      .map((child) => plain(child.textContent)),
    ...['aria-label', 'aria-valuetext', 'alt', 'title'].map((name) =>
      plain(node.getAttribute(name)),
    ),
  ]);
}

/** What may be the same in every language: names, marks, what the page itself said. */
const SAME =
  /WhatsApp|Telegram|Facebook|LinkedIn|Bluesky|Mastodon|Google Calendar|Outlook|\.ics|name@example\.org|UTC|GMT|[A-Z]{2,5}(?=$|[\s)،,])/g;

const allOf = (words: Strings | PlaceStrings): string[] =>
  Object.values(words).flatMap((entry: string | Plural) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
const sentences = new Set(
  [...allOf(en), ...allOf(enPlaces)].map((words: string) => words.replace(/\{\w+\}/g, '').trim()),
);

for (const {tag, strings, places} of languages) {
  describe(`in ${tag}`, () => {
    const own = new Set([...allOf(strings), ...allOf(places)]);
    const isLatin = /[a-z]/i.test(strings.signPetition);

    for (const [name, markup, prepare] of WIDGETS) {
      it(`speaks <${name}>`, async () => {
        const page = fixtureSync<HTMLElement>(html`<div lang=${tag}></div>`);
        page.innerHTML = markup;
        const el = page.querySelector<LitElement>(name.split(',')[0]!)!;
        await spoken(el);
        await prepare?.(el);
        if (el.matches('[endpoint]'))
          await until(() => el.shadowRoot!.querySelector(':modal') !== null, 'it opens');
        await until(() => !el.matches(':state(loading)'), 'it has its items');
        const said = saidBy(el).filter(Boolean);
        expect(said.join()).not.to.match(/\bundefined\b|\bnull\b|\{\w+\}|\[object/);
        expect(said.filter((words) => words in en)).to.deep.equal([]);
        for (const words of said) {
          if (own.has(words)) continue;
          expect(sentences.has(words), words).to.equal(false);
          // Where letters are others, any Latin word is a foreign one. Countries are a browser's own names.
          if (!isLatin) expect(words.replace(SAME, ''), words).not.to.match(/[a-z]{2,}/i);
        }
      });
    }
  });
}
