import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feeds/feed-error.js';
import {loadStories} from '../../src/feeds/stories.js';
import {loadWebinars} from '../../src/feeds/webinars.js';
import {answerWith, freshUrl, nothing, stopTime} from '../network.js';

const NOW = '2026-11-20T12:00:00Z';
const MINUTE = 60_000;
const PREFIX = 'withrefugees.feed:';

const feed = (...titles: string[]) =>
  new Response(JSON.stringify(titles.map((title, id) => ({id, title, url: `/${String(id)}`}))));
const login = () => new Response('<!doctype html><title>Log in</title>');
const gone = () => new Response('', {status: 404});

/** What a load gives, in short. */
async function outcome(url: string) {
  try {
    const {items, stale, failure} = await loadStories(url);
    return [items.map(({title}) => title).join(' '), stale, codeOf(failure)];
  } catch (error) {
    return codeOf(error);
  }
}
const codeOf = (error: unknown) => (error instanceof FeedError ? error.code : error);

const keys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
const keyOf = (url: string) => `${PREFIX}stories ${url}`;

/** As if this tab had been to another page: what the page itself has kept is forgotten after 20 others. */
async function forget(): Promise<void> {
  answerWith(gone);
  for (let n = 0; n < 20; n += 1) await outcome(freshUrl());
}

