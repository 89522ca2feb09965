import {expect} from '@open-wc/testing';
import type {CommunityMap} from '../../src/elements/community-map.js';
import '../../src/elements/community-map.js';
import {
  collectWarnings,
  emulate,
  expectAccessible,
  itNeeds,
  onceEvent,
  press,
  until,
} from '../helpers.js';
import {answerWith, freshUrl} from '../network.js';
import {all, eventsOf, isShown, mountLoaded, one, plain, textsOf} from './mount.js';
import {MIXED, places} from './places.js';

/** A picture that this server has: what is on it doesn't matter here. */
const TILES = '/demo/images/icon.svg?z={z}&x={x}&y={y}';
const MISSING = '/no-tiles/{z}/{x}/{y}.png';
const CREDIT = '&copy; <a href=&quot;https://osm.example/copyright&quot;>OpenStreetMap</a>';
const IRBID = 'نادي النخيل, إربد';

const grounds = new WeakMap<Element, ShadowRoot>();
const {attachShadow} = Element.prototype;
before(() => {
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    grounds.set(this, root);
    return root;
  };
});
after(() => {
  Element.prototype.attachShadow = attachShadow;
});

/** A map with its drawing, where no movement of Leaflet's has to be waited for. */
async function mountMap(
  list: unknown,
  tiles = TILES,
  attributes = `attribution="${CREDIT}"`,
  lang = 'en',
) {
  await emulate({reducedMotion: 'reduce'});
  answerWith(() => new Response(JSON.stringify(list)));
  const el = await mountLoaded<CommunityMap>(
    `<wr-community-map src="${freshUrl()}" loading="eager" tiles="${tiles}" ${attributes}></wr-community-map>`,
    lang,
  );
  await until(() => points(el).length > 0, 'points');
  return el;
}

const points = (el: CommunityMap) => all<HTMLButtonElement>(el, '.point');
const namesOf = (el: CommunityMap) => points(el).map(({ariaLabel}) => ariaLabel);
const control = (el: CommunityMap, name: string) => one(el, `.control[aria-label="${name}"]`);
const button = (el: CommunityMap) => one<HTMLButtonElement>(el, '[part=streets]');
/** What Leaflet has in a root that is closed to everybody else. */
const inGround = <E extends Element>(el: CommunityMap, selector: string) =>
  all(el, '.tiles').flatMap((host) => [
    ...(grounds.get(host)?.querySelectorAll<E>(selector) ?? []),
  ]);
const images = (el: CommunityMap) => inGround<HTMLImageElement>(el, 'img');
const isDrawn = (el: CommunityMap) => all(el, '.land').length === 1 && all(el, '.tiles').length < 1;
/** Of all tiles that are there, and not on their way out. */
const zoomOf = (el: CommunityMap) =>
  Math.max(...images(el).map(({src}) => Number(new URL(src).searchParams.get('z'))));

/** Presses the button, and waits for the first tile. */
async function showStreets(el: CommunityMap): Promise<void> {
  button(el).click();
  await until(() => inGround(el, '.leaflet-tile-loaded').length > 0, 'a tile');
  await el.updateComplete;
}

/** How far down and to the right a point is, in parts of the map. */
function placeOf(el: CommunityMap, point: HTMLElement): [x: number, y: number] {
  const plane = one(el, '.plane').getBoundingClientRect();
  const {x, y, width, height} = point.getBoundingClientRect();
  return [(x + width / 2 - plane.x) / plane.width, (y + height / 2 - plane.y) / plane.height];
}

/** How many places the points stand for. */
const countOf = (el: CommunityMap) =>
  points(el).reduce((sum, {textContent}) => sum + Number(plain(textContent) || 1), 0);

const point = (el: CommunityMap, name: string) =>
  points(el).find(({ariaLabel}) => ariaLabel === name)!;

/** Drags the map, as a pointer does. */
async function drag(el: CommunityMap, pointerType: string, x: number): Promise<void> {
  const [ground] = inGround<HTMLElement>(el, '.leaflet-container') as [HTMLElement];
  // There is no pointer that could be caught.
  ground.setPointerCapture = () => undefined;
  const tell = (type: string, clientX: number) =>
    ground.dispatchEvent(
      new PointerEvent(type, {pointerType, pointerId: 7, clientX, clientY: 50, bubbles: true}),
    );
  tell('pointerdown', 100);
  tell('pointermove', 100 + x);
  tell('lostpointercapture', 100 + x);
  await el.updateComplete;
}

