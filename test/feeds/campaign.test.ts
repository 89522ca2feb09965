import {expect} from '@open-wc/testing';
import {loadCampaign, parseCampaign, type CampaignFile} from '../../src/feeds/campaign.js';
import {campaignSettings} from '../../src/feeds/campaign-settings.js';
import {FeedError} from '../../src/feeds/feed-error.js';
import {collectWarnings} from '../helpers.js';
import {answerWith, freshUrl, refusal, stopTime} from '../network.js';

const FILE = 'https://city.example/campaign/winter.json';
const UNHCR = 'https://www.unhcr.org';
const LIMITS = {
  base: FILE,
  links: [UNHCR, 'https://city.example', 'https://page.example'],
  requests: ['https://city.example', 'https://page.example'],
};

const parse = (json: unknown) => parseCampaign(JSON.stringify(json), LIMITS);
const codeOf = (error: unknown) => (error instanceof FeedError ? error.code : error);

describe('parseCampaign()', () => {
  it('takes all over that it knows', () => {
    const whole: CampaignFile = {
      lang: 'en',
      partner: 'york',
      campaign: 'winter',
      heading: 'This winter',
      message: 'Add your name.',
      hashtag: '#ThisWinter',
      links: {
        petition: `${UNHCR}/petition/`,
        coalition: `${UNHCR}/coalition/`,
        map: `${UNHCR}/map/`,
        archive: 'https://city.example/archive',
        webinars: 'https://city.example/webinars',
      },
      starts: '2026-11-01',
      ends: '2026-12-31T20:00:00+01:00',
      count: 12,
      goal: 100,
      countSrc: 'https://city.example/count.json',
      off: true,
      languages: {
        fr: {heading: 'Cet hiver', links: {petition: `${UNHCR}/fr/petition/`}},
        'pt-BR': {hashtag: '#NesteInverno', links: {}},
      },
    };
    expect(parse(whole)).to.deep.equal(whole);
  });

  it('resolves addresses against its own', () => {
    expect(parse({countSrc: 'count.json', links: {map: '/map'}})).to.deep.equal({
      countSrc: 'https://city.example/campaign/count.json',
      links: {map: 'https://city.example/map'},
    });
  });

  const ignored: [what: string, json: unknown][] = [
    ['unknown members', {theme: 'dark', endpoint: 'https://city.example/', constructor: {a: 1}}],
    ['text that is none', {heading: 7, message: ['a'], hashtag: {}, partner: null, campaign: true}],
    ['empty text', {heading: ' ', message: '', hashtag: '#', partner: '\u202E'}],
    ['a hashtag of words', {hashtag: '#two words'}],
    ['a hashtag without its mark', {hashtag: 'WithRefugees'}],
    ['dates that are none', {starts: 'soon', ends: '2026-02-30'}],
    ['counts that are none', {count: '12', goal: 0}],
    ['counts of half a person', {count: 1.5, goal: 2.5}],
    ['counts below and beyond', {count: -1, goal: 1e300}],
    ['a switch that is not true', {off: 'true'}],
    ['a language that is none', {lang: 'not a language', languages: {'---': {heading: 'a'}}}],
    ['languages that are none', {languages: 'fr'}],
    ['links that are none', {links: 'https://www.unhcr.org/'}],
    ['links of no known name', {links: {action: 'https://www.unhcr.org/'}}],
    ['links that are no text', {links: {petition: ['https://www.unhcr.org/']}}],
  ];
  for (const [what, json] of ignored) {
    it(`ignores ${what}`, () => {
      const {links, languages, ...rest} = parse(json);
      expect([links, languages ?? {}, rest]).to.deep.equal([{}, {}, {}]);
    });
  }

  const hostile: [what: string, url: string][] = [
    ['script', "javascript:alert('campaign')"],
    ['data', 'data:text/html,x'],
    ['another host', 'https://evil.example/petition'],
    ['another host, without its scheme', '//evil.test/'],
    ['another host, with backslashes', '\\\\evil.invalid/'],
    ['another host that begins alike', 'https://www.unhcr.org.evil.example/'],
    ['another host behind a user', 'https://www.unhcr.org@evil.example/'],
    ['a user', 'https://a:b@www.unhcr.org/'],
    ['another port', 'https://www.unhcr.org:8443/'],
    ['a connection that is not safe', 'http://www.unhcr.org/'],
  ];
  for (const [what, url] of hostile) {
    it(`drops a link to ${what}`, () => {
      const warnings = collectWarnings();
      const {links, languages} = parse({
        links: {petition: url},
        languages: {fr: {links: {map: url}}},
      });
      expect([links, languages]).to.deep.equal([{}, {fr: {links: {}}}]);
      expect(warnings).to.have.lengthOf(1);
    });
  }

  it('has no request made to the campaign’s hosts, which no attribute has named', () => {
    collectWarnings();
    expect(parse({countSrc: `${UNHCR}/count.json`}).countSrc).to.equal(undefined);
  });

  it('is not misled by a polluted prototype', () => {
    const pollution = {heading: 'polluted', off: true, links: {petition: `${UNHCR}/polluted`}};
    Object.assign(Object.prototype, pollution);
    try {
      const file = parse({languages: {fr: {}}});
      expect(Object.keys(file)).to.deep.equal(['links', 'languages']);
      expect(Object.keys(file.languages!['fr']!)).to.deep.equal(['links']);
    } finally {
      for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('pollutes no prototype', () => {
    parseCampaign(
      '{"__proto__": {"polluted": 1}, "languages": {"__proto__": {"polluted": 1}}, "constructor": {"prototype": {"polluted": 1}}, "links": {"__proto__": {"polluted": 1}}}',
      LIMITS,
    );
    expect('polluted' in {}).to.equal(false);
  });

  it('takes what turns text around, and cuts it', () => {
    const {heading} = parse({heading: `\u202Eabc\u0000${'x'.repeat(1000)}`});
    expect(heading).to.equal(`abc ${'x'.repeat(596)}`);
  });

  it('keeps markup as the text that it is', () => {
    expect(parse({heading: '<img src=x onerror=alert(1)>'}).heading).to.contain('<img');
  });

  const refused: [what: string, body: string, code: string][] = [
    ['a page', '<!doctype html><title>Log in</title>', 'not-a-feed'],
    ['a broken file', '{"heading": "a"', 'not-a-feed'],
    ['a list', '[]', 'not-a-feed'],
    ['a text', '"a"', 'not-a-feed'],
    ['nothing', '', 'not-a-feed'],
    ['more than 64 kB', `{"heading": "${'a'.repeat(65_536)}"}`, 'too-large'],
  ];
  for (const [what, body, code] of refused) {
    it(`refuses ${what}`, () => {
      let thrown: unknown;
      try {
        parseCampaign(body, LIMITS);
      } catch (error) {
        thrown = error;
      }
      expect(codeOf(thrown)).to.equal(code);
    });
  }
});

describe('loadCampaign()', () => {
  afterEach(() => {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('withrefugees.feed:campaign ')) sessionStorage.removeItem(key);
    }
  });

  const answer = (json: unknown) => answerWith(() => new Response(JSON.stringify(json)));

  it('asks once for all', async () => {
    const url = freshUrl();
    const asked = answer({heading: 'a'});
    await Promise.all([loadCampaign(url, [], []), loadCampaign(url, [], [])]);
    await loadCampaign(url, [], []);
    expect(asked.map((request) => [request.url, request.credentials])).to.deep.equal([
      [url, 'omit'],
    ]);
  });

  it('lets it link to its own host, to those of the campaign, and to those that are named', async () => {
    const links = {
      petition: '/petition',
      coalition: `${UNHCR}/coalition`,
      map: 'https://map.example/',
      archive: 'https://other.example/',
    };
    const warnings = collectWarnings();
    answer({links});
    const file = await loadCampaign(freshUrl(), [`${UNHCR}/petition`], ['map.example', '///']);
    expect(file.links).to.deep.equal({
      petition: 'https://feeds.example/petition',
      coalition: `${UNHCR}/coalition`,
      map: 'https://map.example/',
    });
    expect(warnings).to.have.lengthOf(2);
  });

  it('gives the last good copy of this tab, and checks it again', async () => {
    const clock = stopTime('2026-11-20T12:00:00Z');
    const warnings = collectWarnings();
    const url = freshUrl();
    answer({heading: 'a', links: {map: 'https://map.example/'}});
    await loadCampaign(url, [], ['map.example']);
    clock.tick(300_000);
    answerWith(() => new Response('', {status: 404}));
    const {heading, links} = await loadCampaign(url, [], []);
    expect([heading, links, warnings.length]).to.deep.equal(['a', {}, 2]);
  });

  it('rejects where there is none', async () => {
    answerWith(() => new Response('', {status: 404}));
    const outcome = await loadCampaign(freshUrl(), [], []).catch(codeOf);
    expect(outcome).to.equal('http');
  });

  it('rejects where nobody may read it', async () => {
    const clock = stopTime('2026-11-20T12:00:00Z');
    answerWith(refusal);
    const outcome = loadCampaign(freshUrl(), [], []).catch(codeOf);
    await clock.tickAsync(2000);
    expect(await outcome).to.equal('network');
  });
});

describe('campaignSettings()', () => {
  it('has what widgets take, and nothing else', async () => {
    answerWith(
      () =>
        new Response(
          JSON.stringify({
            heading: 'a',
            lang: 'en',
            off: true,
            links: {petition: '/petition'},
            languages: {FR: {message: 'b', links: {map: '/map'}}},
          }),
        ),
    );
    expect(await campaignSettings(freshUrl(), [], [])).to.deep.equal({
      heading: 'a',
      lang: 'en',
      isOff: true,
      petitionHref: 'https://feeds.example/petition',
      languages: {fr: {message: 'b', mapHref: 'https://feeds.example/map', lang: 'fr'}},
    });
  });
});
