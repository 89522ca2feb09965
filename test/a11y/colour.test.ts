// Everything that is read or looked for can be told from its ground, in the kit's colours and in a partner's.
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {restore} from 'sinon';
import {all, isShown, mount, one} from '../elements/mount.js';
import {emulate, emulateThroughout, itNeeds, press} from '../helpers.js';
import {ownStorage} from '../storage.js';
import {borderContrast, contrast, groundOf, over, rgba, textContrast, type Rgba} from './colour.js';
import {broken, focused, forgetReader, type Rules, states} from './states.js';

/** A partner's brand colours: light, dark, and those between, on which white and black are nearly as hard to read. */
const BRANDS = [
  '#ffdd00',
  '#0b1b2b',
  '#ffffff',
  '#000000',
  '#e30613',
  '#00b398',
  '#757575',
  '#7a7a7a',
  '#767676',
  '#8a4fff',
  '#ff6600',
  '#0000ff',
  '#00ff00',
  'rebeccapurple',
  'oklch(0.62 0.2 30)',
];

const THEMES = ['light', 'dark'] as const;

/** Every element that has text of its own which is seen. */
function texts(el: LitElement): HTMLElement[] {
  const own = (element: HTMLElement) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
  return all(el, '*').filter(
    (element) =>
      own(element) &&
      isShown(element) &&
      !element.matches('option') &&
      !element.closest('.visually-hidden, .trap'),
  );
}

const describeElement = (element: Element, ratio: number) =>
  `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”: ${ratio.toFixed(2)}`;

/** Texts that are harder to read than WCAG allows. */
const unreadable = (el: LitElement) =>
  texts(el)
    .map((element) => [element, textContrast(element)] as const)
    .filter(([, ratio]) => ratio < 4.5)
    .map(([element, ratio]) => describeElement(element, ratio));

/** What is operated, or tells something, by its outline alone. */
const unseen = (el: LitElement) =>
  all(el, 'input:not(.trap input), select, textarea, progress, .secondary, .problems, .badge')
    .filter(isShown)
    .map((element) => [element, borderContrast(element)] as const)
    .filter(([element, ratio]) => ratio < 3 && !element.matches('.live'))
    .map(([element, ratio]) => describeElement(element, ratio));

/** A page as dark as the widget is. */
function darken(el: LitElement, theme: string): void {
  if (theme === 'dark') el.parentElement!.style.background = '#141b22';
}

describe('A-CLR1: text has a contrast of 4.5 with its ground, what is operated one of 3', () => {
  emulateThroughout({reducedMotion: 'reduce'}); // no colour half-way
  ownStorage();

  afterEach(() => {
    restore();
    forgetReader();
  });

  for (const {name, mount: show} of states) {
    for (const theme of THEMES) {
      it(`${name}, ${theme}`, async () => {
        const el = await show(`theme="${theme}"`);
        darken(el, theme);
        expect([...unreadable(el), ...unseen(el)]).to.deep.equal([]);
      });
    }
  }

  for (const brand of BRANDS) {
    for (const theme of THEMES) {
      for (const variant of ['bar', 'card', 'hero']) {
        it(`by itself on the brand’s ${brand}: a ${variant}, ${theme}`, async () => {
          const el = await mount(
            `<wr-campaign-banner variant="${variant}" dismissible theme="${theme}"
              style="--wr-color-brand: ${brand}"></wr-campaign-banner>`,
          );
          darken(el, theme);
          expect(unreadable(el)).to.deep.equal([]);
        });
      }

      it(`by itself on the brand’s ${brand}: a button, ${theme}`, async () => {
        const el = await mount(
          `<wr-petition-button theme="${theme}" style="--wr-color-brand: ${brand}"></wr-petition-button>`,
        );
        expect(unreadable(el)).to.deep.equal([]);
      });
    }
  }

  it('a colour that the partner chose for text on the brand’s wins', async () => {
    const el = await mount(
      '<wr-petition-button style="--wr-color-brand: #ffdd00; --wr-color-on-brand: #003366"></wr-petition-button>',
    );
    expect(rgba(getComputedStyle(one(el, '.action')).color)).to.deep.equal([0, 51, 102, 1]);
  });

  it('takes the brand’s colour from wherever it is inherited', async () => {
    const el = await mount('<wr-petition-button></wr-petition-button>');
    document.documentElement.style.setProperty('--wr-color-brand', '#ffdd00');
    const {color, backgroundColor} = getComputedStyle(one(el, '.action'));
    const seen = [rgba(color), rgba(backgroundColor)];
    document.documentElement.style.removeProperty('--wr-color-brand');
    expect(seen).to.deep.equal([
      [0, 0, 0, 1],
      [255, 221, 0, 1],
    ]);
  });

  it('the kit’s own colours are as ever', async () => {
    const el = await mount('<wr-petition-button></wr-petition-button>');
    const {color, backgroundColor} = getComputedStyle(one(el, '.action'));
    expect([rgba(color), rgba(backgroundColor)]).to.deep.equal([
      [255, 255, 255, 1],
      [0, 114, 188, 1],
    ]);
  });
});

