// Widgets of a campaign whose settings are in a file: what they show of it, and when.
import {expect, fixture, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {campaignOf} from '../../src/context/campaign.js';
import '../../src/elements/campaign-banner.js';
import type {Campaign} from '../../src/elements/campaign.js';
import '../../src/elements/campaign.js';
import '../../src/elements/more-stories.js';
import '../../src/elements/past-issues.js';
import '../../src/elements/petition-button.js';
import {collectWarnings, expectAccessible, onceEvent, until} from '../helpers.js';
import {answersLater, answerWith, freshUrl, setNow, stopTime} from '../network.js';
import {plain} from './mount.js';

const UNHCR = 'https://www.unhcr.org/withrefugees';
const NOW = '2026-11-20T12:00:00Z';

/** Puts markup into a campaign with a file, on an English page. */
async function campaign(markup: string, attributes = '', src = freshUrl()): Promise<Campaign> {
  const page = await fixture<HTMLElement>('<div lang="en"></div>');
  page.innerHTML = `<wr-campaign src="${src}" ${attributes}>${markup}</wr-campaign>`;
  return page.querySelector('wr-campaign')!;
}

/** Answers the campaign's file, and counts with a number. */
const answer = (json: unknown) =>
  answerWith((url) => new Response(url.endsWith('count') ? '77' : JSON.stringify(json)));

const widget = (el: Element, tag: string) => el.querySelector<LitElement>(tag)!;
const textOf = (el: Element, tag: string) => plain(widget(el, tag).shadowRoot?.textContent ?? '');
const partOf = (el: Element, tag: string, part: string) =>
  widget(el, tag).shadowRoot?.querySelector<HTMLAnchorElement>(`a[part=${part}], [part=${part}]`) ??
  null;
const hrefOf = (el: Element, tag: string, part = 'action') => partOf(el, tag, part)?.href;

const BANNER = 'wr-campaign-banner';
const PETITION = 'wr-petition-button';
const banner = `<${BANNER}></${BANNER}>`;
const petition = `<${PETITION}></${PETITION}>`;

/** Whether it shows what the page has inside the tag, and nothing of the kit's. */
const showsChildren = (el: Element, tag: string) =>
  partOf(el, tag, 'base') === null &&
  !widget(el, tag).hidden &&
  widget(el, tag).shadowRoot?.querySelector('slot')?.hidden === false;

afterEach(() => {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('withrefugees.feed:campaign ')) sessionStorage.removeItem(key);
  }
});

describe('a campaign’s file', () => {
  it('gives the words of the banner', async () => {
    answer({heading: 'This winter', message: 'Add your name.', lang: 'en'});
    const el = await campaign(banner);
    await until(() => textOf(el, BANNER).includes('This winter Add your name.'));
  });

  it('gives the hashtag of the kit’s own heading', async () => {
    answer({hashtag: '#ThisWinter'});
    const el = await campaign(banner);
    await until(() => textOf(el, BANNER).startsWith('We stand #ThisWinter'));
  });

  it('gives links, with the partner and the campaign that it names', async () => {
    answer({links: {petition: '/sign', coalition: '/join'}, partner: 'york', campaign: 'winter'});
    const el = await campaign(banner);
    const query = '?utm_source=york&utm_medium=widget&utm_campaign=winter';
    await until(() => hrefOf(el, BANNER) === `https://feeds.example/sign${query}`);
    expect(hrefOf(el, BANNER, 'secondary')).to.equal(`https://feeds.example/join${query}`);
  });

  it('gives the archive', async () => {
    answer({links: {archive: '/issues'}});
    const el = await campaign('<wr-past-issues></wr-past-issues>');
    await until(() => hrefOf(el, 'wr-past-issues', 'link') === 'https://feeds.example/issues');
  });

  it('gives the count and the goal', async () => {
    answer({count: 12, goal: 20});
    const el = await campaign(petition);
    await until(() => textOf(el, PETITION).startsWith('12 people have signed Goal: 20'));
  });

  it('gives the address of the count', async () => {
    const asked = answer({countSrc: '/count'});
    const el = await campaign(`<${PETITION} loading="eager"></${PETITION}>`);
    await until(() => textOf(el, PETITION).includes('people have signed'));
    expect(asked.map(({url}) => new URL(url).pathname).at(-1)).to.equal('/count');
  });

  it('speaks the language of each widget', async () => {
    answer({
      heading: 'This winter',
      lang: 'en',
      languages: {fr: {heading: 'Cet hiver', links: {petition: '/fr/sign'}}},
    });
    const el = await campaign(
      `<section lang="fr-CA">${banner}</section><${PETITION} lang="fr"></${PETITION}>`,
    );
    await until(() => textOf(el, BANNER).startsWith('Cet hiver'));
    const heading = partOf(el, BANNER, 'heading')!.firstElementChild!;
    expect([heading.getAttribute('lang'), hrefOf(el, BANNER)]).to.deep.equal([
      'fr',
      'https://feeds.example/fr/sign',
    ]);
    await until(() => hrefOf(el, PETITION) === 'https://feeds.example/fr/sign');
  });

  it('is marked where it speaks another language than the widget', async () => {
    answer({heading: 'This winter', lang: 'en'});
    const el = await campaign(`<${BANNER} lang="de"></${BANNER}>`);
    await until(() => partOf(el, BANNER, 'heading')?.querySelector('bdi[lang=en]') !== null);
    await expectAccessible(el);
  });

  it('is read once for many', async () => {
    const asked = answer({heading: 'This winter'});
    const src = freshUrl();
    const el = await campaign(banner + petition + banner, '', src);
    const other = await campaign(banner, '', src);
    await until(() => textOf(other, BANNER).startsWith('This winter'));
    await until(() => textOf(el, BANNER).startsWith('This winter'));
    expect(asked.map(({url}) => url)).to.deep.equal([src]);
  });

  it('is read anew where its address changes', async () => {
    answerWith((url) => new Response(JSON.stringify({heading: new URL(url).pathname.slice(-1)})));
    const el = await campaign(banner, '', freshUrl('a'));
    await until(() => textOf(el, BANNER).startsWith('a'));
    el.src = freshUrl('b');
    await until(() => textOf(el, BANNER).startsWith('b'));
  });

  it('is forgotten once it has no address', async () => {
    answer({heading: 'This winter'});
    const el = await campaign(banner);
    await until(() => textOf(el, BANNER).startsWith('This winter'));
    el.removeAttribute('src');
    await until(() => textOf(el, BANNER).startsWith('We stand'));
  });
});