describe('the last good copy of a feed', () => {
  afterEach(() => {
    for (const key of keys()) sessionStorage.removeItem(key);
  });

  it('is not needed where the feed is there', async () => {
    answerWith(() => feed('one'));
    expect(await outcome(freshUrl())).to.deep.equal(['one', false, undefined]);
  });

  const failures: [what: string, answer: () => Response, code: string][] = [
    ['is gone', gone, 'http'],
    ['is a login page now', login, 'not-a-feed'],
    ['is something else now', () => new Response('{}'), 'not-a-feed'],
    ['is too large now', () => new Response(new Uint8Array(6e6)), 'too-large'],
  ];

  for (const [what, answer, code] of failures) {
    it(`is given where the feed ${what}`, async () => {
      const clock = stopTime(NOW);
      const url = freshUrl();
      answerWith(() => feed('one'));
      await outcome(url);
      clock.tick(5 * MINUTE);
      answerWith(answer);
      expect(await outcome(url)).to.deep.equal(['one', true, code]);
    });

    it(`is that of the tab on another page where the feed ${what}`, async () => {
      const url = freshUrl();
      answerWith(() => feed('one'));
      await outcome(url);
      await forget();
      answerWith(answer);
      expect(await outcome(url)).to.deep.equal(['one', true, code]);
    });

    it(`can not be given where there is none and the feed ${what}`, async () => {
      answerWith(answer);
      expect(await outcome(freshUrl())).to.equal(code);
    });
  }

  it('is not replaced by what is no feed', async () => {
    const clock = stopTime(NOW);
    const url = freshUrl();
    for (const answer of [() => feed('one'), login, login, gone]) {
      answerWith(answer);
      await outcome(url);
      clock.tick(5 * MINUTE);
    }
    expect(await outcome(url)).to.deep.equal(['one', true, 'http']);
  });

  it('is the same for all who ask at once, of whom each finds that it is no feed', async () => {
    const clock = stopTime(NOW);
    const url = freshUrl();
    answerWith(() => feed('one'));
    await outcome(url);
    clock.tick(5 * MINUTE);
    answerWith(login);
    const expected = ['one', true, 'not-a-feed'];
    expect(await Promise.all([outcome(url), outcome(url)])).to.deep.equal([expected, expected]);
  });

  it('is replaced by the next one', async () => {
    const clock = stopTime(NOW);
    const url = freshUrl();
    for (const answer of [() => feed('one'), login, () => feed('two'), gone]) {
      answerWith(answer);
      await outcome(url);
      clock.tick(5 * MINUTE);
    }
    expect(await outcome(url)).to.deep.equal(['two', true, 'http']);
  });

  it('does not keep others from asking anew at once', async () => {
    const url = freshUrl();
    answerWith(login);
    await outcome(url);
    answerWith(() => feed('one'));
    expect(await outcome(url)).to.deep.equal(['one', false, undefined]);
  });

  it('is not given to who has left', async () => {
    const url = freshUrl();
    answerWith(() => feed('one'));
    await outcome(url);
    await forget();
    answerWith(nothing);
    const controller = new AbortController();
    const reason = new Error('left');
    const load = loadStories(url, controller.signal).catch((error: unknown) => error);
    controller.abort(reason);
    expect(await load).to.equal(reason);
  });

  it('is read once for all widgets with the same feed', async () => {
    const url = freshUrl();
    answerWith(() => feed('one'));
    const [one, two] = await Promise.all([loadStories(url), loadStories(url)]);
    expect(one.items).to.equal(two.items);
  });

  it('of a calendar is read in the period that is asked for', async () => {
    const url = freshUrl();
    const starts = ['2026-11-21T10:00:00Z', '2026-12-21T10:00:00Z'];
    answerWith(
      () =>
        new Response(JSON.stringify(starts.map((start) => ({title: start, start, end: start})))),
    );
    await loadWebinars(url, {from: NOW, to: '2027-01-01'});
    await forget();
    answerWith(gone);
    const {items, stale} = await loadWebinars(url, {from: '2026-12-01', to: '2027-01-01'});
    expect([items.map(({start}) => start), stale]).to.deep.equal([[starts[1]], true]);
  });

  describe('in the storage of the tab', () => {
    it('is what was read, under the address', async () => {
      const url = freshUrl();
      answerWith(() => feed('one'));
      await outcome(url);
      expect(JSON.parse(sessionStorage.getItem(keyOf(url)) ?? '')).to.deep.equal(
        (await loadStories(url)).items,
      );
    });

    it('is kept for no more than ten feeds', async () => {
      answerWith(() => feed('one'));
      for (let n = 0; n < 15; n += 1) await outcome(freshUrl());
      expect(keys()).to.have.lengthOf(10);
    });

    it('has no more than 50 items', async () => {
      const url = freshUrl();
      answerWith(() => feed(...new Array<string>(60).fill('Story')));
      await outcome(url);
      expect(JSON.parse(sessionStorage.getItem(keyOf(url)) ?? '')).to.have.lengthOf(50);
    });

    it('has no more than 100,000 characters', async () => {
      const url = freshUrl();
      answerWith(() => feed(...new Array<string>(50).fill('x'.repeat(5000))));
      await outcome(url);
      const text = sessionStorage.getItem(keyOf(url)) ?? '';
      expect([text.length <= 100_000, (JSON.parse(text) as unknown[]).length]).to.deep.equal([
        true,
        12,
      ]);
    });

    it('does not matter where something else has written it', async () => {
      const url = freshUrl();
      answerWith(gone);
      const outcomes = [];
      for (const text of ['', 'null', '{', '[1, null, []]', '<p>', '{"items": 1}']) {
        sessionStorage.setItem(keyOf(url), text);
        outcomes.push(await outcome(url));
      }
      expect(outcomes).to.deep.equal(new Array(6).fill('http'));
    });

    it('is read as any feed is', async () => {
      const url = freshUrl();
      answerWith(gone);
      const items = [{title: '<img src=x onerror=alert(1)>Hi', url: 'javascript:alert(1)'}];
      sessionStorage.setItem(keyOf(url), JSON.stringify(items));
      const {items: stories} = await loadStories(url);
      expect(stories.map(({title, url: link}) => [title, link])).to.deep.equal([['Hi', null]]);
    });

    it('is not needed where storage is full or blocked', async () => {
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      answerWith(() => feed('one'));
      try {
        expect(await outcome(freshUrl())).to.deep.equal(['one', false, undefined]);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  });
});
