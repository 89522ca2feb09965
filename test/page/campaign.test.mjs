// The campaign's file, as the script tag names it: what it changes on a page of the built kit, and what it can't.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {
  LINKS,
  NOW,
  allWidgets,
  hashesOf,
  hrefOf,
  linksInSight,
  scriptTag,
  untilSaid,
  untilShown,
} from './partner.mjs';

const LAZY = '/cdn/lazy/campaign.js';
const FILE = '/campaign.json';
const asJson = (value) => ({
  headers: {'content-type': 'application/json'},
  body: JSON.stringify(value),
});
const publish = (value) => origins.feed.route(FILE, asJson(value));

const open = (engine, src, html, {attributes = '', ...options} = {}) =>
  openPage(engine, {
    html: `<body>${scriptTag('kit.js', `data-campaign="${src}" ${attributes}`)}${html}`,
    now: NOW,
    ...options,
  });

const banner = '<wr-campaign-banner></wr-campaign-banner>';
const petition = '<wr-petition-button></wr-petition-button>';
const untilHeaded = (page, words) =>
  until(
    page,
    (wanted) =>
      document
        .querySelector('wr-campaign-banner')
        .shadowRoot?.querySelector('[part=heading]')
        ?.textContent.includes(wanted),
    words,
  );
/** What was asked of the feeds' server. */
const asked = () => origins.feed.requests.map(({path}) => path);
const ours = (messages) => messages.filter(({text}) => text.startsWith('[withrefugees]'));

forEachEngine((engine) => {
  it('is asked for once by many widgets, and speaks their languages', async () => {
    const src = `${origins.feed.url}/feeds/campaign.json`;
    const html = `${banner}<section lang="fr">${banner}${petition}</section>${banner.repeat(5)}`;
    const {page, errors, messages} = await open(engine, src, html);
    await untilHeaded(page, 'This winter, stand #WithRefugees');
    await until(page, () =>
      document
        .querySelector('section wr-campaign-banner')
        .shadowRoot?.textContent.includes('#AvecLesRéfugiés'),
    );
    await until(page, () =>
      Boolean(document.querySelector('wr-petition-button').shadowRoot?.querySelector('progress')),
    );
    assert.deepEqual([errors, ours(messages)], [[], []]);
    assert.deepEqual(asked(), ['/feeds/campaign.json', '/feeds/petition-count.json']);
    assert.equal(origins.cdn.count(LAZY), 1);
  });

  it('has nothing asked for but itself, once the campaign is over', async () => {
    const src = publish({ends: '2026-11-30'});
    const {page, errors} = await open(engine, src, allWidgets);
    await untilSaid(page, 'This petition is closed');
    await until(page, () => document.querySelector('wr-campaign-banner').hidden);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const links = await linksInSight(page);
    assert.deepEqual([asked(), errors], [[FILE], []]);
    // Of past issues, the coalition and the map there is the kit's own link to where the page's leads.
    assert.deepEqual(links, ['Stories', 'Webinars']);
    const own = [
      await hrefOf(page, 'wr-past-issues', 'link'),
      await hrefOf(page, 'wr-coalition'),
      await hrefOf(page, 'wr-community-map'),
    ];
    assert.deepEqual(
      own,
      ['issues', 'coalition', 'map'].map((path) => `https://partner.example/${path}`),
    );
  });

  it('calls the campaign off: what the page wrote is shown, and nothing else', async () => {
    const src = publish({off: true});
    const {page, errors} = await open(engine, src, allWidgets);
    await until(page, () => document.querySelector('wr-campaign-banner').matches(':state(loaded)'));
    await until(page, () => sessionStorage.length > 0);
    const links = await linksInSight(page);
    assert.deepEqual([asked(), errors], [[FILE], []]);
    assert.deepEqual(links, LINKS);
  });

  it('leads nowhere that nobody has named, if it is hijacked', async () => {
    const src = publish({
      heading: 'Hijacked <b>and bold</b>',
      links: {
        petition: 'https://evil.example/sign',
        coalition: 'javascript:window.__ran=1',
        map: '//evil.example',
      },
      countSrc: `${origins.cdn.url}/count.json`,
      languages: {en: {links: {petition: 'https://evil.example/en'}}},
    });
    const {page, messages} = await open(engine, src, banner + petition);
    await untilHeaded(page, 'Hijacked <b>and bold</b>');
    assert.deepEqual(
      [
        await hrefOf(page, 'wr-campaign-banner'),
        await hrefOf(page, 'wr-campaign-banner', 'secondary'),
      ],
      [
        'https://www.unhcr.org/withrefugees/petition/',
        'https://www.unhcr.org/withrefugees/coalition/',
      ],
    );
    assert.equal(ours(messages).length, 4);
    assert.equal(origins.cdn.count('/count.json'), 0);
  });

  it('leads to the hosts that the page has named', async () => {
    const src = publish({links: {petition: 'https://sign.example/winter'}});
    const {page} = await open(engine, src, petition, {
      attributes: 'data-campaign-hosts="a.example sign.example" data-partner="york"',
    });
    await until(page, () =>
      document
        .querySelector('wr-petition-button')
        .shadowRoot?.querySelector('[part=action]')
        ?.href.startsWith('https://sign.example/winter?utm_source=york'),
    );
  });

  const failures = {
    'is gone': [{status: 404}, 'http'],
    'never comes': [{never: true}, null],
    'lets nobody read it': [
      {...asJson({heading: 'Unseen'}), headers: {'access-control-allow-origin': undefined}},
      'network',
    ],
    'is a page': [{headers: {'content-type': 'text/html'}, body: '<!doctype html>'}, 'not-a-feed'],
  };
  for (const [what, [reply, reason]] of Object.entries(failures)) {
    it(`is done without where it ${what}`, async () => {
      const src = origins.feed.route(FILE, reply);
      const {page, errors, messages} = await open(engine, src, allWidgets, {
        before: () => {
          window.reasons = [];
          document.addEventListener('wr-error', ({detail}) => window.reasons.push(detail.reason));
        },
      });
      await untilShown(page);
      if (reason) await until(page, () => window.reasons.length > 0);
      const reasons = await page.evaluate(() => window.reasons);
      const warnings = ours(messages).length;
      assert.deepEqual([reasons, warnings, errors], reason ? [[reason], 1, []] : [[], 0, []]);
    });
  }

  it('is done without where the policy lets in the kit alone', async () => {
    const src = publish({heading: 'Unread'});
    const {page, errors} = await open(engine, src, banner, {
      headers: {
        'content-security-policy': `script-src ${hashesOf('kit.js')}; connect-src ${origins.feed.url}`,
      },
    });
    await untilHeaded(page, 'We stand');
    assert.deepEqual([errors, asked()], [[], []]);
  });
});