describe('a campaign’s file has less to say than', () => {
  const FILE = {
    heading: 'Of the file',
    hashtag: '#File',
    links: {petition: '/file'},
    count: 1,
    goal: 2,
    partner: 'file',
    campaign: 'file',
    ends: '2026-11-01',
    languages: {en: {heading: 'Of the file', hashtag: '#File', links: {petition: '/file'}}},
  };
  const own: [what: string, markup: string, attributes: string, is: (el: Element) => boolean][] = [
    [
      'a banner’s heading',
      `<${BANNER} heading="Own" ends="2036-01-01"></${BANNER}>`,
      '',
      (el) => textOf(el, BANNER).startsWith('Own'),
    ],
    [
      'a petition’s numbers, and its end',
      `<${PETITION} count="10" goal="20" ends="2036-01-01" href="https://own.example/"></${PETITION}>`,
      '',
      (el) =>
        textOf(el, PETITION).startsWith('10 people have signed Goal: 20') &&
        hrefOf(el, PETITION)!.startsWith('https://own.example/?utm_source=file'),
    ],
    [
      'a link inside a widget',
      `<${PETITION} ends="2036-01-01"><a href="https://own.example/">Sign</a></${PETITION}>`,
      'no-attribution',
      (el) => hrefOf(el, PETITION) === 'https://own.example/',
    ],
    [
      'its campaign’s attributes, in every language',
      `<${PETITION} ends="2036-01-01"></${PETITION}>`,
      'petition-href="https://own.example/" partner="own" campaign="own"',
      (el) =>
        hrefOf(el, PETITION) ===
        'https://own.example/?utm_source=own&utm_medium=widget&utm_campaign=own',
    ],
  ];
  for (const [what, markup, attributes, is] of own) {
    it(what, async () => {
      setNow(NOW);
      answer(FILE);
      const el = await campaign(markup, attributes);
      await until(() => is(el));
    });
  }
});

describe('until the campaign’s file is there', () => {
  /** Not by timers, which stand still. */
  const isAsked = async (asked: readonly unknown[]) => {
    while (asked.length === 0) await nextFrame();
  };

  const children = '<a href="https://own.example/">Our petition</a>';

  it('widgets show their children, and ask for nothing', async () => {
    const clock = stopTime(NOW);
    const src = freshUrl();
    const {asked} = answersLater();
    const el = await campaign(
      `<${PETITION} count-src="/count" loading="eager">${children}</${PETITION}>`,
      '',
      src,
    );
    await isAsked(asked);
    await clock.tickAsync(900);
    expect([showsChildren(el, PETITION), asked.map(({url}) => url)]).to.deep.equal([true, [src]]);
  });

  it('they wait for a second, and then go by their attributes', async () => {
    const clock = stopTime(NOW);
    answersLater();
    const el = await campaign(banner);
    await clock.tickAsync(1000);
    await widget(el, BANNER).updateComplete;
    expect(textOf(el, BANNER)).to.match(/^We stand/);
  });

  it('they take over what comes later', async () => {
    const clock = stopTime(NOW);
    const src = freshUrl();
    const later = answersLater();
    const el = await campaign(banner, '', src);
    await isAsked(later.asked);
    await clock.tickAsync(1000);
    later.give(src, new Response('{"heading": "At last"}'));
    await clock.tickAsync(100);
    clock.restore();
    await until(() => textOf(el, BANNER).startsWith('At last'));
  });
});

