import {expect} from '@open-wc/testing';
import {restore, stub, type SinonFakeTimers} from 'sinon';
import '../../src/elements/campaign.js';
import '../../src/elements/petition-button.js';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {
  accessibilityTree,
  collectWarnings,
  emulate,
  emulateThroughout,
  expectAccessible,
  itNeeds,
  onceEvent,
  press,
  until,
} from '../helpers.js';
import {answerWith, freshUrl, nothing, setNow, stopTime} from '../network.js';
import {all, follows, isShown, markupOf, mount, observed, one, plain} from './mount.js';

const NOW = '2017-12-18T10:00:00Z';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PETITION = 'https://www.unhcr.org/withrefugees/petition/';

const button = (attributes = '', content = '') =>
  mount<PetitionButton>(`<wr-petition-button ${attributes}>${content}</wr-petition-button>`);

const textOf = (el: PetitionButton, selector: string) => plain(one(el, selector).textContent);
/** What is said of the count: while it climbs, another number is seen. */
function countOf(el: PetitionButton): string {
  const count = one(el, '[part=count]').cloneNode(true) as HTMLElement; // of an element
  for (const seen of count.querySelectorAll('[aria-hidden]')) seen.remove();
  return plain(count.textContent);
}
const hrefOf = (el: PetitionButton) => one<HTMLAnchorElement>(el, '[part=action]').href;
const statesOf = (el: Element) =>
  ['loading', 'loaded', 'empty', 'error'].filter((state) => el.matches(`:state(${state})`));

const json = (body: unknown) => () => new Response(JSON.stringify(body));
const notFound = () => new Response('', {status: 404});

/** A button that has read its count, or failed to. */
async function reading(attributes: string, content = ''): Promise<PetitionButton> {
  const el = await button('', content);
  const told = settled(el);
  el.outerHTML = `<wr-petition-button loading="eager" ${attributes}>${content}</wr-petition-button>`;
  await told;
  const read = document.querySelector('wr-petition-button')!;
  await read.updateComplete;
  return read;
}

/** The next count from an address, or the next failure. */
function settled(el: Element): Promise<unknown> {
  return new Promise((resolve) => {
    el.parentElement!.addEventListener('wr-error', resolve, {once: true});
    el.parentElement!.addEventListener('wr-count', ({detail}) => {
      if (detail.asOf) resolve(detail);
    });
  });
}

