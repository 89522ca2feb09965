import {expect} from '@open-wc/testing';
import {spy} from 'sinon';
import type {Coalition} from '../../src/elements/coalition.js';
import '../../src/elements/coalition.js';
import type {Place} from '../../src/feeds/place.js';
import {collectWarnings, expectAccessible, press, until} from '../helpers.js';
import {answerWith, freshUrl, setNow, stopTime} from '../network.js';
import {describeDataWidget} from './data-widget.js';
import {all, eventsOf, follows, isShown, mount, mountLoaded, one, plain, textsOf} from './mount.js';
import {MIXED, places} from './places.js';

const JOIN = 'https://coalition.example/join';

async function mountList(list: unknown, attributes = '', children = '', lang = 'en') {
  answerWith(() => new Response(JSON.stringify(list)));
  return mountLoaded<Coalition>(
    `<wr-coalition src="${freshUrl()}" loading="eager" ${attributes}>${children}</wr-coalition>`,
    lang,
  );
}

const mountPlain = (attributes = '', children = '') =>
  mount<Coalition>(`<wr-coalition ${attributes}>${children}</wr-coalition>`);

const join = (el: Coalition) => one<HTMLAnchorElement>(el, '[part=action]');
const text = (el: Coalition, selector: string) => plain(one(el, selector).textContent);

/** Writes into the search field, as a reader does. */
async function search(el: Coalition, words: string): Promise<void> {
  const field = one<HTMLInputElement>(el, '[part=search]');
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await el.updateComplete;
}

async function choose(el: Coalition, name: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(el, `[name=${name}]`);
  select.value = value;
  select.dispatchEvent(new Event('input', {bubbles: true}));
  await el.updateComplete;
}

describeDataWidget({
  tag: 'wr-coalition',
  feed: (count) => JSON.stringify(places(count)),
  max: 20,
  texts: {pending: 'Loading…', empty: 'No members yet.', error: 'The members could not be loaded.'},
  keepsChildrenWhenEmpty: true,
  attributes: {
    href: ['href', JOIN, JOIN],
    count: ['count', '1500', 1500],
    max: ['max', '1', 1],
    heading: ['heading', 'Together', 'Together'],
    theme: ['theme', 'dark', 'dark'],
    'inherit-font': ['inheritFont', '', true],
  },
  unknownValues: [
    ['theme', 'blue'],
    ['count', '-1'],
    ['max', '0'],
    ['inherit-font', 'maybe'],
  ],
});

describe('<wr-coalition> without a list', () => {
  it('invites to join, where the campaign takes members', async () => {
    const el = await mountPlain();
    expect([text(el, '[part=heading]'), text(el, '[part=action]'), join(el).href]).to.deep.equal([
      'The #WithRefugees coalition',
      'Join the coalition',
      'https://www.unhcr.org/withrefugees/coalition/',
    ]);
  });

  it('tells how many members the page says there are', async () => {
    expect(text(await mountPlain('count="1500"'), '[part=count]')).to.equal('1,500 members');
  });

  it('says nothing of a count that nobody has told', async () => {
    expect(all(await mountPlain(), '[part=count]')).to.deep.equal([]);
  });

  const fallbacks: [what: string, children: string, attributes: string, isShown: boolean][] = [
    ['only the link that it leads to', `<p><a href="${JOIN}">Join</a></p>`, '', false],
    ['another link', `<a href="${JOIN}">Join</a>`, 'href="https://coalition.example/"', true],
    ['more than a link', `<a href="${JOIN}">Join</a> or write to us`, '', true],
    ['a picture as well', `<a href="${JOIN}">Join <img alt=""></a>`, '', true],
  ];
  for (const [what, children, attributes, isThere] of fallbacks) {
    it(`${isThere ? 'keeps' : 'does not repeat'} ${what} where the list fails`, async () => {
      answerWith(() => new Response('', {status: 404}));
      const el = await mount<Coalition>(
        `<wr-coalition src="${freshUrl()}" loading="eager" ${attributes}>${children}</wr-coalition>`,
      );
      await until(() => el.matches(':state(error)'), 'it has failed');
      const link = el.querySelector('a')!;
      expect([isShown(link), all(el, '.message').length]).to.deep.equal([isThere, isThere ? 0 : 1]);
    });
  }

  it('takes its address from the link inside, which it replaces', async () => {
    const el = await mountPlain('', `<p><a href="${JOIN}">Join us</a></p>`);
    expect([join(el).href, isShown(el.querySelector('a')!)]).to.deep.equal([JOIN, false]);
  });

  it('says which partner sends a reader', async () => {
    const page = await mount<Coalition>(
      '<wr-campaign partner="city" campaign="june"><wr-coalition></wr-coalition></wr-campaign>',
    );
    expect(join(page).search).to.equal('?utm_source=city&utm_medium=widget&utm_campaign=june');
  });

  it('tells of the click before it is followed, and stays when that is prevented', async () => {
    const el = await mountPlain(`href="${JOIN}"`);
    el.addEventListener('wr-action', (event) => {
      event.preventDefault();
    });
    expect(follows(join(el))).to.equal(false);
    expect(eventsOf(el)).to.deep.equal([['wr-action', {href: JOIN, kind: 'coalition'}]]);
  });

  it('asks for nothing', async () => {
    const asked = answerWith(() => new Response('[]'));
    await mountPlain('loading="eager"');
    expect(asked).to.deep.equal([]);
  });
});