describe('where the campaign’s file can’t be had', () => {
  const failures: [what: string, reply: () => Response, detail: object][] = [
    ['it is gone', () => new Response('', {status: 404}), {reason: 'http', status: 404}],
    ['it is a login page', () => new Response('<!doctype html>'), {reason: 'not-a-feed'}],
    ['it is too large', () => new Response(' '.repeat(70_000)), {reason: 'too-large'}],
  ];
  for (const [what, reply, detail] of failures) {
    it(`as ${what}, attributes stand, and it is told once`, async () => {
      const warnings = collectWarnings();
      answerWith(reply);
      const src = freshUrl();
      const page = await fixture<HTMLElement>('<div lang="en"></div>');
      const told = onceEvent(page, 'wr-error');
      page.innerHTML = `<wr-campaign src="${src}" hashtag="#Own">${banner}</wr-campaign>`;
      const {detail: said, target} = (await told) as HTMLElementEventMap['wr-error'];
      await until(() => textOf(page, BANNER).startsWith('We stand #Own'));
      expect([said, (target as Element).localName, warnings.length]).to.deep.equal([
        {...detail, url: src},
        'wr-campaign',
        1,
      ]);
    });
  }

  it('as its address is none, attributes stand', async () => {
    const warnings = collectWarnings();
    const asked = answer({});
    const el = await campaign(banner, '', "javascript:alert('campaign file')");
    await until(() => textOf(el, BANNER).startsWith('We stand'));
    expect([asked.length, warnings.length]).to.deep.equal([0, 1]);
  });
});

describe('a campaign that is over', () => {
  const OVER = {ends: '2026-11-19', count: 12, countSrc: '/count'};

  it('has no banner, and closes the petition, with its last count', async () => {
    setNow(NOW);
    answer(OVER);
    const el = await campaign(banner + petition);
    await until(() => textOf(el, PETITION) === '12 people have signed This petition is closed');
    expect(widget(el, BANNER).hidden).to.equal(true);
  });

  it('shows the children of what would need a request, and asks for nothing but its file', async () => {
    setNow(NOW);
    const src = freshUrl();
    const asked = answer(OVER);
    const el = await campaign(
      `<wr-more-stories src="https://feeds.example/s" loading="eager"><a href="https://own.example/">Ours</a></wr-more-stories>
       <${PETITION} loading="eager" endpoint="https://feeds.example/sign" privacy-href="/privacy"></${PETITION}>`,
      '',
      src,
    );
    await until(() => textOf(el, PETITION).endsWith('This petition is closed'));
    await widget(el, 'wr-more-stories').updateComplete;
    expect(asked.map(({url}) => url)).to.deep.equal([src]);
    expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('has not begun before its start', async () => {
    setNow(NOW);
    answer({starts: '2026-12-01'});
    const el = await campaign(banner);
    await until(() => widget(el, BANNER).hidden);
  });
});

describe('a campaign that is called off', () => {
  it('shows the children of all its widgets, and asks for nothing but its file', async () => {
    const src = freshUrl();
    const asked = answer({off: true, heading: 'Not to be seen'});
    const el = await campaign(
      [BANNER, PETITION, 'wr-more-stories', 'wr-past-issues']
        .map(
          (tag) =>
            `<${tag} src="https://feeds.example/s" count-src="https://feeds.example/count" position="bottom" loading="eager" heading="H"
              endpoint="https://feeds.example/sign" privacy-href="/privacy"><p>Ours</p></${tag}>`,
        )
        .join(''),
      '',
      src,
    );
    const tags = [...el.children].map(({localName}) => localName);
    await until(() => campaignOf(widget(el, BANNER)).isOff);
    await until(() => tags.every((tag) => showsChildren(el, tag)));
    expect(asked.map(({url}) => url)).to.deep.equal([src]);
    expect([...el.querySelectorAll('p')].every((child) => child.checkVisibility())).to.equal(true);
  });

  it('holds for a campaign inside it, too', async () => {
    answer({off: true});
    const el = await campaign(`<wr-campaign petition-href="${UNHCR}/x">${petition}</wr-campaign>`);
    await until(() => campaignOf(widget(el, PETITION)).isOff);
    await until(() => showsChildren(el, PETITION));
  });
});