describe('<wr-petition-button>', () => {
  afterEach(restore);

  describe('as it comes', () => {
    it('leads to the petition', async () => {
      const el = await button();
      expect([textOf(el, '[part=action]'), hrefOf(el)]).to.deep.equal([
        'Sign the petition',
        PETITION,
      ]);
    });

    it('is a link, not a button', async () => {
      const action = one(await button(), '[part=action]');
      expect([action.localName, action.getAttribute('role')]).to.deep.equal(['a', null]);
    });

    it('shows no count, no goal and no heading', async () => {
      expect(all(await button(), '[part]')).to.have.lengthOf(2);
    });

    it('asks nobody', async () => {
      const asked = answerWith(json({count: 1}));
      await button();
      await observed();
      expect(asked).to.deep.equal([]);
    });

    it('is loaded', async () => {
      expect(statesOf(await button())).to.deep.equal(['loaded']);
    });

    it('hides its children, and leaves them where they are', async () => {
      const el = await button('', '<p>Sign our petition.</p>');
      const child = el.querySelector('p')!;
      expect([isShown(child), child.parentElement]).to.deep.equal([false, el]);
    });

    it('has the parts of the contract', async () => {
      const el = await button('count="7" goal="10" heading="Sign"');
      const parts = all(el, '[part]').map((element) => element.getAttribute('part'));
      expect(parts).to.have.members(['base', 'heading', 'action', 'count', 'progress']);
    });
  });

  describe('attribute', () => {
    it('href says where it leads', async () => {
      expect(hrefOf(await button('href="https://a.example/?x=1#y"'))).to.equal(
        'https://a.example/?x=1#y',
      );
    });

    it('href can be of this page', async () => {
      expect(hrefOf(await button('href="/sign"'))).to.equal(`${location.origin}/sign`);
    });

    it('label says what it says', async () => {
      expect(textOf(await button('label="Add your name"'), '[part=action]')).to.equal(
        'Add your name',
      );
    });

    it('label is text, never markup', async () => {
      const el = await button('label="&lt;b&gt;Sign"');
      expect(textOf(el, '[part=action]')).to.equal('<b>Sign');
    });

    it('target opens a new tab', async () => {
      const el = await button('target="_blank"');
      expect(one<HTMLAnchorElement>(el, 'a').target).to.equal('_blank');
    });

    it('target says so in the name', async () => {
      expect(textOf(await button('target="_blank"'), 'a')).to.equal(
        'Sign the petition (opens in a new tab)',
      );
    });

    it('target gives the new tab no hands on this one', async () => {
      const el = await button('target="_blank"');
      expect(one<HTMLAnchorElement>(el, 'a').rel).to.equal('noopener');
    });

    it('target can be the page around a frame', async () => {
      const el = await button('target="_top"');
      expect([one<HTMLAnchorElement>(el, 'a').target, textOf(el, 'a')]).to.deep.equal([
        '_top',
        'Sign the petition',
      ]);
    });

    it('heading stands above', async () => {
      expect(textOf(await button('heading="Stand with us"'), 'h2[part=heading]')).to.equal(
        'Stand with us',
      );
    });

    for (const level of [1, 6]) {
      it(`heading-level can be ${level}`, async () => {
        const el = await button(`heading="Stand with us" heading-level="${level}"`);
        expect(one(el, '[part=heading]').localName).to.equal(`h${level}`);
      });
    }

    for (const theme of ['light', 'dark', 'auto']) {
      it(`theme can be ${theme}`, async () => {
        const el = await button(`theme="${theme}"`);
        expect(one(el, '[part=base]').dataset['theme']).to.equal(theme);
      });
    }

    it('inherit-font takes the page’s font', async () => {
      const el = await button('inherit-font');
      el.parentElement!.style.fontFamily = 'monospace';
      expect(getComputedStyle(one(el, 'a')).fontFamily).to.equal('monospace');
    });
  });

  describe('as property', () => {
    const properties: [property: keyof PetitionButton, value: unknown, attributes: string][] = [
      ['href', 'https://a.example/', 'href="https://a.example/"'],
      ['label', 'Add your name', 'label="Add your name"'],
      ['target', '_blank', 'target="_blank"'],
      ['count', 1234, 'count="1234"'],
      ['goal', 2000, 'goal="2000"'],
      ['goal', '2000', 'goal="2000"'],
      ['goal', 'auto', 'goal="auto"'],
      [
        'countSrc',
        'https://counts.example/never.json',
        'count-src="https://counts.example/never.json"',
      ],
      ['countPath', 'data.count', 'count-path="data.count"'],
      ['countMin', 5000, 'count-min="5000"'],
      ['refresh', 60, 'refresh="60"'],
      ['ends', '2017-12-01', 'ends="2017-12-01"'],
      ['heading', 'Stand with us', 'heading="Stand with us"'],
      ['headingLevel', 4, 'heading-level="4"'],
      ['endpoint', 'https://sign.example/', 'endpoint="https://sign.example/"'],
      ['privacyHref', '/privacy', 'privacy-href="/privacy"'],
      ['theme', 'dark', 'theme="dark"'],
      ['loading', 'eager', 'loading="eager"'],
      ['inheritFont', true, 'inherit-font'],
    ];
    /** What else has to be there, so that it makes a difference. */
    const besides: Partial<Record<keyof PetitionButton, string>> = {
      count: '',
      headingLevel: 'heading="Sign"',
      endpoint: 'privacy-href="/privacy"',
      privacyHref: 'endpoint="/sign"',
    };
    const look = (el: PetitionButton) => `${markupOf(el)} ${statesOf(el).join()}`;

    for (const [property, value, attributes] of properties) {
      const common = besides[property] ?? 'count="1000"';

      beforeEach(() => {
        answerWith(nothing);
        collectWarnings(); // an endpoint alone is a mistake
      });

      it(`${property} ${JSON.stringify(value)} does the same as the attribute`, async () => {
        setNow(NOW);
        const el = await button(common);
        Object.assign(el, {[property]: value});
        await el.updateComplete;
        expect(look(el)).to.equal(look(await button(`${common} ${attributes}`)));
      });

      it(`${property} ${JSON.stringify(value)} does the same before the upgrade`, async () => {
        setNow(NOW);
        const template = document.createElement('template');
        template.innerHTML = `<wr-petition-button ${common}></wr-petition-button>`;
        const el = template.content.firstElementChild as PetitionButton; // once it is upgraded
        Object.assign(el, {[property]: value});
        (await button()).replaceWith(el);
        await el.updateComplete;
        expect(look(el)).to.equal(look(await button(`${common} ${attributes}`)));
      });

      it(`${property} is as without ${attributes} once that is removed`, async () => {
        setNow(NOW);
        const el = await button(`${common} ${attributes}`);
        el.removeAttribute(attributes.split('=')[0]!);
        await el.updateComplete;
        expect(look(el)).to.equal(look(await button(common)));
      });
    }
  });

  describe('with a value that it does not know', () => {
    const unknown: [attributes: string, without: string][] = [
      ['target="newtab"', ''],
      ['target="_BLANK"', ''],
      ['count="many"', ''],
      ['count="-1"', ''],
      ['goal="all" count="7"', 'count="7"'],
      ['goal="0" count="7"', 'count="7"'],
      ['count-min="few" count="7"', 'count="7"'],
      ['count-min="-5" count="7"', 'count="7"'],
      ['refresh="often"', ''],
      ['refresh="14"', ''],
      ['ends="soon"', ''],
      ['heading="Sign" heading-level="three"', 'heading="Sign"'],
      ['heading="Sign" heading-level="0"', 'heading="Sign"'],
      ['theme="neon"', ''],
      ['inherit-font="please"', 'inherit-font="false"'],
      ['remember="always"', ''],
      [`endpoint="javascript:alert('endpoint')" privacy-href="/p"`, ''],
      [
        'provider="petitions" endpoint="/sign" privacy-href="/p"',
        'endpoint="/s" privacy-href="/p"',
      ],
      [`href="javascript:alert('petition')"`, ''],
    ];
    for (const [attributes, without] of unknown) {
      it(`${attributes} takes the default, and warns once`, async () => {
        const expected = markupOf(await button(without));
        const warnings = collectWarnings();
        const el = await button(attributes);
        el.requestUpdate();
        await el.updateComplete;
        expect([markupOf(el), warnings.length]).to.deep.equal([expected, 1]);
      });
    }

    it('loading takes lazy, and warns once', async () => {
      const warnings = collectWarnings();
      const asked = answerWith(nothing);
      const el = await mount<PetitionButton>(
        `<div style="block-size: 9000px"></div>
        <wr-petition-button loading="soon" count-src="${freshUrl()}"></wr-petition-button>`,
      );
      el.requestUpdate();
      await observed();
      expect([asked.length, warnings.length]).to.deep.equal([0, 1]);
    });

    it('count-src asks for nothing, and warns once', async () => {
      const warnings = collectWarnings();
      const asked = answerWith(json({count: 7}));
      const el = await reading(`count-src="javascript:alert('count')" refresh="15"`);
      expect([asked.length, warnings.length, all(el, '[part=count]').length]).to.deep.equal([
        0, 1, 0,
      ]);
    });
  });

  describe('with children', () => {
    it('takes the address of the first link', async () => {
      const el = await button('', '<p>Please <a href="https://a.example/">sign</a>.</p>');
      expect(hrefOf(el)).to.equal('https://a.example/');
    });

    it('lets href win', async () => {
      const el = await button('href="https://a.example/"', '<a href="https://b.example/">Sign</a>');
      expect(hrefOf(el)).to.equal('https://a.example/');
    });

    it('never follows a script', async () => {
      collectWarnings();
      const el = await button('', `<a href="javascript:alert('child')">Sign</a>`);
      expect(hrefOf(el)).to.equal(PETITION);
    });

    it('takes the address of one that is added later', async () => {
      const el = await button();
      el.insertAdjacentHTML('beforeend', '<a href="https://a.example/">Sign</a>');
      await until(() => hrefOf(el) === 'https://a.example/');
    });

    it('follows an address that changes where it stands', async () => {
      const el = await button('', '<p><a href="https://a.example/">Sign</a></p>');
      el.querySelector('a')!.href = 'https://b.example/';
      await until(() => hrefOf(el) === 'https://b.example/');
    });
  });

  describe('when it is followed', () => {
    it('tells so', async () => {
      const el = await button();
      const event = onceEvent(el.parentElement!, 'wr-action');
      follows(one(el, 'a'));
      expect((await event).detail).to.deep.equal({href: PETITION, kind: 'petition'});
    });

    it('is followed', async () => {
      expect(follows(one(await button(), 'a'))).to.equal(true);
    });

    it('is not followed where that is prevented', async () => {
      const el = await button();
      el.addEventListener('wr-action', (event) => {
        event.preventDefault();
      });
      expect(follows(one(el, 'a'))).to.equal(false);
    });

    it('tells so by the keyboard', async () => {
      const el = await button();
      const event = onceEvent(el, 'wr-action');
      el.addEventListener('wr-action', (action) => {
        action.preventDefault();
      });
      one(el, 'a').focus();
      await press('Enter');
      expect((await event).detail).to.include({kind: 'petition'});
    });

    it('tells which partner sent the reader', async () => {
      const el = await mount<PetitionButton>(
        `<wr-campaign partner="york">
          <wr-petition-button href="https://a.example/?q=1#form"></wr-petition-button>
        </wr-campaign>`,
      );
      expect(hrefOf(el)).to.equal(
        'https://a.example/?q=1&utm_source=york&utm_medium=widget&utm_campaign=withrefugees#form',
      );
    });
  });

  describe('with a count', () => {
    it('says how many have signed', async () => {
      expect(countOf(await button('count="1912884"'))).to.equal('1,912,884 people have signed');
    });

    it('says it of one person', async () => {
      expect(countOf(await button('count="1"'))).to.equal('1 person has signed');
    });

    it('says nothing of nobody', async () => {
      expect(all(await button('count="0" goal="100"'), '.tally')).to.deep.equal([]);
    });

    it('says nothing below count-min', async () => {
      expect(all(await button('count="99" count-min="100"'), '.tally')).to.deep.equal([]);
    });

    it('says it from count-min on', async () => {
      expect(countOf(await button('count="100" count-min="100"'))).to.equal(
        '100 people have signed',
      );
    });

    it('tells of it', async () => {
      const el = await button();
      const event = onceEvent(el.parentElement!, 'wr-count');
      el.count = 7;
      expect((await event).detail).to.deep.equal({count: 7, goal: null, asOf: null, stale: false});
    });

    it('writes it as the language does', async () => {
      const el = await mount<PetitionButton>(
        '<wr-petition-button count="1912884"></wr-petition-button>',
        'de',
      );
      expect(countOf(el)).to.equal('1.912.884 Menschen haben unterschrieben');
    });
  });

  describe('with a count that climbs', () => {
    const seen = (el: PetitionButton) => plain(one(el, '[part=count] [aria-hidden]').textContent);
    const isClimbing = (el: PetitionButton) => all(el, '[part=count] [aria-hidden]').length > 0;

    it('shows a smaller number at first', async () => {
      expect(seen(await button('count="1000"'))).to.equal('900');
    });

    it('shows larger ones on the way', async () => {
      const el = await button('count="1000000"');
      const first = seen(el);
      await until(() => isClimbing(el) && seen(el) !== first, 'another');
      expect([first, Number(seen(el).replaceAll(',', '')) > 900_000]).to.deep.equal([
        '900,000',
        true,
      ]);
    });

    it('says the number itself from the start', async () => {
      expect(countOf(await button('count="1000"'))).to.equal('1,000 people have signed');
    });

    it('shows the number itself in the end, and nothing beside it', async () => {
      const el = await button('count="1000"');
      await until(() => !isClimbing(el), 'the end');
      expect(textOf(el, '[part=count]')).to.equal('1,000 people have signed');
    });

    it('does not climb where the reader wants no motion', async () => {
      await emulate({reducedMotion: 'reduce'});
      expect(isClimbing(await button('count="1000"'))).to.equal(false);
    });
  });

  describe('with a goal', () => {
    const progress = (el: PetitionButton) => one<HTMLProgressElement>(el, '[part=progress]');

    it('shows how much of it is reached', async () => {
      const {localName, value, max} = progress(await button('count="1912884" goal="2000000"'));
      expect([localName, value, max]).to.deep.equal(['progress', 1_912_884, 2_000_000]);
    });

    it('says it', async () => {
      const el = await button('count="1912884" goal="2000000"');
      expect(progress(el).getAttribute('aria-valuetext')).to.equal(
        '1,912,884 of 2,000,000 signatures',
      );
    });

    it('names it', async () => {
      const el = await button('count="1912884" goal="2000000"');
      expect([progress(el).getAttribute('aria-label'), textOf(el, '.small')]).to.deep.equal([
        'Goal: 2,000,000',
        'Goal: 2,000,000',
      ]);
    });

    itNeeds('accessibility-tree', 'is a progress bar in the accessibility tree', async () => {
      await button('count="1912884" goal="2000000"');
      const bars = (await accessibilityTree()).filter(({role}) => role === 'progressbar');
      // Of aria-valuetext, Chromium's protocol says nothing.
      expect(bars.map(({name, value}) => [name, value])).to.deep.equal([
        ['Goal: 2,000,000', 1_912_884],
      ]);
    });

    it('is full when there are more', async () => {
      const {value, max} = progress(await button('count="2100000" goal="2000000"'));
      expect(value / max).to.equal(1);
    });

    it('picks the next one', async () => {
      const {max} = progress(await button('count="1912884" goal="auto"'));
      expect(max).to.equal(2_000_000);
    });

    it('tells it with the count', async () => {
      const el = await button('goal="auto"');
      const event = onceEvent(el, 'wr-count');
      el.count = 7;
      expect((await event).detail).to.include({goal: 100});
    });

    it('shows none without a count', async () => {
      expect(all(await button('goal="2000000"'), 'progress')).to.deep.equal([]);
    });

    it('goes on with the count', async () => {
      const el = await button('count="10" goal="100"');
      el.count = 2500;
      el.goal = 5000;
      await el.updateComplete;
      expect([progress(el).value, progress(el).max]).to.deep.equal([2500, 5000]);
    });
  });

  describe('with the address of a count', () => {
    it('says what it finds there', async () => {
      answerWith(json({count: 1_912_884}));
      const el = await reading(`count-src="${freshUrl()}"`);
      expect(countOf(el)).to.equal('1,912,884 people have signed');
    });

    it('finds it by count-path', async () => {
      answerWith(json({data: {attributes: {signature_count: 12_345}}}));
      const path = 'data.attributes.signature_count';
      const el = await reading(`count-src="${freshUrl()}" count-path="${path}"`);
      expect(countOf(el)).to.equal('12,345 people have signed');
    });

    it('finds a number alone', async () => {
      answerWith(() => new Response('12345\n'));
      const el = await reading(`count-src="${freshUrl()}"`);
      expect(countOf(el)).to.equal('12,345 people have signed');
    });

    it('shows the page’s number until then', async () => {
      answerWith(nothing);
      const el = await button(`loading="eager" count="7" count-src="${freshUrl()}"`);
      expect([countOf(el), statesOf(el)]).to.deep.equal(['7 people have signed', ['loading']]);
    });

    it('leads to the petition meanwhile', async () => {
      answerWith(nothing);
      expect(hrefOf(await button(`loading="eager" count-src="${freshUrl()}"`))).to.equal(PETITION);
    });

    it('tells what it has found, and when', async () => {
      setNow(NOW);
      answerWith(json({count: 12_345}));
      const el = await button('goal="auto" loading="eager"');
      const event = onceEvent(el.parentElement!, 'wr-count');
      el.countSrc = freshUrl();
      expect((await event).detail).to.deep.equal({
        count: 12_345,
        goal: 15_000,
        asOf: new Date(NOW),
        stale: false,
      });
    });

    it('is loaded then', async () => {
      answerWith(json({count: 12_345}));
      expect(statesOf(await reading(`count-src="${freshUrl()}"`))).to.deep.equal(['loaded']);
    });

    it('says nothing where it cannot be had', async () => {
      collectWarnings();
      answerWith(notFound);
      const el = await reading(`count-src="${freshUrl()}" goal="100"`);
      expect([all(el, '.tally').length, statesOf(el), hrefOf(el)]).to.deep.equal([
        0,
        ['error'],
        PETITION,
      ]);
    });

    it('tells why', async () => {
      collectWarnings();
      answerWith(notFound);
      const el = await button('loading="eager"');
      const event = onceEvent(el.parentElement!, 'wr-error');
      const url = freshUrl();
      el.countSrc = url;
      expect((await event).detail).to.deep.equal({reason: 'http', url, status: 404});
    });

    it('waits far from the viewport', async () => {
      const asked = answerWith(json({count: 7}));
      await mount<PetitionButton>(
        `<div style="block-size: 9000px"></div>
        <wr-petition-button count-src="${freshUrl()}"></wr-petition-button>`,
      );
      await observed();
      expect(asked).to.have.lengthOf(0);
    });

    it('is read once when it is moved', async () => {
      const asked = answerWith(nothing);
      const el = await button(`loading="eager" count-src="${freshUrl()}"`);
      el.parentElement!.prepend(el);
      await observed();
      expect(asked).to.have.lengthOf(1);
    });
  });

  describe('that refreshes', () => {
    let clock: SinonFakeTimers;

    beforeEach(() => {
      clock = stopTime(NOW);
      stub(Math, 'random').returns(0); // no jitter
    });

    async function afterTime(el: Element, milliseconds: number): Promise<void> {
      const told = settled(el);
      await clock.tickAsync(milliseconds);
      await told;
    }

    it('says the new number', async () => {
      answerWith(json({count: 100}));
      const el = await reading(`count-src="${freshUrl()}" refresh="60"`);
      answerWith(json({count: 101}));
      await afterTime(el, MINUTE);
      await el.updateComplete;
      expect(countOf(el)).to.equal('101 people have signed');
    });

    it('keeps the last number, and says how old it is', async () => {
      collectWarnings();
      answerWith(json({count: 100}));
      const el = await reading(`count-src="${freshUrl()}" refresh="60"`);
      answerWith(notFound);
      await afterTime(el, MINUTE);
      await el.updateComplete;
      expect([countOf(el), textOf(el, '.small')]).to.deep.equal([
        '100 people have signed',
        'As of Dec 18, 2017, 11:00 AM',
      ]);
    });

    it('no longer says so after a good read', async () => {
      collectWarnings();
      answerWith(json({count: 100}));
      const el = await reading(`count-src="${freshUrl()}" refresh="60"`);
      answerWith(notFound);
      await afterTime(el, MINUTE);
      answerWith(json({count: 102}));
      await afterTime(el, 2 * MINUTE);
      await el.updateComplete;
      expect(all(el, '.small')).to.deep.equal([]);
    });

    it('says no number a second time to screen readers', async () => {
      answerWith(json({count: 100}));
      const el = await reading(`count-src="${freshUrl()}" refresh="60"`);
      expect(all(el, '[aria-live], [role=status]')).to.deep.equal([]);
    });

    it('is accessible with an old number', async () => {
      collectWarnings();
      answerWith(json({count: 100}));
      const el = await reading(`count-src="${freshUrl()}" refresh="60" goal="auto"`);
      answerWith(notFound);
      await afterTime(el, MINUTE);
      clock.restore(); // axe needs time
      await expectAccessible(el);
    });
  });

  describe('that ends', () => {
    const times: [what: string, ends: string, now: string, isClosed: boolean][] = [
      ['before', '2017-12-18T10:00:00Z', '2017-12-18T09:59:59Z', false],
      ['then', '2017-12-18T10:00:00Z', '2017-12-18T10:00:00Z', true],
      // The reader is in Zurich, an hour ahead of UTC.
      ['on its last day', '2017-12-18', '2017-12-18T22:59:59Z', false],
      ['after its last day', '2017-12-18', '2017-12-18T23:00:00Z', true],
    ];
    for (const [what, ends, now, isClosed] of times) {
      it(`is ${isClosed ? 'closed' : 'open'} ${what}`, async () => {
        setNow(now);
        const el = await button(`ends="${ends}"`);
        expect(all(el, '[part=action]')).to.have.lengthOf(isClosed ? 0 : 1);
      });
    }

    it('says that it is closed', async () => {
      setNow(NOW);
      expect(textOf(await button('ends="2017-12-01"'), '.closed')).to.equal(
        'This petition is closed',
      );
    });

    it('still says how many have signed', async () => {
      setNow(NOW);
      expect(countOf(await button('ends="2017-12-01" count="7"'))).to.equal('7 people have signed');
    });

    it('closes when it does', async () => {
      const clock = stopTime(NOW);
      const el = await button('ends="2017-12-20T10:00:00Z"');
      await clock.tickAsync(2 * DAY);
      expect(all(el, 'a')).to.deep.equal([]);
    });

    it('has closed when it comes back to the page', async () => {
      const clock = stopTime(NOW);
      const el = await button('ends="2017-12-20T10:00:00Z"');
      const parent = el.parentElement!;
      el.remove();
      clock.setSystemTime(Date.parse(NOW) + 3 * DAY);
      parent.append(el);
      await el.updateComplete;
      expect(all(el, 'a')).to.deep.equal([]);
    });
  });

  describe('for every reader', () => {
    const states: [what: string, attributes: string, content?: string][] = [
      ['alone', ''],
      ['with a heading', 'heading="Stand with us"'],
      ['with a count', 'count="1912884"'],
      ['with a goal', 'count="1912884" goal="2000000"'],
      ['in a new tab', 'target="_blank"'],
      ['closed', 'ends="2001-01-01"'],
      ['closed, with a count', 'ends="2001-01-01" count="1912884" goal="2000000"'],
      ['with children', '', '<p><a href="/own">Sign</a></p>'],
    ];
    for (const [what, attributes, content] of states) {
      it(`is accessible ${what}`, async () => {
        await expectAccessible(await button(attributes, content));
      });

      it(`is accessible ${what}, in dark colours`, async () => {
        const el = await button(`${attributes} theme="dark"`, content);
        el.parentElement!.style.background = '#141b22'; // as dark as the page that wants it
        await expectAccessible(el);
      });

      it(`is accessible ${what}, from right to left`, async () => {
        const el = await mount<PetitionButton>(
          `<wr-petition-button ${attributes}>${content ?? ''}</wr-petition-button>`,
          'ar',
        );
        await expectAccessible(el);
      });
    }

    describe('in forced colours', () => {
      emulateThroughout({forcedColors: 'active'});

      for (const [what, attributes, content] of states) {
        itNeeds('forced-colors', `is accessible ${what}`, async () => {
          await expectAccessible(await button(attributes, content));
        });
      }
    });

    it('is accessible while its count is on its way', async () => {
      answerWith(nothing);
      await expectAccessible(await button(`loading="eager" count-src="${freshUrl()}"`));
    });

    it('is accessible where its count cannot be had', async () => {
      collectWarnings();
      answerWith(notFound);
      await expectAccessible(await reading(`count-src="${freshUrl()}"`));
    });

    it('is accessible in the dark colours that the reader prefers', async () => {
      await emulate({colorScheme: 'dark'});
      await expectAccessible(await button('count="1912884" goal="2000000" theme="auto"'));
    });

    it('is accessible twice on a page', async () => {
      const el = await button('count="7" goal="10"');
      el.insertAdjacentHTML(
        'afterend',
        '<wr-petition-button count="8" goal="10" label="Sign the other one"></wr-petition-button>',
      );
      await expectAccessible(el.parentElement!);
    });

    it('goes from right to left with the language', async () => {
      const el = await mount<PetitionButton>('<wr-petition-button></wr-petition-button>', 'ar');
      expect(getComputedStyle(one(el, 'a')).direction).to.equal('rtl');
    });

    it('is easy to hit', async () => {
      expect(one(await button(), 'a').getBoundingClientRect().height).to.be.at.least(44);
    });

    itNeeds('focus-styles', 'shows the focus', async () => {
      const el = await button();
      await press('Shift'); // a reader who uses the keyboard
      one(el, 'a').focus();
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(one(el, 'a'));
      expect([outlineStyle, outlineWidth, boxShadow === 'none']).to.deep.equal([
        'solid',
        '3px',
        false,
      ]);
    });

    it('fits into a narrow column', async () => {
      const el = await button('count="1912884" goal="2000000"');
      el.parentElement!.style.inlineSize = '200px';
      expect(el.scrollWidth).to.equal(200);
    });

    it('goes where the page hides it', async () => {
      expect((await button('hidden')).getClientRects()).to.have.lengthOf(0);
    });
  });
});
