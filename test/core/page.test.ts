import {expect} from '@open-wc/testing';
import type {Page} from '../../src/core/page.js';
import {version} from '../../src/core/version.js';
import {onceEvent} from '../helpers.js';

const KEY = Symbol.for('withrefugees.page');
const shared = globalThis as {[KEY]?: Page};

let copies = 0;
let tags: HTMLElement[] = [];

/** Runs one more copy of the module from a script tag, and gives what the page's settings are then. */
async function run(attributes: Record<string, string>): Promise<Page> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL(`../../src/core/page.ts?copy=${++copies}`, import.meta.url).href;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  tags.push(script);
  const loaded = onceEvent(script, 'load');
  document.body.append(script);
  await loaded;
  return shared[KEY]!;
}

describe('page', () => {
  let before: Page | undefined;

  beforeEach(() => {
    before = shared[KEY];
    Reflect.deleteProperty(shared, KEY);
  });

  afterEach(() => {
    for (const tag of tags) tag.remove();
    tags = [];
    if (before) shared[KEY] = before;
    else Reflect.deleteProperty(shared, KEY);
  });

  it('reads the settings of its own script tag', async () => {
    const page = await run({
      'data-partner': 'city-of-york',
      'data-campaign': 'winter',
      'data-lang': 'fr',
      'data-theme': 'auto',
    });
    expect(page).to.deep.equal({
      version,
      partner: 'city-of-york',
      campaign: 'winter',
      campaignSrc: '',
      campaignHosts: '',
      lang: 'fr',
      theme: 'auto',
    });
  });

  it('has none without attributes', async () => {
    const settings = await run({});
    expect(new Set(Object.values(settings))).to.deep.equal(new Set([version, '']));
  });

  for (const src of ['https://city.example/winter', '/winter', 'winter.json']) {
    it(`takes ${src} for the campaign's file`, async () => {
      const {campaign, campaignSrc} = await run({'data-campaign': src});
      expect([campaign, campaignSrc]).to.deep.equal(['', src]);
    });
  }

  it('takes anything else for the campaign’s name', async () => {
    const {campaign, campaignSrc} = await run({'data-campaign': 'json winter: 2026'});
    expect([campaign, campaignSrc]).to.deep.equal(['json winter: 2026', '']);
  });

  it('reads the hosts that the file may lead to', async () => {
    const page = await run({'data-campaign-hosts': 'a.example b.example'});
    expect(page.campaignHosts).to.equal('a.example b.example');
  });

  it('takes the space around a value away', async () => {
    expect((await run({'data-partner': ' city '})).partner).to.equal('city');
  });

  it('lets the first script win', async () => {
    await run({'data-partner': 'first'});
    expect((await run({'data-partner': 'second'})).partner).to.equal('first');
  });

  it('lets a later script fill what the first left out', async () => {
    await run({'data-partner': 'first'});
    const {partner, lang} = await run({'data-lang': 'fr'});
    expect([partner, lang]).to.deep.equal(['first', 'fr']);
  });

  it('is not misled by an image of the name currentScript', async () => {
    const image = document.createElement('img');
    image.setAttribute('name', 'currentScript');
    image.dataset['partner'] = 'nobody';
    tags.push(image);
    document.body.append(image);
    expect((await run({'data-partner': 'city'})).partner).to.equal('city');
  });

  it('cannot be changed afterwards', async () => {
    expect(Object.isFrozen(await run({}))).to.equal(true);
  });
});
