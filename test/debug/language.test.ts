import {expect, fixture, html} from '@open-wc/testing';
import {faultsOfLanguage, spokenBy} from '../../src/debug/language.js';
import {origins} from '../../src/debug/words.js';
import {languages} from '../i18n/all-languages.js';

describe('language', () => {
  it('tells whose lang it is, across shadow roots', async () => {
    const host = await fixture(html`<section lang="ar"></section>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    const {lang, dir, because, words} = spokenBy(inner, {});
    expect([lang, dir, because]).to.deep.equal(['ar', 'rtl', '<section>’s lang="ar"']);
    expect(words).to.contain('draft');
  });

  it('tells of its own, and of a language without words', async () => {
    const element = await fixture(html`<p lang="eu"></p>`);
    const spoken = spokenBy(element, {});
    expect(spoken.because).to.equal('its own lang="eu"');
    expect(faultsOfLanguage(spoken).map(({code}) => code)).to.deep.equal(['english']);
  });

  it('knows whose the words are in all languages', () => {
    expect(Object.keys(origins)).to.deep.equal(languages.map(({tag}) => tag));
  });
});