describe('<wr-coalition> with members', () => {
  it('counts them, by names in order', async () => {
    const el = await mountList([{name: 'Øst'}, {name: 'Äpfel'}, {name: 'Birnen'}]);
    expect([text(el, '[part=count]'), ...textsOf(el, 'title')]).to.deep.equal([
      '3 members',
      'Äpfel',
      'Birnen',
      'Øst',
    ]);
  });

  it('prefers the count that the page tells', async () => {
    expect(text(await mountList(places(3), 'count="1500"'), '[part=count]')).to.equal(
      '1,500 members',
    );
  });

  it('tells sector, town and country', async () => {
    const el = await mountList(MIXED.slice(0, 1));
    expect(text(el, '.facts')).to.equal('Universities and schools · Leipzig · Germany');
  });

  it('marks the language of a name', async () => {
    const el = await mountList(MIXED.slice(1, 2));
    expect(one(el, '[part=title] bdi').lang).to.equal('ar');
  });

  it('leads to a member, and says so', async () => {
    const el = await mountList(MIXED.slice(0, 1));
    const href = 'https://places.example/auenwald';
    expect(follows(one(el, '[part=title] a'))).to.equal(true);
    expect(eventsOf(el).at(-1)).to.deep.equal(['wr-action', {href, kind: 'more'}]);
  });

  it('asks for a logo only when it is near, with its place kept free', async () => {
    const src = `${location.origin}/demo/images/icon.svg`;
    const el = await mountList([{name: 'A', image: {src: src.replace('http:', 'https:')}}]);
    const {loading, width, height, alt, referrerPolicy} = one<HTMLImageElement>(el, 'img');
    expect([loading, width > 0, height > 0, alt, referrerPolicy]).to.deep.equal([
      'lazy',
      true,
      true,
      '',
      'strict-origin-when-cross-origin',
    ]);
  });

  it('leaves no hole where a logo can’t be had', async () => {
    const el = await mountList([{name: 'A', image: 'https://0.example/logo.png'}]);
    one(el, 'img').dispatchEvent(new Event('error'));
    expect(isShown(one(el, '.figure'))).to.equal(false);
  });

  it('are set by a script, in any language', async () => {
    const el = await mountPlain('loading="eager"');
    el.members = [{...(MIXED[0] as unknown as Place), summary: '', date: null, image: null}];
    await until(() => all(el, '[part=item]').length === 1, 'the member');
    expect(text(el, '[part=count]')).to.equal('1 member');
  });

  it('are the links of a list inside', async () => {
    const el = await mountPlain(
      'loading="eager"',
      `<a href="${JOIN}">Join</a><ul><li><a href="https://places.example/a" data-country="FR"
        data-category="sport">Club A</a></li><li><a href="/b">B</a></li></ul>`,
    );
    await until(() => all(el, '[part=item]').length === 2, 'the members');
    expect([join(el).href, text(el, '.facts'), ...textsOf(el, 'title')]).to.deep.equal([
      JOIN,
      'Sport · France',
      'B',
      'Club A',
    ]);
  });

  it('are the JSON inside', async () => {
    const el = await mountPlain(
      'loading="eager"',
      '<script type="application/json">[{"name": "A"}, {"name": "B"}]</script>',
    );
    await until(() => all(el, '[part=item]').length === 2, 'the members');
    expect(isShown(one(el, 'slot'))).to.equal(false);
  });

  it('are in another language once the page is', async () => {
    const el = await mountList(MIXED.slice(0, 1));
    el.lang = 'de';
    await until(() => text(el, '.facts').startsWith('Hochschulen'), 'German');
    expect(text(el, '.facts')).to.equal('Hochschulen und Schulen · Leipzig · Deutschland');
  });
});

