import {expect, fixture, html} from '@open-wc/testing';
import {whyUnseen} from '../../src/debug/visibility.js';

/** What is said of the `<p>` in a page, or in a shadow tree of its first element. */
async function said(page: Parameters<typeof fixture>[0]): Promise<string> {
  const root = await fixture<HTMLElement>(page);
  const paragraph = root.querySelector('p');
  return whyUnseen(paragraph!)
    .map(({says}) => says)
    .join();
}

describe('visibility', () => {
  it('says nothing of what is seen', async () => {
    expect(await said(html`<div><p>Text</p></div>`)).to.equal('');
  });

  for (const [style, why] of [
    ['display: none', 'has display: none'],
    ['visibility: hidden', 'has visibility: hidden'],
    ['opacity: 0', 'has opacity: 0'],
  ] as const) {
    it(`names an ancestor with ${style}`, async () => {
      const page = html`<section>
        <div class="tab old" style=${style}>
          <b><p>Text</p></b>
        </div>
      </section>`;
      expect(await said(page)).to.equal(`The page itself hides it: <div> (.tab.old) ${why}.`);
    });
  }

  it('names the attribute hidden', async () => {
    expect(
      await said(
        html`<div>
          <div id="a" hidden><p>Text</p></div>
        </div>`,
      ),
    ).to.contain('<div> (#a) has the attribute hidden');
  });

  it('names a details that is closed', async () => {
    expect(
      await said(
        html`<div>
          <details><p>Text</p></details>
        </div>`,
      ),
    ).to.contain('<details> is closed');
  });

  it('names a box without room', async () => {
    const page = html`<div>
      <div style="block-size: 0; overflow: hidden"><p>Text</p></div>
    </div>`;
    expect(await said(page)).to.match(/^There is no room for it: <div> is \d+ × 0 px/);
  });

  it('names a component that has no slot for it', async () => {
    const host = await fixture<HTMLElement>(html`<div><p>Text</p></div>`);
    host.attachShadow({mode: 'open'});
    expect(whyUnseen(host.querySelector('p')!)[0]?.says).to.contain('<div> has no slot for it');
  });
});