describe('A-CLR2: light unless the page says otherwise', () => {
  const schemeOf = (el: LitElement) => getComputedStyle(one(el, '.base')).colorScheme;

  for (const [attributes, reader, scheme] of [
    ['', 'dark', 'light'],
    ['theme="light"', 'dark', 'light'],
    ['theme="dark"', 'light', 'dark'],
    ['theme="auto"', 'light', 'light'],
    ['theme="auto"', 'dark', 'dark'],
  ] as const) {
    it(`${attributes || 'no theme'}, for a reader who prefers ${reader}: ${scheme}`, async () => {
      await emulate({colorScheme: reader});
      const el = await mount(`<wr-more-stories ${attributes}></wr-more-stories>`);
      expect(schemeOf(el)).to.equal(scheme);
    });
  }

  it('the colours of auto are those of dark', async () => {
    await emulate({colorScheme: 'dark'});
    const look = async (theme: string) => {
      const el = await mount(
        `<wr-petition-button count="7" goal="9" theme="${theme}"></wr-petition-button>`,
      );
      return ['.base', '.action', '.small', 'progress'].map((selector) => {
        const {color, backgroundColor, borderBlockEndColor} = getComputedStyle(one(el, selector));
        return [color, backgroundColor, borderBlockEndColor];
      });
    };
    expect(await look('auto')).to.deep.equal(await look('dark'));
  });
});

