import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/petition-button.js';
import {elementsIn, faultsOfAttributes, faultsOfName, isMeant} from '../../src/debug/markup.js';
import {distance, nearest} from '../../src/debug/nearest.js';

const NAMES = ['campaign-banner', 'past-issues', 'petition-button', 'upcoming-webinars'];
const told = (findings: readonly {says: string; next: string}[]) =>
  findings.map(({says, next}) => `${says} ${next}`);

describe('nearest', () => {
  for (const [from, to, steps] of [
    ['', 'abc', 3],
    ['abc', '', 3],
    ['goal', 'gaol', 1],
    ['kitten', 'sitting', 3],
  ] as const) {
    it(`counts ${String(steps)} from "${from}" to "${to}"`, () => {
      expect(distance(from, to)).to.equal(steps);
    });
  }

  for (const [word, meant] of [
    ['past-issue', 'past-issues'],
    ['petitionbutton', 'petition-button'],
    ['webinars', 'upcoming-webinars'],
    ['Campaign_Baner', 'campaign-banner'],
    ['map', null],
  ] as const) {
    it(`takes "${word}" for ${String(meant)}`, () => {
      expect(nearest(word, NAMES)).to.equal(meant);
    });
  }
});

describe('markup', () => {
  it('finds what is meant as a widget, in open shadow trees too', async () => {
    const host = await fixture<HTMLElement>(
      html`<div>
        <wr-petition-button></wr-petition-button><wr-petitoin></wr-petitoin>
        <p></p>
      </div>`,
    );
    const inner = document.createElement('section').attachShadow({mode: 'open'});
    inner.append(document.createElement('wr-map'));
    host.append(inner.host);
    const found = [...elementsIn(host)].filter((element) => isMeant(element, NAMES));
    expect(found.map(({localName}) => localName)).to.deep.equal([
      'wr-petition-button',
      'wr-petitoin',
      'wr-map',
    ]);
  });

  it('leaves elements of others alone that share the prefix', async () => {
    customElements.define('wr-of-the-page', class extends HTMLElement {});
    const other = await fixture(html`<wr-of-the-page></wr-of-the-page>`);
    expect(isMeant(other, NAMES)).to.equal(false);
  });

  it('names the attribute that was meant', async () => {
    const button = await fixture(
      html`<wr-petition-button hrefs="/a" countSrc="/b" data-goal="7"></wr-petition-button>`,
    );
    expect(told(faultsOfAttributes(button))).to.deep.equal([
      '<wr-petition-button> has no attribute hrefs, so it does nothing. Did you mean href?',
      '<wr-petition-button> has no attribute countsrc, so it does nothing. Did you mean count-src?',
      '<wr-petition-button> has no attribute data-goal, so it does nothing. Did you mean goal?',
    ]);
  });

  it('leaves attributes alone that belong to the page', async () => {
    const button = await fixture(
      html`<wr-petition-button
        id="a"
        class="b"
        data-analytics="c"
        aria-label="d"
        label-share="e"
        ng-version="17"
        _ngcontent-abc
      ></wr-petition-button>`,
    );
    expect(faultsOfAttributes(button)).to.deep.equal([]);
  });

  for (const [name, says] of [
    ['past-issues', /has not become a widget/],
    ['petition', /names no widget of the kit. Did you mean data-wr="petition-button"/],
  ] as const) {
    it(`tells of <div data-wr="${name}">`, async () => {
      const div = await fixture<HTMLElement>(html`<div data-wr=${name}></div>`);
      expect(told(faultsOfName(div, NAMES)).join()).to.match(says);
    });
  }
});
