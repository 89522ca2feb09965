import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {collectWarnings, emulateThroughout, expectAccessible, itNeeds} from '../helpers.js';
import {answerWith, nothing, refusal} from '../network.js';
import {ownStorage} from '../storage.js';
import {all, one} from './mount.js';
import {fill, focusedIn, opened, petition, press, respond, sent, soon, submit} from './petition.js';

const FIELDS = 'fields="given-name family-name name? email country postal-code? comment?"';
const CONSENT = 'consent="Write to me about refugees, no more than once a month."';

type Way = (attributes: string, lang?: string) => Promise<PetitionButton>;

async function filled(attributes: string, lang?: string): Promise<PetitionButton> {
  const el = await opened(attributes, lang);
  fill(el);
  return el;
}

const states: [what: string, way: Way][] = [
  ['before it is opened', petition],
  ['open', (attributes, lang) => opened(`${FIELDS} ${CONSENT} ${attributes}`, lang)],
  [
    'with faults',
    async (attributes, lang) => {
      const el = await opened(`${FIELDS} ${CONSENT} ${attributes}`, lang);
      fill(el, {email: 'ada'});
      await submit(el);
      return el;
    },
  ],
  [
    'with faults that the provider finds',
    (attributes, lang) => {
      const errors = [{field: 'email', message: 'We know no such domain.'}, {message: 'Odd.'}];
      respond(422, {errors});
      return sent(attributes, lang);
    },
  ],
  [
    'while it is sent',
    async (attributes, lang) => {
      answerWith(nothing);
      const el = await filled(attributes, lang);
      press(el);
      await el.updateComplete;
      return el;
    },
  ],
  [
    'after a failure',
    (attributes, lang) => {
      collectWarnings();
      respond(500);
      return sent(attributes, lang);
    },
  ],
  [
    'while the reader is offline',
    async (attributes, lang) => {
      stub(navigator, 'onLine').get(() => false);
      answerWith(refusal);
      const el = await filled(attributes, lang);
      press(el);
      await soon(() => one(el, 'form [role=status]').textContent !== '');
      return el;
    },
  ],
  [
    'with thanks',
    (attributes, lang) => {
      respond(202, {count: 1_912_885, confirmation: 'email'});
      return sent(`count="7" goal="auto" ${attributes}`, lang);
    },
  ],
  [
    'signed before',
    (attributes, lang) => {
      respond(409);
      return sent(attributes, lang);
    },
  ],
  [
    'signed and closed again',
    async (attributes, lang) => {
      respond(201);
      const el = await sent(`count="7" ${attributes}`, lang);
      one(el, '.close').click();
      await soon(() => focusedIn(el)?.part.value === 'secondary');
      return el;
    },
  ],
  [
    'with a link to copy by hand',
    async (attributes, lang) => {
      const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
      respond(201);
      const el = await sent(attributes, lang);
      all(el, '.ways button').at(-1)!.click();
      await soon(() => focusedIn(el)?.id === 'link');
      return el;
    },
  ],
  [
    'with a link that was copied',
    async (attributes, lang) => {
      const writeText = () => Promise.resolve();
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
      respond(201);
      const el = await sent(attributes, lang);
      all(el, '.ways button').at(-1)!.click();
      await soon(() => all(el, '.copied').length > 0);
      return el;
    },
  ],
];

describe('<wr-petition-button> with a form, for every reader', () => {
  ownStorage();

  afterEach(() => {
    restore();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  for (const [what, way] of states) {
    it(`is accessible ${what}`, async () => {
      await expectAccessible(await way(''));
    });

    it(`is accessible ${what}, in dark colours`, async () => {
      const el = await way('theme="dark"');
      el.parentElement!.style.background = '#141b22'; // as dark as the page that wants it
      await expectAccessible(el);
    });

    it(`is accessible ${what}, from right to left`, async () => {
      await expectAccessible(await way('', 'ar'));
    });
  }

  describe('in forced colours', () => {
    emulateThroughout({forcedColors: 'active'});

    for (const [what, way] of states) {
      itNeeds('forced-colors', `is accessible ${what}`, async () => {
        await expectAccessible(await way(''));
      });
    }
  });

  it('points to no id that is not in its own tree', async () => {
    const el = await opened(`${FIELDS} heading="Sign"`);
    await submit(el);
    const ids = all(el, '*').flatMap((element) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
        (name) => element.getAttribute(name)?.split(' ') ?? [],
      ),
    );
    const missing = ids.filter((id) => el.shadowRoot!.getElementById(id) === null);
    expect([ids.length > 0, missing]).to.deep.equal([true, []]);
  });

  it('has no id twice', async () => {
    const el = await opened(`${FIELDS} heading="Sign" count="7" goal="10"`);
    await submit(el);
    const ids = all(el, '[id]').map(({id}) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('is easy to hit', async () => {
    const el = await opened(`${FIELDS} ${CONSENT}`);
    const targets = all(el, 'dialog :is(button, select, textarea, .field input)');
    // Not its box, which has fractions of a pixel while the dialog rises.
    const low = targets.filter(({offsetHeight}) => offsetHeight < 44);
    expect(low.map(({id, className}) => id || className)).to.deep.equal([]);
  });

  it('fits into a narrow window', async () => {
    const el = await opened(`${FIELDS} ${CONSENT}`);
    const dialog = one(el, 'dialog');
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
  });
});