/** The rings around what has the focus: the colours of the outline, and of the line between. */
function ringOf(element: Element): {outline: Rgba; gap: Rgba; width: number} {
  const rings = [undefined, '::after'].map((pseudo) => getComputedStyle(element, pseudo));
  const ring = rings.find(({outlineStyle}) => outlineStyle === 'solid');
  if (!ring) throw new Error('no ring');
  return {
    outline: rgba(ring.outlineColor),
    gap: rgba(/^(.*?\)|#\w+|\w+)(?= [-\d])/.exec(ring.boxShadow)?.[0] ?? 'transparent'),
    width: parseFloat(ring.outlineWidth),
  };
}

/** Grounds that the ring may stand on: the page's own, whatever it is. */
const GROUNDS: readonly Rgba[] = [0, 40, 80, 110, 118, 120, 140, 180, 220, 255].flatMap(
  (level): Rgba[] => [
    [level, level, level, 1],
    [level, 0, 255 - level, 1],
  ],
);

describe('A-FOC1: the focus is seen on any ground', () => {
  emulateThroughout({reducedMotion: 'reduce'});
  ownStorage();

  afterEach(() => {
    restore();
    forgetReader();
  });

  const markups: [what: string, markup: string, selector: string][] = [];
  for (const theme of THEMES) {
    for (const brand of ['', '#ffdd00', '#0b1b2b', '#757575', '#e30613']) {
      const style = brand && `style="--wr-color-brand: ${brand}"`;
      for (const variant of ['bar', 'card', 'hero']) {
        for (const part of ['action', 'secondary', 'dismiss']) {
          markups.push([
            `${part} of a ${variant}, ${theme}, ${brand || 'the kit’s brand'}`,
            `<wr-campaign-banner dismissible variant="${variant}" theme="${theme}" ${style}></wr-campaign-banner>`,
            `[part=${part}]`,
          ]);
        }
      }
      markups.push([
        `action of the petition, ${theme}, ${brand || 'the kit’s brand'}`,
        `<wr-petition-button theme="${theme}" ${style}></wr-petition-button>`,
        '.action',
      ]);
    }
    for (const focus of ['', '#ffdd00', '#0b1b2b', '#757575']) {
      markups.push([
        `link to the archive, ${theme}, ${focus || 'the kit’s'} focus`,
        `<wr-past-issues href="/" theme="${theme}" ${focus && `style="--wr-color-focus: ${focus}"`}></wr-past-issues>`,
        '.link',
      ]);
    }
  }

  for (const [what, markup, selector] of markups) {
    itNeeds('focus-styles', what, async () => {
      const el = await mount(markup);
      await press('Shift'); // a reader who uses the keyboard
      const element = one(el, selector);
      element.focus();
      const {outline, gap, width} = ringOf(element);
      const ground = groundOf(element.parentElement);
      const seenOn = (other: Rgba) =>
        Math.max(contrast(outline, other), contrast(over(gap, other), other));
      // Most have the widget's own ground around all of the ring; a button may stand on any page's, a card's
      // on a picture.
      const isElsewhere = /petition-button|"card"/.test(markup);
      const faint = [ground, ...(isElsewhere ? GROUNDS : [])].filter((other) => seenOn(other) < 3);
      expect([width >= 3, contrast(outline, gap) >= 4.5, faint]).to.deep.equal([true, true, []]);
    });
  }

  for (const {name, mount: show} of states) {
    itNeeds('focus-styles', `around everything that can have it: ${name}`, async () => {
      const el = await show();
      await press('Shift');
      const targets = all(el, 'a, button, summary, input, select, textarea').filter(
        (element) => isShown(element) && element.tabIndex >= 0,
      );
      const without = targets.filter((element) => {
        element.focus();
        if (focused() !== element) return false; // behind a modal dialog
        const {outline, gap, width} = ringOf(element);
        return !(width >= 3 && contrast(outline, gap) >= 4.5);
      });
      expect(without.map(({localName, className}) => `${localName}.${className}`)).to.deep.equal(
        [],
      );
    });
  }
});

describe('A-FCM1: forced colours are the reader’s, and show where things end', () => {
  emulateThroughout({forcedColors: 'active', reducedMotion: 'reduce'});
  ownStorage();

  afterEach(() => {
    restore();
    forgetReader();
  });

  /** Browsers lay it under text. */
  const canvasOf = (el: LitElement) => rgba(getComputedStyle(el.parentElement!).backgroundColor);
  const bordered =
    '.action, .secondary, .dismiss, .close, progress, .badge, .countdown, .layout, [data-layout=cards] > li, dialog, .field > :is(input, select, textarea), .problems';

  const forced = {
    'things have an outline': (el) =>
      all(el, bordered)
        .filter(isShown)
        .filter((element) => {
          if (element.matches('progress, .live')) return false; // drawn by the browser; a ground of its own
          const {borderBlockStartStyle, borderBlockStartWidth} = getComputedStyle(element);
          const isLine = borderBlockStartStyle !== 'none' && parseFloat(borderBlockStartWidth) > 0;
          return !isLine || borderContrast(element) < 3;
        }),
    'text stays readable': unreadable,
    'text can be read on the page’s ground': (el) =>
      texts(el).filter((text) => contrast(rgba(getComputedStyle(text).color), canvasOf(el)) < 4.5),
    'nothing keeps its own colours': (el) =>
      all(el, '*').filter((element) => getComputedStyle(element).forcedColorAdjust === 'none'),
  } satisfies Rules;

  for (const {name, mount: show} of states) {
    itNeeds('forced-colors', name, async () => {
      const el = await show();
      el.parentElement!.style.background = 'Canvas';
      expect(broken(forced, el)).to.deep.equal({});
    });
  }

  itNeeds('forced-colors', 'lines are drawn in the colour of text', async () => {
    const el = await mount('<wr-campaign-banner dismissible></wr-campaign-banner>');
    const {stroke, color} = getComputedStyle(one(el, '.dismiss svg'));
    expect(rgba(stroke)).to.deep.equal(rgba(color));
  });
});
