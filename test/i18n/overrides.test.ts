import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import '../../src/elements/more-stories.js';
import '../../src/elements/petition-button.js';
import {plain} from '../elements/mount.js';
import {collectWarnings, until} from '../helpers.js';

/** A button with a count, in a page of a language. */
async function button(attributes: string, inner = '', lang = 'en'): Promise<PetitionButton> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.innerHTML = `<wr-petition-button count="7" ${attributes}>${inner}</wr-petition-button>`;
  const el = page.querySelector<PetitionButton>('wr-petition-button')!;
  await until(() => el.shadowRoot?.querySelector('.base') !== null, 'words');
  return el;
}

const said = (el: Element): string => plain(el.shadowRoot!.textContent);
const script = (json: string) => `<script type="application/json" data-wr-strings>${json}</script>`;

describe('a partner’s own words', () => {
  it('come from an attribute', async () => {
    const el = await button('label-sign-petition="Add your name"');
    expect(said(el)).to.contain('Add your name');
  });

  it('come from JSON inside the tag', async () => {
    const el = await button('', script('{"signPetition": "Add your name"}'));
    expect(said(el)).to.contain('Add your name');
  });

  it('come from the attribute before the JSON', async () => {
    const el = await button('label-sign-petition="Yes"', script('{"signPetition": "No"}'));
    expect(said(el)).to.contain('Yes').and.not.contain('No');
  });

  it('may be a form for each number', async () => {
    const forms = '{"peopleSigned": {"one": "{count} neighbour", "other": "{count} neighbours"}}';
    expect(said(await button('', script(forms)))).to.contain('7 neighbours');
  });

  it('are "other" where a form is missing, and the console says so once', async () => {
    const warnings = collectWarnings();
    const forms = '{"peopleSigned": {"one": "{count} Freundin", "other": "{count} Freunde"}}';
    const el = await button('', script(forms), 'fr');
    el.count = 1_000_000;
    await until(() => said(el).includes('000'), 'a million');
    expect(said(el)).to.contain('Freunde');
    expect(warnings.length).to.equal(1);
  });

  it('may be one form for all numbers', async () => {
    const el = await button('label-people-signed="Signed by {count}"');
    expect(said(el)).to.contain('Signed by 7');
  });

  it('may leave the number out', async () => {
    const el = await button('label-people-signed="Many have signed"');
    expect(said(el)).to.contain('Many have signed');
  });

  it('are taken for the language of the page', async () => {
    const el = await button('label-sign-petition="Allekirjoita"', '', 'fi');
    const action = el.shadowRoot!.querySelector('[part=action]')!;
    expect([plain(action.textContent), action.querySelector('[lang]')]).to.deep.equal([
      'Allekirjoita',
      null,
    ]);
  });

  it('are text', async () => {
    const el = await button('label-sign-petition="&lt;img src=x&gt;"');
    expect(el.shadowRoot!.querySelector('img')).to.equal(null);
    expect(said(el)).to.contain('<img src=x>');
  });

  it('can change', async () => {
    const el = await button('label-sign-petition="One"');
    el.setAttribute('label-sign-petition', 'Two');
    await until(() => said(el).includes('Two'), 'the new words');
  });

  it('can be taken back', async () => {
    const el = await button('label-sign-petition="One"');
    el.removeAttribute('label-sign-petition');
    await until(() => said(el).includes('Sign the petition'), 'the kit’s words');
  });

  for (const [what, json] of [
    ['no JSON', '{signPetition'],
    ['a list', '[1]'],
    ['a number', '{"signPetition": 7}'],
    ['something without "other"', '{"peopleSigned": {"one": "x"}}'],
    ['what belongs to every object', '{"__proto__": {"signPetition": "polluted"}}'],
  ] as const) {
    it(`are the kit’s where they are ${what}`, async () => {
      const warnings = collectWarnings();
      const el = await button('', script(json));
      expect(said(el)).to.equal('7 people have signed Sign the petition');
      expect(warnings.length).to.equal(what === 'no JSON' ? 1 : 0);
    });
  }

  it('are not taken for the fallback, nor for items', async () => {
    const el = await button('', `${script('{"close": "Shut"}')}<a href="/there">There</a>`);
    expect(el.shadowRoot!.querySelector('a')!.getAttribute('href')).to.match(/\/there/);
  });

  it('are not taken for the items of a list', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const warnings = collectWarnings();
    page.innerHTML = `<wr-more-stories>${script('{"moreStories": "Read on"}')}<a href="/1">A story</a></wr-more-stories>`;
    const el = page.querySelector('wr-more-stories')!;
    await until(() => el.shadowRoot?.querySelector('[part=item]') !== null, 'the story');
    expect([said(el), warnings]).to.deep.equal(['Read on A story', []]);
  });
});
