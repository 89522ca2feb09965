import {expect} from '@open-wc/testing';
import {spy} from 'sinon';
import type {CommunityMap} from '../../src/elements/community-map.js';
import '../../src/elements/community-map.js';
import {emulate, expectAccessible, itNeeds, press, until} from '../helpers.js';
import {answerWith, freshUrl} from '../network.js';
import {all, eventsOf, follows, isShown, mount, mountLoaded, one, plain, textsOf} from './mount.js';
import {MIXED, places} from './places.js';

/** Waits until the map has its points, where it is to have any. */
async function mountMap(list: unknown, attributes = '', lang = 'en') {
  answerWith(() => new Response(JSON.stringify(list)));
  const el = await mountLoaded<CommunityMap>(
    `<wr-community-map src="${freshUrl()}" loading="eager" ${attributes}></wr-community-map>`,
    lang,
  );
  await until(() => points(el).length > 0, 'points');
  return el;
}

const points = (el: CommunityMap) => all<HTMLButtonElement>(el, '[part=point]');
const point = (el: CommunityMap, name: string) => {
  const found = points(el).find(({ariaLabel}) => ariaLabel === name);
  if (!found) throw new Error(`no ${name} among ${namesOf(el).join('; ')}`);
  return found;
};
const namesOf = (el: CommunityMap) => points(el).map(({ariaLabel}) => ariaLabel);
const control = (el: CommunityMap, name: string) => one(el, `.control[aria-label="${name}"]`);
const countries = (el: CommunityMap) => textsOf(el, 'country');
const LEIPZIG = 'Universität am Auenwald, Leipzig';

async function click(el: CommunityMap, button: HTMLElement): Promise<void> {
  button.click();
  await el.updateComplete;
}

describe('<wr-community-map>', () => {
  it('invites to add a story, where the campaign takes them', async () => {
    const el = await mount<CommunityMap>('<wr-community-map></wr-community-map>');
    const action = one<HTMLAnchorElement>(el, '[part=action]');
    expect([plain(action.textContent), action.href]).to.deep.equal([
      'Add your story',
      'https://www.unhcr.org/withrefugees/map/',
    ]);
    expect(follows(action)).to.equal(true);
    expect(eventsOf(el)).to.deep.equal([['wr-action', {href: action.href, kind: 'map'}]]);
  });

  const failures: [what: string, answer: () => Response, reason: string][] = [
    ['are not there', () => new Response('', {status: 404}), 'http'],
    ['are a web page', () => new Response('<!doctype html><title>Log in</title>'), 'not-a-feed'],
    ['break off', () => new Response('[{"name": "A"'), 'not-a-feed'],
  ];
  for (const [what, answer, reason] of failures) {
    it(`says so where the stories ${what}, and tries again`, async () => {
      answerWith(answer);
      const el = await mount<CommunityMap>(
        `<wr-community-map src="${freshUrl()}" loading="eager"></wr-community-map>`,
      );
      await until(() => el.matches(':state(error)'), 'it has failed');
      await el.updateComplete;
      expect(plain(one(el, '.message').textContent)).to.contain('The stories could not be loaded.');
      const told = eventsOf(el).map(([name, detail]) => [
        name,
        (detail as {reason: string}).reason,
      ]);
      expect(told).to.deep.equal([['wr-error', reason]]);
      answerWith(() => new Response(JSON.stringify(MIXED)));
      one(el, '.retry').click();
      await until(() => countries(el).length > 0, 'a list');
      await expectAccessible(el);
    });
  }

  it('lists stories under their countries, what has none at the end', async () => {
    const el = await mountMap(MIXED);
    expect(countries(el)).to.deep.equal(['France', 'Germany', 'Jordan', 'Elsewhere']);
  });

  it('counts the stories of a country', async () => {
    const el = await mountMap(places(12));
    expect(countries(el)[0]).to.equal('Brazil 2');
  });

  it('has its countries one level below its heading', async () => {
    const el = await mountMap(MIXED, 'heading-level="3"');
    expect(one(el, '[part=country]').localName).to.equal('h4');
  });

  it('tells town, date and summary of a story, and leads to it', async () => {
    const el = await mountMap(MIXED.slice(2, 3));
    expect([
      plain(one(el, '.facts').textContent),
      plain(one(el, '.summary').textContent),
    ]).to.deep.equal(['Lyon · Jun 20, 2017', 'They have moved in next door.']);
    follows(one(el, '[part=title] a'));
    const href = 'https://places.example/voisins';
    expect(eventsOf(el).at(-1)).to.deep.equal(['wr-action', {href, kind: 'story'}]);
  });

  it('says that there are none', async () => {
    answerWith(() => new Response('[]'));
    const el = await mountLoaded<CommunityMap>(
      `<wr-community-map src="${freshUrl()}" loading="eager"></wr-community-map>`,
    );
    expect([plain(one(el, '.message').textContent), all(el, '.map')]).to.deep.equal([
      'No stories.',
      [],
    ]);
  });

  it('has no map of stories that are nowhere', async () => {
    answerWith(() => new Response(JSON.stringify([{name: 'A', country: 'FR'}])));
    const el = await mountLoaded<CommunityMap>(
      `<wr-community-map src="${freshUrl()}" loading="eager"></wr-community-map>`,
    );
    expect([textsOf(el, 'title'), all(el, '.map')]).to.deep.equal([['A'], []]);
  });
});

