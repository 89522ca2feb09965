// What the three widgets that show a feed have in common: one suite, run for each of them.
import {expect, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/elements/campaign.js';
import {
  collectWarnings,
  emulate,
  emulateThroughout,
  expectAccessible,
  itNeeds,
  press,
  until,
} from '../helpers.js';
import {
  answersLater,
  answerWith,
  freshUrl,
  nothing,
  refusal,
  setNow,
  stopTime,
  type Asked,
} from '../network.js';
import {
  all,
  eventsOf,
  isShown,
  markupOf,
  mount,
  mountLoaded,
  observed,
  one,
  settled,
} from './mount.js';

interface DataWidget extends LitElement {
  src: string;
  loading: string;
}

interface Kind {
  tag: string;
  /** A feed with that many items, as its server answers. */
  feed: (count: number) => string;
  /** How many of a feed of 20 are shown. */
  max: number;
  /** What stands in the list's place for a widget without children. */
  texts: {pending: string; empty: string; error: string};
  /** Whether children are shown when the feed is there, but empty. */
  keepsChildrenWhenEmpty: boolean;
  /** Every attribute but `src` and `loading`: its property, and a value in both. */
  attributes: Readonly<Record<string, [property: string, text: string, value: unknown]>>;
  /** Attributes with their unknown values, which are taken as if they were not there. */
  unknownValues: readonly (readonly [attribute: string, value: string])[];
}

const CHILD = '<p class="fallback">All of it stands on our own page.</p>';

interface Failure {
  name: string;
  answer: Parameters<typeof answerWith>[0];
  detail: {reason: string; status?: number};
  /** Milliseconds until the kit gives up. */
  after?: number;
}

const failures: readonly Failure[] = [
  {
    name: 'a 404',
    answer: () => new Response('Not found', {status: 404}),
    detail: {reason: 'http', status: 404},
  },
  {
    name: 'a web page instead of a feed',
    answer: () =>
      new Response('<!doctype html><title>Log in</title>', {
        headers: {'content-type': 'text/html'},
      }),
    detail: {reason: 'not-a-feed'},
  },
  {
    name: 'an empty answer',
    answer: () => new Response(''),
    detail: {reason: 'not-a-feed'},
  },
  {
    name: 'more than 5 MB',
    answer: () => new Response(new Uint8Array(5 * 1024 * 1024 + 1)),
    detail: {reason: 'too-large'},
  },
  {
    name: 'a server error, twice',
    answer: () => new Response('', {status: 503}),
    detail: {reason: 'http', status: 503},
    after: 2000,
  },
  {
    name: 'no connection, twice',
    answer: refusal,
    detail: {reason: 'network'},
    after: 2000,
  },
  {
    name: 'a server that never answers',
    answer: nothing,
    detail: {reason: 'timeout'},
    after: 10_000,
  },
];

/** All that a setting may change: the shadow tree, and the font, which the host's own CSS chooses. */
const lookOf = (widget: LitElement): string =>
  `${markupOf(widget)} ${String(widget.hasAttribute('inherit-font'))}`;

/** The custom states that the host is in. */
const statesOf = (widget: LitElement): string[] =>
  ['loading', 'loaded', 'empty', 'error'].filter((name) => widget.matches(`:state(${name})`));

export function describeDataWidget(kind: Kind): void {
  const {tag, feed, texts, max} = kind;
  const items = (widget: LitElement) => all(widget, '[part~="item"]').length;
  const answerFeed = (count: number) => answerWith(() => new Response(feed(count)));
  const eager = (src: string, content = '', attributes = '') =>
    `<${tag} src="${src}" loading="eager" ${attributes}>${content}</${tag}>`;
  const fallbackOf = (widget: LitElement) => widget.querySelector('.fallback')!;

  /** What the widget says in the list's place: nothing where it shows its children. */
  const messageOf = (widget: LitElement) =>
    all(widget, '.message, .skeleton').map((element) => element.textContent.trim());

  async function mountFailed({answer, after}: Failure, src: string, content = '') {
    answerWith(answer);
    const clock = after ? stopTime('2026-11-20T12:00:00Z') : undefined;
    const widget = await mount<DataWidget>(eager(src, content));
    await clock?.tickAsync(after ?? 0);
    await settled(widget);
    return widget;
  }

  describe(`<${tag}> in the life of a feed`, () => {
    describe('that is on its way', () => {
      it('shows the children', async () => {
        answerWith(nothing);
        const widget = await mount(eager(freshUrl(), CHILD));
        expect([isShown(fallbackOf(widget)), messageOf(widget)]).to.deep.equal([true, []]);
      });

      it('shows its own shape without children', async () => {
        answerWith(nothing);
        const widget = await mount(eager(freshUrl()));
        expect(messageOf(widget).join()).to.contain(texts.pending);
      });

      it('has the state "loading" alone', async () => {
        answerWith(nothing);
        expect(statesOf(await mount(eager(freshUrl())))).to.deep.equal(['loading']);
      });
    });

    describe('that is there', () => {
      it('shows its items', async () => {
        answerFeed(2);
        expect(items(await mountLoaded(eager(freshUrl())))).to.equal(2);
      });

      it('shows no more than it should', async () => {
        answerFeed(20);
        expect(items(await mountLoaded(eager(freshUrl())))).to.equal(max);
      });

      it('hides the children, and leaves them where they are', async () => {
        answerFeed(2);
        const fallback = fallbackOf(await mountLoaded(eager(freshUrl(), CHILD)));
        expect([isShown(fallback), fallback.isConnected]).to.deep.equal([false, true]);
      });

      it('has the state "loaded" alone', async () => {
        answerFeed(2);
        expect(statesOf(await mountLoaded(eager(freshUrl())))).to.deep.equal(['loaded']);
      });

      it('says by wr-load how many are shown', async () => {
        answerFeed(20);
        const widget = await mountLoaded(eager(freshUrl()));
        expect(eventsOf(widget)).to.deep.equal([['wr-load', {count: max, stale: false}]]);
      });

      it('is asked for without cookies', async () => {
        const asked = answerFeed(1);
        await mountLoaded(eager(freshUrl()));
        expect(asked.map(({credentials}) => credentials)).to.deep.equal(['omit']);
      });

      it('stands from right to left where the language does', async () => {
        answerFeed(1);
        const widget = await mountLoaded(eager(freshUrl()), 'ar');
        expect(getComputedStyle(one(widget, '[part~="base"]')).direction).to.equal('rtl');
      });
    });

    describe('that is empty', () => {
      it('has the state "empty" alone', async () => {
        answerFeed(0);
        expect(statesOf(await mountLoaded(eager(freshUrl())))).to.deep.equal(['empty']);
      });

      it('says by wr-load that there is nothing', async () => {
        answerFeed(0);
        const widget = await mountLoaded(eager(freshUrl()));
        expect(eventsOf(widget)).to.deep.equal([['wr-load', {count: 0, stale: false}]]);
      });

      it('says so without children', async () => {
        answerFeed(0);
        const widget = await mountLoaded(eager(freshUrl()));
        expect(messageOf(widget).join()).to.equal(texts.empty);
      });

      it(kind.keepsChildrenWhenEmpty ? 'shows the children' : 'says so with children', async () => {
        answerFeed(0);
        const widget = await mountLoaded(eager(freshUrl(), CHILD));
        expect([isShown(fallbackOf(widget)), messageOf(widget)]).to.deep.equal(
          kind.keepsChildrenWhenEmpty ? [true, []] : [false, [texts.empty]],
        );
      });
    });

    describe('that can not be had', () => {
      for (const failure of failures) {
        const {name, detail} = failure;

        it(`tells of ${name} by wr-error`, async () => {
          collectWarnings();
          const url = freshUrl();
          const widget = await mountFailed(failure, url);
          const {reason, ...status} = detail;
          expect(eventsOf(widget)).to.deep.equal([['wr-error', {reason, url, ...status}]]);
        });

        it(`says it once in the console for ${name}`, async () => {
          const warnings = collectWarnings();
          const url = freshUrl();
          await mountFailed(failure, url);
          const others = warnings.filter((text) => !text.includes(url));
          expect([warnings.length, others]).to.deep.equal([1, []]);
        });

        it(`keeps the children for ${name}`, async () => {
          collectWarnings();
          const widget = await mountFailed(failure, freshUrl(), CHILD);
          expect([isShown(fallbackOf(widget)), messageOf(widget)]).to.deep.equal([true, []]);
        });
      }

      const [notFound] = failures as [Failure];

      it('has the state "error" alone', async () => {
        collectWarnings();
        expect(statesOf(await mountFailed(notFound, freshUrl()))).to.deep.equal(['error']);
      });

      it('says so without children', async () => {
        collectWarnings();
        const widget = await mountFailed(notFound, freshUrl());
        expect(one(widget, '.message p').textContent).to.equal(texts.error);
      });

      it('asks again when told to', async () => {
        collectWarnings();
        const widget = await mountFailed(notFound, freshUrl());
        answerFeed(2);
        one(widget, '.retry').click();
        await settled(widget);
        expect(items(widget)).to.equal(2);
      });

      it('asks again by the keyboard', async () => {
        collectWarnings();
        const widget = await mountFailed(notFound, freshUrl());
        answerFeed(2);
        one(widget, '.retry').focus();
        await press('Enter');
        await until(() => items(widget) === 2, 'the items');
      });

      it('takes the focus from the button, which goes, to what comes instead', async () => {
        collectWarnings();
        const widget = await mountFailed(notFound, freshUrl());
        answerFeed(2);
        one(widget, '.retry').focus();
        one(widget, '.retry').click();
        await until(() => items(widget) === 2, 'the items');
        await until(() => widget.shadowRoot!.activeElement !== null, 'the focus');
      });

      it('keeps the focus on the button when it fails again', async () => {
        collectWarnings();
        const widget = await mountFailed(notFound, freshUrl());
        one(widget, '.retry').focus();
        one(widget, '.retry').click();
        await until(() => eventsOf(widget).length === 2, 'the second failure');
        await until(() => widget.shadowRoot!.activeElement?.matches('.retry') === true, 'focus');
      });

      it('leaves the focus to a reader who has gone elsewhere', async () => {
        collectWarnings();
        const widget = await mountFailed(notFound, freshUrl());
        const elsewhere = document.createElement('button');
        widget.after(elsewhere);
        const {give} = answersLater();
        one(widget, '.retry').focus();
        one(widget, '.retry').click();
        elsewhere.focus();
        give(widget.src, new Response(feed(2)));
        await until(() => items(widget) === 2, 'the items');
        await nextFrame();
        expect(document.activeElement).to.equal(elsewhere);
      });

      it('is on its way again after that', async () => {
        collectWarnings();
        const widget = await mountFailed(notFound, freshUrl());
        answerWith(nothing);
        one(widget, '.retry').click();
        await widget.updateComplete;
        expect(statesOf(widget)).to.deep.equal(['loading']);
      });

      it('fails again, and says so', async () => {
        collectWarnings();
        const widget = await mountFailed(notFound, freshUrl());
        one(widget, '.retry').click();
        await until(() => eventsOf(widget).length === 2, 'the second failure');
        expect(one(widget, '.message p').textContent).to.equal(texts.error);
      });

      it('makes no request for an address that is no web address', async () => {
        collectWarnings();
        const asked = answerFeed(2);
        await mountLoaded(eager('javascript:alert(1)'));
        expect(asked).to.deep.equal([]);
      });

      it('says once why it makes none', async () => {
        const warnings = collectWarnings();
        answerFeed(2);
        await mountLoaded(eager(`javascript:${freshUrl()}`));
        expect(warnings).to.have.lengthOf(1);
      });
    });

    describe('is accessible', () => {
      const states: Readonly<Record<string, Parameters<typeof answerWith>[0]>> = {
        'on its way': nothing,
        there: () => new Response(feed(3)),
        empty: () => new Response(feed(0)),
        'not to be had': () => new Response('', {status: 404}),
      };

      const contents = {'with children': CHILD, 'without children': ''};
      const cases = Object.entries(states).flatMap(([state, answer]) =>
        Object.entries(contents).map(([children, content]) => ({
          what: `${state}, ${children}`,
          mountState: async (attributes = '', lang = 'en') => {
            collectWarnings();
            answerWith(answer);
            const widget = await mount(eager(freshUrl(), content, attributes), lang);
            if (answer !== nothing) await settled(widget);
            return widget;
          },
        })),
      );

      for (const {what, mountState} of cases) {
        it(what, async () => {
          await expectAccessible(await mountState());
        });

        it(`${what}, in dark colours`, async () => {
          await expectAccessible(await mountState('theme="dark"'));
        });

        it(`${what}, from right to left`, async () => {
          await expectAccessible(await mountState('', 'ar'));
        });
      }

      describe('in forced colours', () => {
        emulateThroughout({forcedColors: 'active'});

        for (const {what, mountState} of cases) {
          itNeeds('forced-colors', what, async () => {
            await expectAccessible(await mountState());
          });
        }
      });

      it('twice on one page', async () => {
        answerFeed(3);
        const widget = await mountLoaded(eager(freshUrl()) + eager(freshUrl()));
        await settled(widget.nextElementSibling as LitElement);
        await expectAccessible(widget.parentElement!);
      });

      it('in the dark colours that the reader prefers', async () => {
        await emulate({colorScheme: 'dark'});
        answerFeed(3);
        await expectAccessible(await mountLoaded(eager(freshUrl(), '', 'theme="auto"')));
      });

      itNeeds(
        'focus-styles',
        'by the keyboard, with a ring around what has the focus',
        async () => {
          answerFeed(3);
          const widget = await mountLoaded(eager(freshUrl()));
          const before = document.createElement('button');
          widget.before(before);
          before.focus();
          await press('Tab');
          const focused = widget.shadowRoot!.activeElement!;
          // Some have it around the whole item, which follows the link.
          const rings = [undefined, '::after'].map((pseudo) => getComputedStyle(focused, pseudo));
          const seen = rings.filter(
            ({outlineStyle, outlineWidth, boxShadow}) =>
              outlineStyle === 'solid' && parseFloat(outlineWidth) >= 3 && boxShadow !== 'none',
          );
          expect(seen).to.have.lengthOf(1);
        },
      );
    });

    describe('whose address changes', () => {
      it('lets the request for the old one go', async () => {
        const asked = answerWith(nothing);
        const widget = await mount<DataWidget>(eager(freshUrl()));
        widget.src = freshUrl();
        await until(() => asked.length === 2, 'the second request');
        expect(asked.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
      });

      it('shows the items of the new one', async () => {
        answerWith((url) => new Response(feed(url.endsWith('two') ? 2 : 1)));
        const widget = await mountLoaded<DataWidget>(eager(freshUrl('one')));
        widget.src = freshUrl('two');
        await settled(widget);
        expect(items(widget)).to.equal(2);
      });

      it('never shows a late answer of the old one', async () => {
        const [old, young] = [freshUrl(), freshUrl()];
        const {give} = answersLater();
        // Another widget waits for the old address too, so that request goes on.
        const widget = await mount<DataWidget>(eager(old) + eager(old));
        widget.src = young;
        await widget.updateComplete;
        give(young, new Response(feed(1)));
        await settled(widget);
        give(old, new Response(feed(2)));
        await settled(widget.nextElementSibling as LitElement);
        await nextFrame();
        expect([items(widget), items(widget.nextElementSibling as LitElement)]).to.deep.equal([
          1, 2,
        ]);
      });

      it('never shows an early answer of the old one either', async () => {
        const [old, young] = [freshUrl(), freshUrl()];
        const {give} = answersLater();
        const widget = await mount<DataWidget>(eager(old) + eager(old));
        widget.src = young;
        await widget.updateComplete;
        give(old, new Response(feed(2)));
        await settled(widget.nextElementSibling as LitElement);
        expect([items(widget), statesOf(widget)]).to.deep.equal([0, ['loading']]);
      });

      it('forgets the failure of the old one', async () => {
        collectWarnings();
        const widget = await mountFailed(failures[0]!, freshUrl());
        answerWith(nothing);
        widget.src = freshUrl();
        await widget.updateComplete;
        expect([statesOf(widget), all(widget, '.retry').length]).to.deep.equal([['loading'], 0]);
      });
    });

    describe('when it is moved, removed and brought back', () => {
      const move = (widget: LitElement) => {
        const place = document.createElement('div');
        widget.parentElement!.append(place);
        place.append(widget);
      };

      it('keeps its request when it is moved', async () => {
        const {asked} = answersLater();
        const widget = await mount(eager(freshUrl()));
        move(widget);
        await observed();
        expect(asked.map(({signal}) => signal.aborted)).to.deep.equal([false]);
      });

      it('shows the answer in its new place', async () => {
        const url = freshUrl();
        const {give} = answersLater();
        const widget = await mount(eager(url));
        move(widget);
        await widget.updateComplete;
        give(url, new Response(feed(2)));
        await settled(widget);
        expect(items(widget)).to.equal(2);
      });

      it('lets its request go when it is removed', async () => {
        const {asked} = answersLater();
        const widget = await mount(eager(freshUrl()));
        widget.remove();
        await nextFrame();
        expect(asked.map(({signal}) => signal.aborted)).to.deep.equal([true]);
      });

      it('tells nobody of the request it let go', async () => {
        const warnings = collectWarnings();
        answersLater();
        const widget = await mount(eager(freshUrl()));
        widget.remove();
        await nextFrame();
        expect([eventsOf(widget), warnings]).to.deep.equal([[], []]);
      });

      it('asks again when it is brought back', async () => {
        const url = freshUrl();
        const {give} = answersLater();
        const widget = await mount(eager(url));
        const page = widget.parentElement!;
        widget.remove();
        await nextFrame();
        page.append(widget);
        await widget.updateComplete;
        give(url, new Response(feed(2)));
        await settled(widget);
        expect(items(widget)).to.equal(2);
      });

      it('brings its items back without asking', async () => {
        const asked = answerFeed(2);
        const widget = await mountLoaded(eager(freshUrl()));
        const page = widget.parentElement!;
        widget.remove();
        await nextFrame();
        page.append(widget);
        await widget.updateComplete;
        await observed();
        expect([items(widget), asked.length, eventsOf(widget).length]).to.deep.equal([2, 1, 1]);
      });

      it('makes no request while it is away', async () => {
        const asked = answerFeed(2);
        const widget = await mountLoaded<DataWidget>(eager(freshUrl()));
        widget.remove();
        await nextFrame();
        widget.src = freshUrl();
        await widget.updateComplete;
        await nextFrame();
        expect(asked).to.have.lengthOf(1);
      });

      it('shows what changed while it was away', async () => {
        answerWith((url) => new Response(feed(url.endsWith('two') ? 2 : 1)));
        const widget = await mountLoaded<DataWidget>(eager(freshUrl('one')));
        const page = widget.parentElement!;
        widget.remove();
        await nextFrame();
        widget.src = freshUrl('two');
        await widget.updateComplete;
        page.append(widget);
        await settled(widget);
        expect(items(widget)).to.equal(2);
      });
    });

    describe('as to when it is fetched', () => {
      const far = (attributes: string) =>
        `<div style="block-size: 9000px"></div><${tag} ${attributes}></${tag}>`;

      async function mountFar(attributes: string): Promise<[DataWidget, readonly Asked[]]> {
        scrollTo(0, 0); // where another test has left
        const asked = answerFeed(1);
        const widget = await mount<DataWidget>(far(`src="${freshUrl()}" ${attributes}`));
        await observed();
        return [widget, asked];
      }

      it('waits far from the viewport', async () => {
        const [, asked] = await mountFar('');
        expect(asked).to.have.lengthOf(0);
      });

      it('does not wait near the viewport', async () => {
        const asked = answerFeed(1);
        await mountLoaded(`<${tag} src="${freshUrl()}"></${tag}>`);
        expect(asked).to.have.lengthOf(1);
      });

      it('waits until the reader comes near', async () => {
        const [widget, asked] = await mountFar('');
        widget.scrollIntoView();
        await until(() => asked.length === 1, 'the request');
      });

      it('waits no longer with loading="eager"', async () => {
        const [, asked] = await mountFar('loading="eager"');
        expect(asked).to.have.lengthOf(1);
      });

      it('waits no longer once loading becomes "eager"', async () => {
        const [widget, asked] = await mountFar('');
        widget.loading = 'eager';
        await widget.updateComplete;
        expect(asked).to.have.lengthOf(1);
      });

      it('does not wait for what has been removed', async () => {
        const [widget, asked] = await mountFar('');
        widget.remove();
        await nextFrame();
        scrollTo(0, 9000);
        await observed();
        expect(asked).to.have.lengthOf(0);
      });

      it('waits again after it was brought back', async () => {
        const [widget, asked] = await mountFar('');
        const page = widget.parentElement!;
        widget.remove();
        await nextFrame();
        page.prepend(widget);
        await until(() => asked.length === 1, 'the request');
      });

      it('takes another value for "lazy"', async () => {
        collectWarnings();
        const [, asked] = await mountFar(`loading="soon-${tag}"`);
        expect(asked).to.have.lengthOf(0);
      });

      it('says once that there is no such value', async () => {
        const warnings = collectWarnings();
        await mountFar(`loading="later-${tag}"`);
        expect(warnings).to.have.lengthOf(1);
      });

      it('comes out of the back-forward cache up to date', async () => {
        const asked = answerFeed(1);
        const widget = await mountLoaded(eager(freshUrl()));
        setNow(new Date(Date.now() + 3_600_000).toISOString());
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
        await until(() => asked.length === 2, 'the second request');
        await settled(widget);
      });

      it('still waits far from the viewport after the back-forward cache', async () => {
        const [, asked] = await mountFar('');
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
        await nextFrame();
        expect(asked).to.have.lengthOf(0);
      });

      it('makes one request for 20 widgets', async () => {
        const asked = answerFeed(1);
        const widget = await mount(eager(freshUrl()).repeat(20));
        const widgets = [...widget.parentElement!.children] as LitElement[];
        await Promise.all(widgets.map(settled));
        expect([asked.length, widgets.filter(items).length]).to.deep.equal([1, 20]);
      });
    });
  });

  describe(`<${tag}> and its attributes`, () => {
    const plainMarkup = `<${tag} src="%" loading="eager"></${tag}>`;

    async function mountWith(src: string, attributes: string) {
      return mountLoaded(eager(src, '', attributes));
    }

    for (const [attribute, [property, text, value]] of Object.entries(kind.attributes)) {
      it(`shows ${attribute}="${text}"`, async () => {
        answerFeed(4);
        const src = freshUrl();
        const without = await mountWith(src, '');
        const shown = await mountWith(src, `${attribute}="${text}"`);
        expect(lookOf(shown)).not.to.equal(lookOf(without));
      });

      it(`takes the property ${property} before the upgrade`, async () => {
        answerFeed(4);
        const src = freshUrl();
        const expected = lookOf(await mountWith(src, `${attribute}="${text}"`));
        const widget = await mount(`<${tag}></${tag}>`);
        const template = document.createElement('template');
        template.innerHTML = plainMarkup.replace('%', src);
        const raw = template.content.firstElementChild as DataWidget;
        Object.assign(raw, {[property]: value});
        widget.replaceWith(raw);
        await settled(raw);
        expect(lookOf(raw)).to.equal(expected);
      });

      it(`takes the property ${property} after it is connected`, async () => {
        answerFeed(4);
        const src = freshUrl();
        const expected = lookOf(await mountWith(src, `${attribute}="${text}"`));
        const widget = await mountWith(src, '');
        Object.assign(widget, {[property]: value});
        await settled(widget);
        await nextFrame(); // some read what they have anew
        expect(lookOf(widget)).to.equal(expected);
      });

      it(`forgets ${attribute} when it is removed`, async () => {
        answerFeed(4);
        const src = freshUrl();
        const expected = lookOf(await mountWith(src, ''));
        const widget = await mountWith(src, `${attribute}="${text}"`);
        widget.removeAttribute(attribute);
        await settled(widget);
        await nextFrame(); // some read what they have anew
        expect(lookOf(widget)).to.equal(expected);
      });
    }

    for (const [attribute, value] of kind.unknownValues) {
      it(`takes ${attribute}="${value}" as if it were not there, and says so once`, async () => {
        const warnings = collectWarnings();
        answerFeed(4);
        const src = freshUrl();
        const expected = lookOf(await mountWith(src, ''));
        const widget = await mountWith(src, `${attribute}="${value}"`);
        expect([lookOf(widget), warnings.length]).to.deep.equal([expected, 1]);
      });
    }

    it('takes the theme of a <wr-campaign>', async () => {
      answerFeed(1);
      const widget = await mountLoaded(
        `<wr-campaign theme="dark">${eager(freshUrl())}</wr-campaign>`,
      );
      await widget.updateComplete;
      expect(one(widget, '[part="base"]').dataset['theme']).to.equal('dark');
    });

    it('prefers its own theme', async () => {
      answerFeed(1);
      const widget = await mountLoaded(
        `<wr-campaign theme="dark">${eager(freshUrl(), '', 'theme="light"')}</wr-campaign>`,
      );
      expect(one(widget, '[part="base"]').dataset['theme']).to.equal('light');
    });

    for (const [text, isInherited] of [
      ['', true],
      ['true', true],
      ['false', false],
    ] as const) {
      it(`${isInherited ? 'takes' : 'leaves'} the page's font with inherit-font="${text}"`, async () => {
        const widget = await mount(`<${tag} inherit-font="${text}"></${tag}>`);
        widget.parentElement!.style.fontFamily = 'monospace';
        const {fontFamily} = getComputedStyle(one(widget, '[part="base"]'));
        expect(fontFamily === 'monospace').to.equal(isInherited);
      });
    }

    it('leaves the font of the page with an unknown inherit-font', async () => {
      collectWarnings();
      const widget = await mount(`<${tag} inherit-font="perhaps"></${tag}>`);
      widget.parentElement!.style.fontFamily = 'monospace';
      const {fontFamily} = getComputedStyle(one(widget, '[part="base"]'));
      expect(fontFamily).not.to.equal('monospace');
    });

    it('takes no space when it is hidden', async () => {
      const widget = await mount(`<${tag} hidden heading="Heading"></${tag}>`);
      expect(widget.getClientRects()).to.have.lengthOf(0);
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`has a heading of level ${String(level)}`, async () => {
        const widget = await mount(
          `<${tag} heading="H" heading-level="${String(level)}"></${tag}>`,
        );
        expect(one(widget, '[part="heading"]').localName).to.equal(`h${String(level)}`);
      });
    }

    for (const value of ['0', '7', '2.5', 'h', '']) {
      it(`has a heading of level 2 with heading-level="${value}"`, async () => {
        collectWarnings();
        const widget = await mount(`<${tag} heading="H" heading-level="${value}"></${tag}>`);
        expect(one(widget, '[part="heading"]').localName).to.equal('h2');
      });
    }
  });
}
