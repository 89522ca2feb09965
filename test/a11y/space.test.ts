// Room: targets that can be hit, columns that are narrow, letters that are large, lines that are far apart.
import {expect, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {restore} from 'sinon';
import {all, isShown, one} from '../elements/mount.js';
import {emulateThroughout, until} from '../helpers.js';
import {ownStorage} from '../storage.js';
import {banners, forgetReader, isOpen, petitions, states, stories, webinars} from './states.js';

/** Words as long as German, Tamil and Burmese have them, the last without a space in a sentence. */
const LONG = [
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'அருகிலுள்ளவர்களுக்காகக்காத்துக்கொண்டிருப்பவர்களுக்கு',
  'ဒုက္ခသည်များအတွက်ကျွန်ုပ်တို့နှင့်အတူရပ်တည်ပါလက်မှတ်ထိုးပါ',
].join(' ');

/** Every text that a partner can give. */
const longWords = (word: string) =>
  [
    'heading',
    'message',
    'label',
    'action-label',
    'secondary-label',
    'more-label',
    'consent',
    'label-photo-by',
    'label-add-to-calendar',
    'label-close',
    'label-loading',
    'label-try-again',
    'label-stories-failed',
    'label-webinars-failed',
    'label-issues-failed',
    'label-no-events',
    'label-no-stories',
    'label-live-now',
    'label-tentative',
    'label-cancelled',
    'label-given-name',
    'label-family-name',
    'label-country',
    'label-sign-now',
    'label-privacy-notice',
    'label-people-signed',
    'label-goal',
    'label-problem',
    'label-field-missing',
    'label-email-wrong',
    'label-petition-closed',
    'label-you-signed',
    'label-share',
    'label-copy-link',
    'label-thank-you',
    'label-share-invitation',
    'label-calendar-file',
    'label-google-calendar',
    'label-days-left',
  ]
    .map((name) => `${name}="${word}"`)
    .join(' ');

const describeElement = ({localName, className, id}: Element) =>
  `${localName}${id && `#${id}`}${className && `.${className.replaceAll(' ', '.')}`}`;

const isSeen = (element: Element) =>
  isShown(element) && !element.closest('.visually-hidden, .trap');

/** The scroller of what is seen: the dialog, where one is open. */
const viewOf = (el: LitElement) => (isOpen(el) ? one(el, 'dialog') : (all(el, '.base')[0] ?? el));

/** By how much there is to scroll sideways. Engines round fractions of a pixel, not all to the same side. */
function overflowOf(el: LitElement): number {
  const {scrollWidth, clientWidth} = viewOf(el);
  return scrollWidth - clientWidth > 1 ? scrollWidth - clientWidth : 0;
}

/** Elements that stick out of the widget, or of the dialog, to either side. */
function outside(el: LitElement): string[] {
  const box = viewOf(el).getBoundingClientRect();
  return (
    [...viewOf(el).querySelectorAll<HTMLElement>('*')]
      // What is drawn is cut off at the edges of its drawing.
      .filter((element) => isSeen(element) && !element.closest('svg'))
      .filter((element) => {
        const {left, right, width} = element.getBoundingClientRect();
        return width > 0 && (left < box.left - 1 || right > box.right + 1);
      })
      .map(describeElement)
  );
}

/** Elements that cut off what is in them, or let it stand over something else. */
function clipped(el: LitElement): string[] {
  return [...viewOf(el).querySelectorAll<HTMLElement>('*')]
    .filter((element) => isSeen(element) && !(element instanceof SVGElement))
    .filter((element) => {
      const {display, overflowX, overflowY} = getComputedStyle(element);
      if (display === 'inline' || element.matches('input, select, textarea, progress, img')) {
        return false; // no box of its own, or one that scrolls
      }
      const cuts = overflowX !== 'visible' || overflowY !== 'visible';
      const isWider = element.scrollWidth > element.clientWidth + 1;
      const isHigher = element.scrollHeight > element.clientHeight + (cuts ? 1 : 4);
      return element.clientWidth > 0 && (isWider || isHigher);
    })
    .map(describeElement);
}

/** Puts the widget into a column. Styles follow at once, without a frame; a map observes its width. */
async function narrow(el: LitElement, width: number): Promise<void> {
  el.parentElement!.style.inlineSize = `${String(width)}px`;
  const dialog = el.shadowRoot!.querySelector('dialog');
  // As wide as a window of that width lets it be: no driver makes every window so narrow.
  dialog?.style.setProperty('inline-size', `${String(width - 24)}px`);
  if (all(el, '.plane').length > 0) await nextFrame();
}

/** Pixels: a phone's, and a column's of a page. */
const WIDTHS = [320, 700];

/** Nothing is on its way to its place. */
const atRest = () => {
  emulateThroughout({reducedMotion: 'reduce'});
};

function cleanUp(): void {
  restore();
  forgetReader();
}

describe('A-TGT1: pointer targets are at least 24 px, those of the main actions 44', () => {
  atRest();
  ownStorage();
  afterEach(cleanUp);

  const TARGETS = 'a, button, summary, input, select, textarea';
  const MAIN = '.action, .secondary, .dismiss, .close, .field > :is(input, select, textarea)';

  /** The height of what can be hit: of an item that follows its link as a whole, the item's. */
  const target = (element: Element) =>
    (getComputedStyle(element, '::after').position === 'absolute'
      ? element.closest('li')!
      : element
    ).getBoundingClientRect();

  for (const {name, mount} of states) {
    it(`${name}, with letters of 16 and of 12 px`, async () => {
      const el = await mount();
      const small = (size: string) => {
        el.style.setProperty('--wr-font-size', size);
        return (
          all(el, TARGETS)
            .filter(isSeen)
            // The label of a checkbox can be hit, too.
            .filter((element) => {
              const {width, height} = target(element);
              const least = element.matches(MAIN) ? 44 : 24;
              return Math.round(width) < 24 || Math.round(height) < least;
            })
            .map((element) => `${size}: ${describeElement(element)}`)
        );
      };
      expect(['16px', '12px'].flatMap(small)).to.deep.equal([]);
    });
  }

  it('the link to past issues is as high as a main action', async () => {
    const el = await states.find(({name}) => name.includes('past-issues> as a link'))!.mount();
    expect(one(el, '.link').getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('A-RFL1: narrow columns need no scrolling sideways', () => {
  atRest();
  ownStorage();
  afterEach(cleanUp);

  for (const {name, mount} of states) {
    for (const lang of ['en', 'ar']) {
      it(`${name}, of 320, 256 and 200 px, ${lang === 'ar' ? 'rtl' : 'ltr'}`, async () => {
        const el = await mount('', lang);
        const faults = [];
        for (const width of [320, 256, 200]) {
          await narrow(el, width);
          faults.push(overflowOf(el), ...outside(el));
        }
        expect(faults).to.deep.equal([0, 0, 0]);
      });
    }

    it(`${name}, of 200 px, with the long words of every script`, async () => {
      const el = await mount(`${longWords(LONG)} lang="en"`);
      await narrow(el, 200);
      expect([overflowOf(el), outside(el)]).to.deep.equal([0, []]);
    });
  }

  it('a dialog is narrower than its window', async () => {
    const el = await petitions.find(({name}) => name.endsWith('with a form'))!.mount();
    const {left, right} = one(el, 'dialog').getBoundingClientRect();
    expect([left >= 0, right <= innerWidth]).to.deep.equal([true, true]);
  });
});

/** What a reader sets who needs more room between lines, words and letters (SC 1.4.12). */
function spaceOut(el: LitElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`,
  );
  el.shadowRoot!.adoptedStyleSheets.push(sheet);
}

describe('A-TXT1: text can be spaced out', () => {
  atRest();
  ownStorage();
  afterEach(cleanUp);

  for (const {name, mount} of states) {
    it(`${name}, at 320 and 700 px`, async () => {
      const el = await mount();
      const before: string[] = [];
      for (const width of WIDTHS) {
        await narrow(el, width);
        before.push(...clipped(el));
      }
      spaceOut(el);
      const faults: string[] = [];
      for (const width of WIDTHS) {
        await narrow(el, width);
        faults.push(...outside(el), ...clipped(el).filter((what) => !before.includes(what)));
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('sets the spacing of letters and words nowhere', async () => {
    const set: string[] = [];
    for (const {mount} of [
      ...banners.slice(0, 3),
      ...stories.slice(2, 3),
      ...webinars.slice(1, 2),
    ]) {
      const el = await mount();
      for (const element of all(el, '*')) {
        const {letterSpacing, wordSpacing} = getComputedStyle(element);
        if (!/^(normal|0px)$/.test(letterSpacing) || wordSpacing !== '0px')
          set.push(describeElement(element));
      }
      restore();
    }
    expect(set).to.deep.equal([]);
  });

  it('has lines one and a half times as high as its letters', async () => {
    const el = await stories[2]!.mount();
    const {lineHeight, fontSize} = getComputedStyle(one(el, '.excerpt'));
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.5);
  });
});

describe('A-TXT2: text can be twice as large', () => {
  atRest();
  ownStorage();
  afterEach(cleanUp);

  /** How large the letters are of all that is read. */
  const sizesIn = (el: LitElement) =>
    new Map(
      all(el, '.base *')
        .filter(isSeen)
        .filter(({textContent, localName}) => textContent.trim() && localName !== 'option')
        .map((element) => [
          describeElement(element),
          parseFloat(getComputedStyle(element).fontSize),
        ]),
    );

  for (const {name, mount} of states) {
    it(`${name}, at 320 and 700 px, and all of it is`, async () => {
      const usual = await mount('style="--wr-font-size: 16px"');
      // Of a phone's width: a hero's heading has letters as large as there is room for, large ones already.
      await narrow(usual, 320);
      const sizes = sizesIn(usual);
      usual.remove(); // beside another of its name, it is no landmark
      cleanUp();

      const el = await mount('style="--wr-font-size: 32px"');
      await narrow(el, 320);
      const [large, faults] = [sizesIn(el), outside(el)];
      await narrow(el, 700);
      faults.push(...outside(el));
      const small = [...sizes].filter(([what, size]) => (large.get(what) ?? 0) < size * 1.99);
      expect([faults, small]).to.deep.equal([[], []]);
    });
  }

  it('is as large as the reader has set, whatever the page does', async () => {
    const html = document.documentElement;
    html.style.fontSize = '10px';
    const el = await stories[2]!.mount();
    const size = getComputedStyle(one(el, '.excerpt')).fontSize;
    html.style.fontSize = '';
    expect(size).to.equal('16px');
  });
});

describe('A-BAN4: a banner that stays in view leaves the focus in view', () => {
  ownStorage();

  afterEach(() => {
    cleanUp();
    scrollTo(0, 0);
  });

  for (const edge of ['top', 'bottom']) {
    it(`at the ${edge}, on every link of a long page`, async () => {
      const el = await banners[0]!.mount(`position="${edge}" message="Add your name."`);
      const page = document.createElement('div');
      for (let number = 0; number < 30; number += 1) {
        const link = document.createElement('a');
        link.href = `#${String(number)}`;
        link.textContent = `Link ${String(number)}`;
        link.style.cssText = 'display: block; block-size: 100px';
        page.append(link);
      }
      el.after(page);
      scrollTo(0, 600);
      await until(() => one(el, '.base').matches(':popover-open'), 'pinned');
      const covered: string[] = [];
      for (const link of page.querySelectorAll('a')) {
        link.focus();
        await nextFrame();
        await nextFrame();
        const {left, top, bottom} = link.getBoundingClientRect();
        const seen = document.elementFromPoint(left + 5, (top + bottom) / 2);
        if (seen === el) covered.push(link.textContent);
      }
      expect(covered).to.deep.equal([]);
    });
  }

  it('stands in its place on its own', async () => {
    const el = await banners[0]!.mount();
    expect(getComputedStyle(one(el, '.base')).position).to.equal('static');
  });
});
