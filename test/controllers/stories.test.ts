import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {newestFirst, StoriesController} from '../../src/controllers/stories.js';
import type {Story} from '../../src/feeds/story.js';

const story = (title: string, date: string | null, excerpt = ''): Story => ({
  id: title,
  title,
  url: null,
  date,
  excerpt,
  author: null,
  credit: null,
  language: null,
  image: null,
});

describe('newestFirst', () => {
  const order = (...dates: (string | null)[]) =>
    newestFirst(dates.map((date, index) => story(String(index), date))).map(({title}) => title);

  it('sorts by date', () => {
    expect(
      order('2017-12-17T00:00:00Z', '2017-12-19T00:00:00Z', '2017-12-18T00:00:00Z'),
    ).to.deep.equal(['1', '2', '0']);
  });

  it('keeps the order of the same date', () => {
    expect(order('2017-12-18T00:00:00Z', '2017-12-18T00:00:00Z')).to.deep.equal(['0', '1']);
  });

  it('puts what has no date last, in its order', () => {
    expect(order(null, '2017-12-18T00:00:00Z', null, '1951-07-28T00:00:00Z')).to.deep.equal([
      '1',
      '3',
      '0',
      '2',
    ]);
  });

  it('leaves the list as it is', () => {
    const stories = [story('old', '2016-01-01T00:00:00Z'), story('new', '2017-01-01T00:00:00Z')];
    newestFirst(stories);
    expect(stories.map(({title}) => title)).to.deep.equal(['old', 'new']);
  });
});

class StoriesHost extends LitElement {
  source: Story[] = [];
  shown: readonly Story[] = [];
  readonly stories: StoriesController = new StoriesController(this, {
    source: () => this.source,
    select: (stories) => stories,
    isEager: () => true,
  });

  protected override updated() {
    const none = () => [];
    this.shown = this.stories.render<readonly Story[]>({
      pending: none,
      items: (stories) => stories,
      empty: none,
      error: none,
    });
  }
}
customElements.define('stories-host', StoriesHost);

describe('StoriesController', () => {
  async function shown(...stories: Story[]) {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const host = new StoriesHost();
    host.source = stories;
    page.append(host);
    await host.updateComplete;
    return host.shown;
  }

  it('gives a story as it is', async () => {
    const plain = story('Title', '2017-12-18T10:00:00Z', 'Text');
    expect(await shown(plain)).to.deep.equal([plain]);
  });

  it('makes a title of how the text begins', async () => {
    const [untitled] = await shown(story('', null, 'We crossed the river at night. '.repeat(9)));
    expect([untitled?.title, untitled?.excerpt]).to.deep.equal([
      'We crossed the river at night. We crossed the river at night. We crossed the…',
      '',
    ]);
  });

  it('leaves out a story without words', async () => {
    expect(await shown(story('', '2017-12-18T10:00:00Z'))).to.deep.equal([]);
  });

  it('drops a date that is none', async () => {
    const [undated] = await shown(story('Title', 'yesterday'));
    expect(undated?.date).to.equal(null);
  });

  it('reads a date that is written otherwise', async () => {
    const [dated] = await shown(story('Title', '2017-12-18T15:00:00-05:00'));
    expect(dated?.date).to.equal('2017-12-18T20:00:00Z');
  });
});
