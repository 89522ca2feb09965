import {expect} from '@open-wc/testing';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {ownStorage, stored} from '../storage.js';
import {all, isShown, markupOf, one, plain} from './mount.js';
import {
  bodyOf,
  control,
  fill,
  open,
  opened,
  petition,
  respond,
  submit,
  withForm,
} from './petition.js';

const ALL_FIELDS = 'given-name family-name? name? email country postal-code? comment?';

describe('<wr-petition-button> with a form', () => {
  ownStorage();

  describe('its fields', () => {
    const controls = (el: PetitionButton) =>
      all<HTMLInputElement>(el, '[part=field] :is(input, select, textarea)');

    it('are the usual three', async () => {
      expect(controls(await opened()).map(({name}) => name)).to.deep.equal([
        'given-name',
        'family-name',
        'email',
      ]);
    });

    it('are those that are asked for', async () => {
      const el = await opened(`fields="${ALL_FIELDS}"`);
      expect(controls(el).map(({name}) => name)).to.deep.equal(
        ALL_FIELDS.replaceAll('?', '').split(' '),
      );
    });

    it('have labels, of which the optional ones say so', async () => {
      const el = await opened(`fields="${ALL_FIELDS}"`);
      expect(controls(el).map(({labels}) => plain(labels![0]!.textContent))).to.deep.equal([
        'First name',
        'Last name (optional)',
        'Name (optional)',
        'Email',
        'Country',
        'Postal code (optional)',
        'Comment (optional)',
      ]);
    });

    it('are required unless they are optional', async () => {
      const el = await opened(`fields="${ALL_FIELDS}"`);
      const required = controls(el).filter(({ariaRequired}) => ariaRequired === 'true');
      expect(required.map(({name}) => name)).to.deep.equal(['given-name', 'email', 'country']);
    });

    it('are not wrong before they are written', async () => {
      const el = await opened(`fields="${ALL_FIELDS}"`);
      expect(all(el, ':invalid')).to.deep.equal([]);
    });

    it('say what a browser can fill in', async () => {
      const el = await opened(`fields="${ALL_FIELDS}"`);
      expect(controls(el).map((input) => input.getAttribute('autocomplete'))).to.deep.equal([
        'given-name',
        'family-name',
        'name',
        'email',
        'country',
        'postal-code',
        null,
      ]);
    });

    it('are of the types that they ask for', async () => {
      const el = await opened(`fields="email country comment"`);
      expect(controls(el).map(({type}) => type)).to.deep.equal(['email', 'select-one', 'textarea']);
    });

    it('have no placeholder for a label', async () => {
      expect(all(await opened(`fields="${ALL_FIELDS}"`), '[placeholder]')).to.deep.equal([]);
    });

    it('offer no country before one is chosen', async () => {
      const el = await opened('fields="country"');
      const {value, selectedOptions} = one<HTMLSelectElement>(el, 'select');
      expect([value, selectedOptions[0]!.textContent]).to.deep.equal(['', 'Choose a country']);
    });

    it('offer the countries', async () => {
      const el = await opened('fields="country"');
      expect(one(el, 'option[value=SY]').textContent).to.equal('Syria');
    });

    it('are judged by the form, not by the browser', async () => {
      expect(one<HTMLFormElement>(await opened(), 'form').noValidate).to.equal(true);
    });

    it('come with those that the provider needs', async () => {
      const el = await opened('fields="name" provider="osdi"');
      expect(controls(el).map(({name}) => name)).to.deep.equal(['name', 'email']);
    });

    it('can be changed while it is open', async () => {
      const el = await opened();
      fill(el);
      el.fields = 'email comment';
      await el.updateComplete;
      expect(controls(el).map(({name}) => name)).to.deep.equal(['email', 'comment']);
    });

    it('are the usual ones once the attribute is removed', async () => {
      const el = await opened('fields="comment"');
      el.removeAttribute('fields');
      await el.updateComplete;
      expect(controls(el)).to.have.lengthOf(3);
    });
  });

  describe('its consent', () => {
    const consents = (el: PetitionButton) => all<HTMLInputElement>(el, '[type=checkbox]');

    it('is not asked for without words', async () => {
      expect(consents(await opened())).to.deep.equal([]);
    });

    it('is asked for in the page’s words', async () => {
      const [box] = consents(await opened('consent="Write to me &lt;b&gt;often&lt;/b&gt;."'));
      expect(plain(box!.labels![0]!.textContent)).to.equal('Write to me <b>often</b>.');
    });

    it('is never given beforehand, nor required', async () => {
      const [box] = consents(await opened('consent="Write to me."'));
      expect([box!.checked, box!.required]).to.deep.equal([false, false]);
    });

    it('is not asked for any more once the attribute is removed', async () => {
      const el = await opened('consent="Write to me."');
      el.removeAttribute('consent');
      await el.updateComplete;
      expect(consents(el)).to.deep.equal([]);
    });
  });

  describe('its trap', () => {
    it('is not seen', async () => {
      const el = await opened();
      const {x, y, width, height} = control(el, 'website').getBoundingClientRect();
      const seen = el.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2);
      expect(seen?.getAttribute('name')).not.to.equal('website');
    });

    it('is rendered, as programs tell what is not', async () => {
      expect(isShown(control(await opened(), 'website'))).to.equal(true);
    });

    it('is not told to assistive technology, nor reached by Tab', async () => {
      const trap = control(await opened(), 'website');
      expect([trap.closest('[aria-hidden=true]') !== null, trap.tabIndex]).to.deep.equal([
        true,
        -1,
      ]);
    });

    it('is not filled in by browsers', async () => {
      expect(control(await opened(), 'website').getAttribute('autocomplete')).to.equal('off');
    });
  });

  describe('as properties', () => {
    const properties: [property: keyof PetitionButton, value: string, attribute: string][] = [
      ['fields', 'name email?', 'fields="name email?"'],
      ['consent', 'Write to me.', 'consent="Write to me."'],
      ['provider', 'osdi', 'provider="osdi"'],
    ];
    /** But for where it leads, which is another place for each petition. */
    const formOf = (el: PetitionButton) => markupOf(el).replace(/ data-href="[^"]*"/, '');
    /** Without an e-mail address, unless the provider needs one. */
    const common = 'fields="name"';

    for (const [property, value, attribute] of properties) {
      it(`${property} does the same as the attribute`, async () => {
        const el = await opened(property === 'fields' ? '' : common);
        Object.assign(el, {[property]: value});
        await el.updateComplete;
        expect(formOf(el)).to.equal(formOf(await opened(`${attribute} ${common}`)));
      });

      it(`${property} does the same before the upgrade`, async () => {
        const template = document.createElement('template');
        template.innerHTML = `<wr-petition-button ${withForm()} ${property === 'fields' ? '' : common}>`;
        const el = template.content.firstElementChild as PetitionButton; // once it is upgraded
        Object.assign(el, {[property]: value});
        (await petition()).replaceWith(el);
        await el.updateComplete;
        await open(el);
        expect(formOf(el)).to.equal(formOf(await opened(`${attribute} ${common}`)));
      });
    }

    it('petitionId does the same as the attribute', async () => {
      const asked = respond(201);
      const el = await opened();
      el.petitionId = '42';
      await el.updateComplete;
      fill(el);
      await submit(el);
      expect(bodyOf(asked[0]!)).to.include({petition: '42'});
    });

    it('remember does the same as the attribute', async () => {
      respond(201);
      const el = await opened();
      el.remember = true;
      await el.updateComplete;
      fill(el);
      await submit(el);
      expect(Object.keys(stored() as object)).to.have.lengthOf(2);
    });
  });
});
