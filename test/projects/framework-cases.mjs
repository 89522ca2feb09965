/**
 * The sixteen cases by which custom-elements-everywhere.com judges frameworks, with the kit's own elements. They run in the
 * page of an app of frameworks/, which shows the same whatever it is written in: `#later` changes what elements are told,
 * `#shown` takes the banner away, `#told` lists the events that were heard.
 *
 * Two things are the kit's own. Its rich data are lists, so that the objects are those in the list. And no event of it is
 * called in camelCase, CAPScase or PascalCase: there, three others stand that an app relies on.
 */

const find = (selector) => document.querySelector(selector);
const inside = (selector, part) => find(selector)?.shadowRoot?.querySelector(part);
const textInside = (selector, part) => inside(selector, part)?.textContent.trim();
const wordsOf = (elements) => [...(elements ?? [])].map(({textContent}) => textContent.trim());
const titlesIn = (selector) =>
  wordsOf(find(selector)?.shadowRoot?.querySelectorAll('[part=title]'));
const told = (type) => wordsOf(find('#told').children).filter((line) => line.startsWith(type));

/** Waits until a value is as expected: the framework and the element each take their time. */
async function becomes(read, expected) {
  const end = performance.now() + 10_000;
  const isSo = () => JSON.stringify(read()) === JSON.stringify(expected);
  while (!isSo() && performance.now() < end) await new Promise(requestAnimationFrame);
  if (!isSo()) {
    throw new Error(
      `${read} is ${JSON.stringify(read())} and not ${JSON.stringify(expected)}`.replace(
        /^\(\) => /,
        '',
      ),
    );
  }
}

const BANNER = 'wr-campaign-banner';
const PETITION = 'wr-petition-button';

/** Clicks, and waits for what the app tells of it: of each event a line. */
async function tells(type, element, lines) {
  const before = told(type).length;
  element.click();
  await becomes(() => told(type).slice(before), lines);
}

/** A click that asks for the petition's form, and what the app tells of it. */
const asksToSign = (element, when) => tells('wr-sign-start', element, [`wr-sign-start {} ${when}`]);

/**
 * A case is what is so at first, what is so once `#later` is ticked, and what is so while `#shown` is not: each is looked at
 * in this order, and what was so at first once more after each.
 */
export const cases = {
  // Before all others: by then the app is at work, and what it shows is not a server's HTML any more.
  'hears an event of an element’s first rendering': {
    first: () => becomes(() => told('wr-load')[0], 'wr-load {"count":2,"stale":false} early'),
  },

  'shows an element without children': {
    first: () => becomes(() => textInside('wr-share', '[part=copy]'), 'Copy link'),
  },

  'shows an element with children': {
    async first() {
      await becomes(() => textInside(BANNER, '[part=heading]'), 'Stand with refugees');
      await becomes(() => find(`${BANNER} > p`).assignedSlot?.name, 'message');
    },
  },

  'passes on children that change': {
    async first() {
      await becomes(() => find(`${BANNER} > p`).textContent, 'Sign with us');
      await becomes(() => titlesIn('#links'), ['The first', 'The second']);
    },
    async later() {
      await becomes(() => find(`${BANNER} > p`).textContent, 'Tell your friends');
      await becomes(() => titlesIn('#links'), ['The first, again', 'The second']);
    },
    hidden: () => becomes(() => titlesIn('#links'), ['The first']),
  },

  'hides an element with children, and shows it again': {
    first: () => becomes(() => document.querySelectorAll(`${BANNER} > p`).length, 1),
    hidden: () => becomes(() => find(BANNER), null),
  },

  'passes on a yes-or-no': {
    async first() {
      await becomes(() => find(BANNER).dismissible, false);
      await becomes(() => inside(BANNER, '[part=dismiss]'), null);
      // As markup has it, without a value.
      await becomes(() => find('#links').noDates, true);
    },
    async later() {
      await becomes(() => find(BANNER).dismissible, true);
      await becomes(() => inside(BANNER, '[part=dismiss]')?.checkVisibility(), true);
    },
  },

  'passes on a number': {
    async first() {
      await becomes(() => find(PETITION).count, 1912884);
      // As markup has it, in quotes.
      await becomes(() => find('#links').max, 5);
    },
    async later() {
      await becomes(() => find(PETITION).count, 1912885);
    },
  },

  'passes on a text': {
    async first() {
      await becomes(() => textInside(BANNER, '[part=heading]'), 'Stand with refugees');
      await becomes(() => textInside('#links', '[part=heading]'), 'From our friends');
      // An empty one is not none.
      await becomes(() => inside(BANNER, '[part=secondary]'), null);
    },
    later: () => becomes(() => textInside(BANNER, '[part=heading]'), 'Thank you'),
  },

  'passes on a list': {
    async first() {
      await becomes(() => Array.isArray(find('#stories').stories), true);
      await becomes(() => titlesIn('#stories'), ['Amal', 'Brishna']);
    },
    later: () => becomes(() => titlesIn('#stories'), ['Amal', 'Brishna', 'Chidi']),
  },

  'passes on objects': {
    first: () => becomes(() => inside('#stories', '[part=image]')?.alt, 'Picture of Amal'),
  },

  'passes on a property in camelCase': {
    async first() {
      await becomes(() => find(BANNER).headingLevel, 3);
      await becomes(() => find('#links').headingLevel, 4);
    },
    later: () => becomes(() => inside(BANNER, '[part=heading]').localName, 'h4'),
  },

  'hears an event that it listens to by script': {
    first: () =>
      tells('wr-share', inside('wr-share', '[part=copy]'), [
        `wr-share ${JSON.stringify({method: 'copy', url: location.href})} early`,
      ]),
  },

  'hears an event with several hyphens': {
    first: () => asksToSign(inside(PETITION, '[part=action]'), 'early'),
  },

  'prevents what an event comes before': {
    async first() {
      const detail = {href: new URL('#petition', document.baseURI), kind: 'banner'};
      const line = `wr-action ${JSON.stringify(detail)} early`;
      await tells('wr-action', inside(BANNER, '[part=action]'), [line]);
      await becomes(() => location.hash, '');
    },
  },

  'hears an event once, by the handler of the last rendering': {
    later: () => asksToSign(inside(PETITION, '[part=action]'), 'later'),
  },

  'calls a method of an element': {
    first: () => asksToSign(find('#open'), 'early'),
  },
};

const STEPS = [
  {part: 'first'},
  {part: 'later', box: '#later'},
  {part: 'first', box: '#later'},
  {part: 'hidden', box: '#shown'},
  {part: 'first', box: '#shown'},
];

/** What is wrong in each case; nothing where it holds. */
export async function tryAll() {
  const faults = {};
  await becomes(() => find('#later')?.checked, false);
  for (const {part, box} of STEPS) {
    if (box) find(box).click();
    for (const [name, {[part]: check}] of Object.entries(cases)) {
      // What has been wrong once is not waited for again.
      if (!faults[name])
        await check?.().catch(({message}) => (faults[name] = `${part}: ${message}`));
    }
  }
  return faults;
}
