import {expect} from '@open-wc/testing';
import {restore} from 'sinon';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {collectWarnings, press as pressKey} from '../helpers.js';
import {ownStorage} from '../storage.js';
import {all, eventsOf, follows, mount, one, plain} from './mount.js';
import {
  ADA,
  control,
  dialogIn,
  fill,
  focusedIn,
  freshPetition,
  open,
  opened,
  petition,
  soon,
  textIn,
  withForm,
} from './petition.js';

const action = (el: PetitionButton) => one(el, '[part=action]');
const ALL_FIELDS = 'given-name family-name? name? email country postal-code? comment?';

describe('<wr-petition-button> with a form', () => {
  ownStorage();
  afterEach(restore);

  describe('as it comes', () => {
    it('is a button', async () => {
      const button = action(await petition());
      expect([button.localName, button.getAttribute('type'), button.role]).to.deep.equal([
        'button',
        'button',
        null,
      ]);
    });

    it('says that it opens a dialog', async () => {
      expect(action(await petition()).ariaHasPopup).to.equal('dialog');
    });

    it('says the same as the link', async () => {
      expect(plain(action(await petition('label="Add your name"')).textContent)).to.equal(
        'Add your name',
      );
    });

    it('has no dialog until it is opened', async () => {
      expect(all(await petition(), 'dialog, form')).to.deep.equal([]);
    });

    it('stays where it is when its form opens', async () => {
      const el = await petition();
      const places = () =>
        [el, action(el)].map((element) => {
          const {x, y, width, height} = element.getBoundingClientRect();
          return [x, y, width, height].join(' ');
        });
      const before = places();
      await open(el);
      expect(places()).to.deep.equal(before);
    });

    it('is a link again without the endpoint', async () => {
      const el = await petition();
      el.removeAttribute('endpoint');
      await el.updateComplete;
      expect(action(el).localName).to.equal('a');
    });

    const links: [what: string, attributes: string][] = [
      ['without a privacy notice', 'endpoint="/sign"'],
      ['for proca without a number', 'endpoint="/sign" privacy-href="/p" provider="proca"'],
      [
        'with an endpoint that is a script',
        `endpoint="javascript:alert('form')" privacy-href="/p"`,
      ],
    ];
    for (const [what, attributes] of links) {
      it(`stays a link ${what}, and warns once`, async () => {
        const warnings = collectWarnings();
        const el = await mount<PetitionButton>(
          `<wr-petition-button ${attributes}></wr-petition-button>`,
        );
        el.requestUpdate();
        await el.updateComplete;
        expect([action(el).localName, warnings.length]).to.deep.equal(['a', 1]);
      });
    }

    it('opens nothing where it is a link', async () => {
      const el = await mount<PetitionButton>('<wr-petition-button></wr-petition-button>');
      el.open();
      await el.updateComplete;
      expect([all(el, 'dialog').length, eventsOf(el)]).to.deep.equal([0, []]);
    });

    it('opens nothing when it is closed', async () => {
      const el = await petition('ends="2001-01-01"');
      el.open();
      await el.updateComplete;
      expect([textIn(el, '.closed'), all(el, 'button, dialog').length]).to.deep.equal([
        'This petition is closed',
        0,
      ]);
    });
  });

  describe('where the form cannot be had', () => {
    /** What fails is what comes after the import: an import itself cannot be broken in this page. */
    async function broken(): Promise<PetitionButton> {
      const el = await petition();
      Object.defineProperty(el.shadowRoot, 'adoptedStyleSheets', {
        set: () => {
          throw new Error('no form');
        },
      });
      return el;
    }

    it('stays a link, and warns', async () => {
      const warnings = collectWarnings();
      const el = await broken();
      await soon(() => action(el).localName === 'a');
      expect(warnings).to.deep.equal([
        '[withrefugees] <wr-petition-button> stays a link: Error: no form',
      ]);
    });

    it('leads a reader who wanted it to the petition', async () => {
      collectWarnings();
      const el = await broken();
      let href = '';
      el.addEventListener('wr-action', (event) => {
        event.preventDefault();
        ({href} = event.detail);
      });
      el.open();
      await soon(() => href !== '');
      expect(href).to.equal(el.href);
    });

    it('is a link like any other', async () => {
      collectWarnings();
      const el = await broken();
      await soon(() => action(el).localName === 'a');
      expect(follows(action(el))).to.equal(true);
    });
  });

  describe('when it is pressed', () => {
    it('tells so first', async () => {
      const el = await petition();
      let wasOpen: unknown;
      el.addEventListener('wr-sign-start', () => {
        wasOpen = dialogIn(el)?.open ?? false;
      });
      action(el).click();
      expect(wasOpen).to.equal(false);
    });

    it('tells nothing with it', async () => {
      const el = await opened();
      expect(eventsOf(el)).to.deep.equal([['wr-sign-start', {}]]);
    });

    it('opens', async () => {
      const el = await petition();
      action(el).click();
      await soon(() => dialogIn(el)?.open === true);
    });

    it('opens by the keyboard', async () => {
      const el = await petition();
      action(el).focus();
      await pressKey('Enter');
      await soon(() => dialogIn(el)?.open === true);
    });

    it('does not open where that is prevented', async () => {
      const el = await petition();
      el.addEventListener('wr-sign-start', (event) => {
        event.preventDefault();
      });
      action(el).click();
      await el.updateComplete;
      expect(dialogIn(el)).to.equal(null);
    });

    it('opens once for two presses', async () => {
      const el = await petition();
      action(el).click();
      action(el).click();
      await soon(() => dialogIn(el)?.open === true);
      expect(all(el, 'dialog')).to.have.lengthOf(1);
    });
  });

  describe('its dialog', () => {
    it('is modal', async () => {
      expect(dialogIn(await opened())!.matches(':modal')).to.equal(true);
    });

    it('is named by its title, in the same tree', async () => {
      const el = await opened('label="Add your name"');
      const title = el.shadowRoot!.getElementById(dialogIn(el)!.getAttribute('aria-labelledby')!);
      expect([title!.localName, plain(title!.textContent)]).to.deep.equal(['h2', 'Add your name']);
    });

    it('leads to its title', async () => {
      const el = await opened();
      expect(focusedIn(el)!.id).to.equal('title');
    });

    it('has the parts of the contract', async () => {
      const el = await opened();
      const parts = all(el, 'dialog, dialog [part]').map((part) => part.getAttribute('part'));
      expect(new Set(parts)).to.deep.equal(new Set(['dialog', 'form', 'field', 'submit']));
    });

    it('links the privacy notice, in a new tab, and says so', async () => {
      const el = await opened();
      const {href, target, rel, textContent} = one<HTMLAnchorElement>(el, 'form a');
      expect([href, target, rel, plain(textContent)]).to.deep.equal([
        `${location.origin}/privacy`,
        '_blank',
        'noopener',
        'Privacy notice (opens in a new tab)',
      ]);
    });

    for (const [what, close] of [
      ['its button', (el: PetitionButton) => one(el, '.close').click()],
      ['Escape', () => pressKey('Escape')],
    ] as const) {
      describe(`closed by ${what}`, () => {
        async function closed(): Promise<PetitionButton> {
          const el = await opened();
          fill(el);
          await close(el);
          await soon(() => !dialogIn(el)!.open && !dialogIn(el)!.contains(focusedIn(el)));
          return el;
        }

        it('gives the focus back', async () => {
          const el = await closed();
          expect(focusedIn(el)!.getAttribute('part')).to.equal('action');
        });

        it('still has what was typed when it is opened again', async () => {
          const el = await closed();
          await open(el);
          expect(control(el, 'email').value).to.equal(ADA.email);
        });
      });
    }

    it('keeps what was typed in another language', async () => {
      const el = await opened(`fields="${ALL_FIELDS}" consent="Write to me."`);
      fill(el, {...ADA, country: 'SY', comment: 'For everyone.'});
      one<HTMLInputElement>(el, '[name=consent]').checked = true;
      el.lang = 'ar';
      await soon(() => getComputedStyle(dialogIn(el)!).direction === 'rtl');
      const names = ['given-name', 'email', 'country', 'comment'];
      expect([
        ...names.map((name) => control(el, name).value),
        one<HTMLInputElement>(el, '[name=consent]').checked,
      ]).to.deep.equal([ADA['given-name'], ADA.email, 'SY', 'For everyone.', true]);
    });

    it('opens anew after it was moved in the page', async () => {
      const el = await opened();
      fill(el);
      el.parentElement!.prepend(el);
      await el.updateComplete;
      el.open();
      await soon(() => dialogIn(el)!.matches(':modal'));
      expect(control(el, 'email').value).to.equal(ADA.email);
    });
  });

  it('has its own dialog in each button', async () => {
    const el = await opened();
    el.insertAdjacentHTML(
      'afterend',
      `<wr-petition-button ${withForm(freshPetition())}></wr-petition-button>`,
    );
    const other = el.nextElementSibling as PetitionButton; // just made
    one(el, '.close').click();
    await other.updateComplete;
    await open(other);
    expect([dialogIn(el)!.open, dialogIn(other)!.open]).to.deep.equal([false, true]);
  });
});
