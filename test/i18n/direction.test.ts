// Names and titles in pages that run the other way.
import {expect} from '@open-wc/testing';
import '../../src/index.js';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {all, mountLoaded, one, plain, textsOf} from '../elements/mount.js';
import {until} from '../helpers.js';

const json = (items: unknown) =>
  `<script type="application/json">${JSON.stringify(items)}</script>`;
const directionOf = (element: Element) => getComputedStyle(element).direction;
const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('the hashtag', () => {
  for (const [lang, hashtag, direction] of [
    ['ar', '#مع_اللاجئين', 'rtl'],
    ['fa', '#WithRefugees', 'ltr'],
    ['fr', '#AvecLesRéfugiés', 'ltr'],
    ['ti', '#WithRefugees', 'ltr'],
  ] as const) {
    it(`is ${hashtag} in ${lang}, isolated, and not to be translated`, async () => {
      const banner = await mountLoaded('<wr-campaign-banner></wr-campaign-banner>', lang);
      const tag = one(banner, '[part=heading] bdi');
      expect([plain(tag.textContent), tag.translate, directionOf(tag)]).to.deep.equal([
        hashtag,
        false,
        direction,
      ]);
    });
  }

  it('is what the campaign calls itself', async () => {
    const banner = await mountLoaded(
      '<wr-campaign hashtag="#Here"><wr-campaign-banner></wr-campaign-banner></wr-campaign>',
      'ar',
    );
    await until(() => one(banner, '[part=heading] bdi').textContent === '#Here', 'the hashtag');
  });
});

describe('English in a page from right to left', () => {
  const stories = json([
    {
      title: 'Be Subversive!',
      url: '/1',
      date: '2017-12-18',
      image: {src: '/1.png'},
      credit: 'M. A.',
    },
  ]);
  const webinars = json([
    {title: 'Chairs (free)', url: '/1', start: soon(50), end: soon(51), location: 'Town hall (2)'},
  ]);
  for (const [name, inner, selector, wanted] of [
    ['wr-more-stories', stories, '[part=title]', ['Be Subversive!']],
    ['wr-more-stories', stories, '[part=credit]', ['M. A.']],
    ['wr-upcoming-webinars', webinars, '[part=title]', ['Chairs (free)']],
    ['wr-upcoming-webinars', webinars, '.location', ['Town hall (2)']],
  ] as const) {
    it(`keeps its own direction in ${selector} of <${name}>`, async () => {
      const widget = await mountLoaded(`<${name}>${inner}</${name}>`, 'ar');
      await until(() => all(widget, selector).length > 0, 'items');
      const names = all(widget, `${selector} bdi`);
      expect(names.map(({textContent}) => plain(textContent))).to.deep.equal(wanted);
      expect(directionOf(one(widget, selector))).to.equal('rtl');
      for (const own of names) expect(directionOf(own)).to.equal('ltr');
    });
  }

  it('reads e-mail addresses from left to right, and other fields as they are written', async () => {
    const widget = await mountLoaded<PetitionButton>(
      '<wr-petition-button endpoint="https://0.example/" privacy-href="https://0.example/"></wr-petition-button>',
      'ar',
    );
    widget.open();
    await until(() => all(widget, ':modal input').length > 0, 'the form');
    const fields = all<HTMLInputElement>(widget, '[part=field] input');
    expect(fields.map(({name, dir}) => [name, dir])).to.deep.equal([
      ['given-name', 'auto'],
      ['family-name', 'auto'],
      ['email', 'ltr'],
    ]);
  });
});

describe('a year above issues', () => {
  for (const [lang, year] of [
    ['en', '2017'],
    ['fa', '۲۰۱۷'],
    ['my', '၂၀၁၇'],
  ] as const) {
    it(`is ${year} in ${lang}, as the dates below it are`, async () => {
      const widget = await mountLoaded(
        '<wr-past-issues src="/demo/feeds/past-issues.xml" max="1" group="year"></wr-past-issues>',
        lang,
      );
      expect(textsOf(widget, 'year')).to.deep.equal([year]);
    });
  }
});