describe('the street map', () => {
  it('is not offered where no server is named', async () => {
    const el = await mountMap(MIXED, '');
    expect(all(el, '.about')).to.deep.equal([]);
  });

  it('is not offered where what is named is none, of which one warning tells', async () => {
    const warnings = collectWarnings();
    const el = await mountMap(MIXED, 'https://tiles.example/{z}/{x}.png');
    expect([all(el, '.about').length, warnings.length]).to.deep.equal([0, 1]);
  });

  it('is offered with who would be asked, who is not asked yet', async () => {
    const el = await mountMap(MIXED);
    expect([
      plain(one(el, '[part=notice]').textContent),
      plain(button(el).textContent),
      button(el).getAttribute('aria-describedby'),
      isDrawn(el),
    ]).to.deep.equal([
      `Loads content from ${location.host}`,
      'Show the street map',
      one(el, '[part=notice]').id,
      true,
    ]);
  });

  it('says so before it comes, and stays away when that is prevented', async () => {
    const el = await mountMap(MIXED);
    el.addEventListener('wr-tiles', (event) => {
      event.preventDefault();
    });
    button(el).click();
    await el.updateComplete;
    expect(eventsOf(el).at(-1)).to.deep.equal(['wr-tiles', {host: location.host}]);
    expect(isDrawn(el)).to.equal(true);
  });

  it('has tiles, its maker’s name and the same points, and is left by the same button', async () => {
    const el = await mountMap(MIXED);
    button(el).focus();
    await showStreets(el);
    const [tile] = images(el);
    expect([tile?.alt, tile?.referrerPolicy]).to.deep.equal([
      '',
      'strict-origin-when-cross-origin',
    ]);
    expect(tile?.src).to.match(/\?z=\d+&x=\d+&y=\d+$/);
    const credit = one<HTMLAnchorElement>(el, '[part=attribution] a');
    expect([plain(one(el, '[part=attribution]').textContent), credit.href]).to.deep.equal([
      '© OpenStreetMap',
      'https://osm.example/copyright',
    ]);
    expect([countOf(el), all(el, '.land')]).to.deep.equal([3, []]);
    expect([el.shadowRoot!.activeElement, plain(button(el).textContent)]).to.deep.equal([
      button(el),
      'World map',
    ]);
    button(el).click();
    await el.updateComplete;
    expect([isDrawn(el), countOf(el)]).to.deep.equal([true, 3]);
  });

  it('names the server where nobody is named as its maker', async () => {
    const warnings = collectWarnings();
    const el = await mountMap(MIXED, `${TILES}&unnamed`, '');
    await showStreets(el);
    expect(plain(one(el, '[part=attribution]').textContent)).to.equal(location.host);
    expect(warnings.join()).to.include('attribution is missing');
  });

  it('has every point where its place is, also in Arabic', async () => {
    for (const lang of ['en', 'ar']) {
      const el = await mountMap(MIXED.slice(0, 3), TILES, '', lang);
      await showStreets(el);
      const [lyon, leipzig, irbid] = ['Voisins', 'Auenwald', 'النخيل'].map((name) =>
        placeOf(
          el,
          points(el).find(({ariaLabel}) => ariaLabel?.includes(name))!,
        ),
      );
      // 4.8°, 12.4° and 35.9° to the east; 45.8°, 51.3° and 32.6° to the north, as Mercator has them.
      const share = (lyon![0] - leipzig![0]) / (irbid![0] - leipzig![0]);
      expect(share).to.be.closeTo((4.8 - 12.4) / (35.9 - 12.4), 0.01);
      const down = ([, y]: readonly [number, number]) => y;
      const north = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180));
      expect((down(lyon!) - down(leipzig!)) / (down(irbid!) - down(leipzig!))).to.be.closeTo(
        (north(45.8) - north(51.3)) / (north(32.6) - north(51.3)),
        0.01,
      );
    }
  });

  it('shows a single place with the streets of its town', async () => {
    const el = await mountMap(MIXED.slice(1, 2));
    await showStreets(el);
    expect([zoomOf(el), points(el).length]).to.deep.equal([13, 1]);
    const [x, y] = placeOf(el, points(el)[0]!);
    expect([x, y].map((part) => part.toFixed(2))).to.deep.equal(['0.50', '0.50']);
  });

  it('comes nearer to what was chosen, to its end, and goes back to the whole world', async () => {
    const el = await mountMap(MIXED);
    await showStreets(el);
    point(el, IRBID).click();
    await el.updateComplete;
    expect(textsOf(el, 'title')).to.deep.equal(['نادي النخيل']);
    const press = async (name: string) => {
      control(el, name).click();
      await el.updateComplete;
    };
    await press('Zoom in');
    expect(placeOf(el, point(el, IRBID)).map((part) => part.toFixed(2))).to.deep.equal([
      '0.50',
      '0.50',
    ]);
    for (let time = 0; time < 16; time += 1) await press('Zoom in');
    expect([control(el, 'Zoom in').ariaDisabled, zoomOf(el)]).to.deep.equal(['true', 18]);
    for (let time = 0; time < 19; time += 1) await press('Zoom out');
    expect(control(el, 'Zoom out').ariaDisabled).to.equal('true');
    expect(countOf(el)).to.equal(3);
  });

  it('is moved by buttons and by a mouse; a finger scrolls the page, and so does a wheel', async () => {
    const el = await mountMap(MIXED.slice(0, 3));
    await showStreets(el);
    const x = () => placeOf(el, point(el, IRBID))[0];
    const width = one(el, '.plane').getBoundingClientRect().width;
    const start = x();
    await drag(el, 'mouse', -40);
    expect(x()).to.be.closeTo(start - 40 / width, 0.005);
    await drag(el, 'touch', -40);
    expect(x()).to.be.closeTo(start - 40 / width, 0.005);
    const west = control(el, 'East');
    west.focus();
    await press('Enter');
    await until(() => x() < start - 0.3, 'it moves');
    expect(el.shadowRoot!.activeElement).to.equal(west);
    const wheel = new WheelEvent('wheel', {bubbles: true, cancelable: true, deltaY: 100});
    const [ground] = inGround(el, '.leaflet-container') as [Element];
    ground.dispatchEvent(wheel);
    expect([wheel.defaultPrevented, getComputedStyle(ground).touchAction]).to.deep.equal([
      false,
      'pan-x pan-y',
    ]);
  });

  it('goes no further north than there is something', async () => {
    const el = await mountMap(MIXED.slice(0, 3));
    await showStreets(el);
    for (let time = 0; time < 12; time += 1) {
      control(el, 'North').click();
      await el.updateComplete;
    }
    await until(() => images(el).some(({src}) => /[?&]y=0\b/.test(src)), 'the north');
    expect(images(el).filter(({src}) => src.includes('y=-'))).to.deep.equal([]);
  });

  it('marks the point of an item that the reader is at, and what a search has found', async () => {
    const el = await mountMap([...places(20), ...MIXED]);
    await showStreets(el);
    const field = one<HTMLInputElement>(el, '[part=search]');
    field.value = 'Auenwald';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await el.updateComplete;
    expect(namesOf(el)).to.deep.equal(['Universität am Auenwald, Leipzig']);
    one(el, '[part=title] a').dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    expect(points(el).map((found) => found.hasAttribute('data-near'))).to.deep.equal([true]);
  });

  it('gives way to the drawing where there are no tiles, and says so', async () => {
    const warnings = collectWarnings();
    const el = await mountMap(MIXED, MISSING);
    const told = onceEvent(el, 'wr-error', 15_000);
    button(el).focus();
    button(el).click();
    await told;
    await el.updateComplete;
    expect([isDrawn(el), plain(one(el, '[part=notice]').textContent)]).to.deep.equal([
      true,
      'The street map can’t be shown here.',
    ]);
    expect(eventsOf(el).at(-1)).to.deep.equal([
      'wr-error',
      {reason: 'no-street-map', url: `${location.origin}/no-tiles/0/0/0.png`},
    ]);
    expect([el.shadowRoot!.activeElement, warnings.length]).to.deep.equal([button(el), 1]);
    expect(countOf(el)).to.equal(3);
    await until(
      () => document.querySelector('body > [role=status]')?.textContent.includes('street map'),
      'readers are told',
    );
    // Somewhere else there are some.
    el.setAttribute('tiles', TILES);
    await el.updateComplete;
    await showStreets(el);
    expect(all(el, '.land')).to.deep.equal([]);
  });

  it('is left when the widget leaves the page, also in the middle of a movement', async () => {
    const el = await mountMap(MIXED.slice(0, 3));
    await emulate({reducedMotion: 'no-preference'});
    await showStreets(el);
    control(el, 'Zoom in').click();
    await until(() => one(el, '.plane').hasAttribute('data-moving'), 'it moves');
    const parent = el.parentElement!;
    const [ground] = inGround(el, '.leaflet-container') as [Element];
    el.remove();
    await until(() => ground.childElementCount === 0, 'the end of it');
    parent.append(el);
    await until(() => isDrawn(el) && countOf(el) === 3, 'the drawing');
    await showStreets(el);
  });

  it('shows 5,000 places', async () => {
    const el = await mountMap(places(5000));
    await showStreets(el);
    control(el, 'Zoom in').click();
    await el.updateComplete;
    expect(points(el).length).to.be.within(2, 30);
  });

  itNeeds('print', 'is not printed', async () => {
    const el = await mountMap(MIXED);
    await showStreets(el);
    await emulate({media: 'print'});
    expect([isShown(one(el, '.map')), isShown(one(el, '[part=item]'))]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('is accessible, with a choice made', async () => {
    const el = await mountMap([...places(40), ...MIXED]);
    await showStreets(el);
    points(el)[0]!.click();
    await el.updateComplete;
    await expectAccessible(el);
  });
});