describe('<wr-coalition> that is searched', () => {
  it('needs no search for a few', async () => {
    expect(all(await mountList(places(8)), '.tools')).to.deep.equal([]);
  });

  it('finds by name, without accents', async () => {
    const el = await mountList([...places(20), ...MIXED]);
    await search(el, 'universitat');
    expect([textsOf(el, 'title'), text(el, '.result span')]).to.deep.equal([
      ['Universität am Auenwald'],
      '1 result',
    ]);
  });

  it('finds in Arabic, without its signs', async () => {
    const el = await mountList([...places(20), ...MIXED]);
    await search(el, 'النَّخيل');
    expect(textsOf(el, 'title')).to.deep.equal(['نادي النخيل']);
  });

  it('finds by sector and country together', async () => {
    const el = await mountList([...places(20), ...MIXED]);
    await choose(el, 'country', 'France');
    await choose(el, 'category', 'ngo');
    expect(textsOf(el, 'title')).to.deep.equal(['Les Voisins']);
  });

  it('says that nothing was found, and shows all again', async () => {
    const el = await mountList(places(20));
    await search(el, 'qqq');
    expect([text(el, '.result span'), textsOf(el, 'title')]).to.deep.equal(['Nothing found.', []]);
    one(el, '.result button').click();
    await el.updateComplete;
    await el.updateComplete;
    expect(all(el, '[part=item]')).to.have.lengthOf(20);
    expect(el.shadowRoot!.activeElement?.part.value).to.equal('search');
  });

  it('tells screen readers what was found, once the reader rests', async () => {
    const el = await mountList(places(20));
    const clock = stopTime('2026-11-20T12:00:00Z');
    await search(el, '1');
    await clock.tickAsync(400);
    await search(el, '0019');
    await clock.tickAsync(400);
    const region = () => [...document.querySelectorAll('[role=status]')].at(-1)?.textContent;
    expect(region() ?? '').not.to.contain('result');
    await clock.tickAsync(400);
    expect(region()).to.equal('1 result');
  });

  it('shows as many as it should, then more, and leads there', async () => {
    const el = await mountList(places(120));
    expect(all(el, '[part=item]')).to.have.lengthOf(50);
    const more = one(el, '.next button');
    expect(plain(more.textContent)).to.equal('Show more (70)');
    more.focus();
    await press('Enter');
    await until(() => all(el, '[part=item]').length === 100, 'more');
    await until(() => el.shadowRoot!.activeElement?.textContent === 'Place 0051', 'the focus');
  });

  it('is printed as a whole, and then as it was', async () => {
    const el = await mountList(places(120));
    const count = () => all(el, '[part=item]').length;
    const button = one(el, '.next button');
    button.focus();
    const counts: number[] = [];
    for (const type of ['beforeprint', 'afterprint']) {
      dispatchEvent(new Event(type));
      counts.push(count()); // browsers lay out the page for paper at once
    }
    expect([counts, el.shadowRoot!.activeElement === button]).to.deep.equal([[120, 50], true]);
  });

  it('is printed as it was searched', async () => {
    const el = await mountList([...places(120), ...MIXED]);
    await search(el, 'place');
    dispatchEvent(new Event('beforeprint'));
    expect(all(el, '[part=item]')).to.have.lengthOf(120);
    dispatchEvent(new Event('afterprint'));
  });

  it('finds one of 3,000, each of which is made ready for it once', async () => {
    setNow('2026-11-20T12:00:00Z');
    const el = await mountList(places(3000));
    const folding = spy(String.prototype, 'normalize');
    await search(el, 'place 2998');
    const before = folding.callCount;
    await search(el, 'place 2999');
    const after = folding.callCount;
    folding.restore();
    expect(textsOf(el, 'title')).to.deep.equal(['Place 2999']);
    expect([before, after - before]).to.deep.equal([3001, 1]);
  });

  it('shows 3,000 in parts', async () => {
    const el = await mountList(places(3000));
    expect(el.shadowRoot!.querySelectorAll('*').length).to.be.below(700);
  });

  it('is accessible', async () => {
    const el = await mountList([...places(60), ...MIXED]);
    await search(el, 'place');
    await expectAccessible(el);
  });
});

describe('<wr-coalition> with what is no list', () => {
  it('warns of JSON inside that is none', async () => {
    const warnings = collectWarnings();
    await mountPlain('loading="eager"', '<script type="application/json">{"a": 1}</script>');
    await until(() => warnings.length > 0, 'a warning');
    expect(warnings.join()).to.contain('<wr-coalition>: its script holds no list of places.');
  });
});