describe('the map', () => {
  it('names a place by its name and town', async () => {
    expect(namesOf(await mountMap(MIXED.slice(0, 1)))).to.deep.equal([LEIPZIG]);
  });

  it('names places that are near each other by number and countries', async () => {
    const el = await mountMap([...MIXED, {...MIXED[0], name: 'B', latitude: 51.4}]);
    const group = points(el).find(({textContent}) => plain(textContent) === '3')!;
    expect(group.ariaLabel).to.match(/^3 places in (Germany, France|France, Germany)$/);
  });

  it('has every point where its place is, from left to right also in Arabic', async () => {
    const el = await mountMap(MIXED, '', 'ar');
    const plane = one(el, '.plane').getBoundingClientRect();
    const {x, width} = point(el, 'نادي النخيل، إربد').getBoundingClientRect();
    // 36° to the east.
    expect((x + width / 2 - plane.x) / plane.width).to.be.closeTo(0.59, 0.02);
  });

  it('has land', async () => {
    expect(one(await mountMap(MIXED), '.land').getBoundingClientRect().width).to.be.above(100);
  });

  it('has points that can be hit, and no more than a reader walks through', async () => {
    const el = await mountMap(places(1000));
    expect(points(el).length).to.be.within(2, 30);
    for (const button of points(el)) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('shows what a search has found', async () => {
    const el = await mountMap([...places(20), ...MIXED]);
    const field = one<HTMLInputElement>(el, '[part=search]');
    field.value = 'Auenwald';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await el.updateComplete;
    expect(namesOf(el)).to.deep.equal([LEIPZIG]);
  });

  it('has the list show what was chosen, and nothing else', async () => {
    const el = await mountMap(MIXED);
    await click(el, point(el, 'نادي النخيل, إربد'));
    expect([textsOf(el, 'title'), plain(one(el, '.result span').textContent)]).to.deep.equal([
      ['نادي النخيل'],
      '1 result',
    ]);
    expect(one(el, '[part=item]').ariaCurrent).to.equal('true');
    expect(point(el, 'نادي النخيل, إربد').ariaPressed).to.equal('true');
  });

  it('takes that back when it is chosen again', async () => {
    const el = await mountMap(MIXED);
    const button = point(el, 'نادي النخيل, إربد');
    await click(el, button);
    await click(el, button);
    expect([all(el, '[part=item]').length, button.ariaPressed]).to.deep.equal([4, 'false']);
  });

  it('keeps the focus on a point that is chosen by the keyboard', async () => {
    const el = await mountMap(MIXED);
    const button = point(el, 'نادي النخيل, إربد');
    button.focus();
    await press('Enter');
    await until(() => all(el, '[part=item]').length === 1, 'the choice');
    expect(el.shadowRoot!.activeElement).to.equal(button);
  });

  it('marks the point of an item that the reader is at', async () => {
    const el = await mountMap(MIXED);
    all(el, '[part=title] a')
      .find(({textContent}) => textContent === 'نادي النخيل')!
      .dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    const marked = points(el).filter((button) => button.hasAttribute('data-near'));
    expect(marked).to.deep.equal([point(el, 'نادي النخيل, إربد')]);
    one(el, '.found').dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
    expect(all(el, '.point[data-near]')).to.deep.equal([]);
  });

  it('marks the items of a point that the reader is at', async () => {
    const el = await mountMap(MIXED);
    point(el, 'نادي النخيل, إربد').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    const near = all(el, '.item[data-near] a').map(({textContent}) => plain(textContent));
    expect(near).to.deep.equal(['نادي النخيل']);
    one(el, '.plane').dispatchEvent(new PointerEvent('pointerleave'));
    expect(all(el, '.item[data-near]')).to.deep.equal([]);
  });

  it('comes nearer to what was chosen', async () => {
    const el = await mountMap(MIXED);
    await click(el, point(el, 'نادي النخيل, إربد'));
    await click(el, control(el, 'Zoom in'));
    await click(el, control(el, 'Zoom in'));
    const plane = one(el, '.plane').getBoundingClientRect();
    const {x, width} = point(el, 'نادي النخيل, إربد').getBoundingClientRect();
    expect((x + width / 2 - plane.x) / plane.width).to.be.closeTo(0.5, 0.01);
  });

  it('is moved by buttons once it is near, and keeps the focus on them', async () => {
    const el = await mountMap(MIXED);
    expect(all(el, '.control')).to.have.lengthOf(2);
    await click(el, control(el, 'Zoom in'));
    const box = () => one(el, '.plane svg').getAttribute('viewBox');
    const before = box();
    const west = control(el, 'West');
    west.focus();
    await press('Enter');
    await until(() => box() !== before, 'it moves');
    expect(el.shadowRoot!.activeElement).to.equal(west);
  });

  it('has its ways as the compass has them, where the language runs the other way too', async () => {
    const el = await mountMap(MIXED);
    one(el, '.base').dir = 'rtl';
    await click(el, control(el, 'Zoom in'));
    const [west, east] = ['West', 'East'].map((way) => control(el, way).getBoundingClientRect().x);
    expect(west).to.be.below(east!);
  });

  it('stays where it is on a narrow page when its ways come', async () => {
    const el = await mountMap(MIXED);
    el.style.inlineSize = '300px';
    const plane = () => one(el, '.plane').getBoundingClientRect().top;
    const before = plane();
    await click(el, control(el, 'Zoom in'));
    expect(plane()).to.equal(before);
  });

  it('stops at its ends', async () => {
    const el = await mountMap(MIXED);
    const box = () => one(el, '.plane svg').getAttribute('viewBox');
    const whole = box();
    expect(control(el, 'Zoom out').ariaDisabled).to.equal('true');
    await click(el, control(el, 'Zoom out'));
    expect(box()).to.equal(whole);
    for (let time = 0; time < 6; time += 1) await click(el, control(el, 'Zoom in'));
    expect(control(el, 'Zoom in').ariaDisabled).to.equal('true');
    for (let time = 0; time < 40; time += 1) await click(el, control(el, 'East'));
    const [x = 0, , width = 0] = (box() ?? '').split(' ').map(Number);
    expect(x + width).to.be.closeTo(2285, 3);
  });

  it('leaves the wheel to the page', async () => {
    const el = await mountMap(MIXED);
    const wheel = new WheelEvent('wheel', {bubbles: true, cancelable: true, deltaY: 100});
    one(el, '.plane').dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });

  it('lets readers with a keyboard pass by', async () => {
    const el = await mountMap(MIXED);
    one(el, '.skip').focus();
    await press('Enter');
    await until(() => el.shadowRoot!.activeElement?.className === 'country', 'the list');
    await press('Tab');
    expect(plain(el.shadowRoot!.activeElement?.textContent)).to.equal('Les Voisins');
  });

  it('leads them to the way back, where nothing was found', async () => {
    const el = await mountMap(places(20));
    const field = one<HTMLInputElement>(el, '[part=search]');
    field.value = 'nowhere';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await el.updateComplete;
    one(el, '.skip').click();
    await until(() => el.shadowRoot!.activeElement?.className === 'plain', 'the way back');
    expect(plain(el.shadowRoot!.activeElement?.textContent)).to.equal('Show all');
  });

  it('changes its names with the language', async () => {
    const el = await mountMap([...MIXED, {...MIXED[0], name: 'B', latitude: 51.4}]);
    el.lang = 'de';
    await until(
      () => namesOf(el).some((name) => /Deutschland.*: [23] Orte$/.test(name ?? '')),
      'German',
    );
  });

  itNeeds('print', 'is not printed, as the list is', async () => {
    const el = await mountMap(MIXED);
    await emulate({media: 'print'});
    expect([isShown(one(el, '.map')), isShown(one(el, '[part=item]'))]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('shows 5,000 places in parts, and finds among them', async () => {
    const el = await mountMap(places(5000));
    await click(el, control(el, 'Zoom in'));
    const field = one<HTMLInputElement>(el, '[part=search]');
    const folding = spy(String.prototype, 'normalize');
    const counts = [];
    for (const words of ['kenya 3', 'kenya 4']) {
      field.value = words;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await el.updateComplete;
      counts.push(folding.callCount);
    }
    folding.restore();
    expect(all(el, '[part=item]')).to.have.lengthOf(50);
    // Each is made ready for it once.
    expect(counts).to.deep.equal([5001, 5002]);
    expect(el.shadowRoot!.querySelectorAll('*').length).to.be.below(1500);
  });

  it('is accessible, with a choice made', async () => {
    const el = await mountMap([...places(40), ...MIXED]);
    await click(el, control(el, 'Zoom in'));
    await click(el, points(el)[0]!);
    await expectAccessible(el);
  });
});
