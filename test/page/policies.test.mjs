// Pages with a Content-Security-Policy, and with Trusted Types: the rows of shared/reference/security.md, A1 and A2.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {expectEverything, everything, films, press} from './everything.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {
  LINKS,
  NOW,
  allWidgets,
  csp,
  hashesOf,
  languages,
  linksInSight,
  scriptTag,
  untilShown,
  widgets,
} from './partner.mjs';

const policy = (...directives) => ({
  'content-security-policy': [
    ...["default-src 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'none'"],
    ...["frame-ancestors 'none'", `connect-src ${origins.feed.url}`],
    `img-src ${origins.feed.url} ${origins.tiles.url}`,
    ...directives,
  ].join('; '),
});

/** For films: `<wr-video>` tells whose they are. */
const FILMS = [`frame-src ${origins.feed.url}`, `media-src ${origins.feed.url}`];

const KIT = hashesOf('kit.js');
const LAZY_FILES = ['petition-dialog', 'recurrence', 'campaign', 'places', 'world', 'street-map'];
const LAZY = `${hashesOf(...LAZY_FILES.map((name) => `lazy/${name}.js`))} ${languages.fr}`;

/** Their lists are a lazy file. */
const WITH_PLACES = ['wr-coalition', 'wr-community-map'];

/** How a strict page lets the kit and its lazy files in: `[script-src, attributes of the tag]`. */
const deliveries = {
  'a nonce': ["'nonce-R'", 'nonce="R"'],
  'a nonce and strict-dynamic': ["'nonce-R' 'strict-dynamic'", 'nonce="R"'],
  'their hashes': [`${KIT} ${LAZY}`, ''],
  'the hash of the kit and strict-dynamic': [`${KIT} 'strict-dynamic'`, ''],
  'their folder': [`${origins.cdn.url}/cdn/`, ''],
};

const REQUIRE = "require-trusted-types-for 'script'";

/** `[directives, violations of one copy, of two copies]`; the second copy's policy is refused, which a page is told. */
const trustedTypes = {
  'any policy': [[REQUIRE], [], []],
  'the policy withrefugees': [
    [REQUIRE, 'trusted-types withrefugees'],
    [],
    ['trusted-types trusted-types-policy'],
  ],
  'the policy withrefugees, twice': [
    [REQUIRE, "trusted-types withrefugees 'allow-duplicates'"],
    [],
    [],
  ],
};

/** Where nothing can be rendered. */
const refusals = {
  'no policy': [REQUIRE, "trusted-types 'none'"],
  'another policy': [REQUIRE, 'trusted-types other'],
};

/** Lines of a policy as they are published, with the partner's own origins, and the hash of a language, filled in. */
const filledIn = (lines) =>
  lines.map((line) =>
    line
      .replace(/<.*>/, `${origins.feed.url} ${origins.tiles.url}`)
      .replace(/^script-src.*/, `$& ${languages.fr}`),
  );

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [readmeTag] = /<script\s[^>]*><\/script>/.exec(readme);
const [, readmeLines] = /<!-- policy -->\s+```\w*\n([^]+?)\n```/.exec(readme);

/** What partners copy: from README, and from integrity.json where they use another file. */
const published = {
  README: {
    tag: readmeTag.replace(/https:\/\/cdn\.example\/[^/]+/, `${origins.cdn.url}/cdn`),
    lines: filledIn(readmeLines.split('\n')),
  },
  'integrity.json for the classic script': {
    tag: scriptTag('kit.classic.js', 'defer'),
    lines: filledIn(csp['kit.classic.js']),
  },
};

/** One copy of the kit on a page, and two, by the attributes of their tags. */
const copies = {
  'one copy': (attributes) => scriptTag('kit.js', attributes),
  'two copies': (attributes) =>
    scriptTag('kit.js', attributes) +
    scriptTag('kit.js', attributes).replace('kit.js', 'kit.js?again'),
};

/** What the console got: that the second copy stands back, and nothing else. */
function expectMessages(messages, count) {
  const expected = count === 'one copy' ? [] : [/ is on this page already: /];
  assert.equal(messages.length, expected.length, JSON.stringify(messages));
  for (const [at, words] of expected.entries()) assert.match(messages[at].text, words);
}

forEachEngine(
  (engine) => {
    // Pages take long in WebKit.
    const counts = engine.engine === 'webkit' ? ['one copy'] : Object.keys(copies);
    for (const count of counts) {
      const tags = copies[count];
      for (const [way, [sources, attributes]] of Object.entries(deliveries)) {
        it(`does everything with ${count} where ${way} lets it in, and no style`, async () => {
          const {page, errors, messages, violations} = await openPage(engine, {
            html: `<body>${tags(attributes)}${everything()}`,
            headers: policy(`script-src ${sources}`, "style-src 'none'", ...FILMS),
            now: NOW,
          });
          await expectEverything(page);
          assert.deepEqual([await violations(), errors], [[], []]);
          expectMessages(messages, count);
        });
      }

      for (const [name, [directives, ofOne, ofTwo]] of Object.entries(trustedTypes)) {
        it(`does everything with ${count} where Trusted Types allow ${name}`, async () => {
          const {page, errors, messages, violations} = await openPage(engine, {
            html: `<body>${tags('nonce="R"')}${everything()}`,
            headers: policy("script-src 'nonce-R'", "style-src 'none'", ...FILMS, ...directives),
            now: NOW,
          });
          await expectEverything(page);
          const expected = count === 'one copy' ? ofOne : ofTwo;
          assert.deepEqual([await violations(), errors], [expected, []]);
          const own = messages.filter(({text}) => text.startsWith('[withrefugees]'));
          expectMessages(own, count);
        });
      }

      for (const [name, directives] of Object.entries(refusals)) {
        it(`leaves the children to ${count} where Trusted Types allow ${name}`, async () => {
          const {page, errors, messages, violations} = await openPage(engine, {
            html: `<body>${tags('')}${allWidgets}<div data-wr="petition-button"><a href="/">Div</a></div>`,
            headers: policy(`script-src ${origins.cdn.url}`, ...directives),
          });
          assert.deepEqual([await linksInSight(page), errors], [[...LINKS, 'Div'], []]);
          const kinds = new Set((await violations()).map((violation) => violation.split(' ')[0]));
          assert.deepEqual([...kinds].sort(), ['require-trusted-types-for', 'trusted-types']);
          const warnings = messages.filter(({text}) => text.startsWith('[withrefugees]'));
          assert.match(warnings[0].text, /does not allow 'withrefugees'/);
        });
      }
    }

    for (const [source, {tag, lines}] of Object.entries(published)) {
      it(`does everything with the tag and the lines of ${source}`, async () => {
        const {page, errors, messages, violations} = await openPage(engine, {
          html: `<body>${tag}${everything()}`,
          headers: {'content-security-policy': ["default-src 'none'", ...lines].join('; ')},
          now: NOW,
          media: {}, // as most readers have it, with a number that climbs
        });
        await expectEverything(page);
        assert.deepEqual([await violations(), errors, messages], [[], [], []]);
      });
    }

    it('needs no more than the hash of the kit for what has no file of its own', async () => {
      const names = Object.keys(widgets).filter((name) => !WITH_PLACES.includes(name));
      const {page, errors, messages, violations} = await openPage(engine, {
        html: `<body>${scriptTag()}${names.map((name) => widgets[name]).join('')}`,
        headers: policy(`script-src ${KIT}`, "style-src 'none'"),
        now: NOW,
      });
      await untilShown(page, ...names);
      assert.deepEqual([await violations(), errors, messages], [[], [], []]);
    });

    it('says so, and leaves the link, where films are not let in', async () => {
      const {page, errors} = await openPage(engine, {
        html: `<body>${scriptTag()}${films}`,
        headers: policy(`script-src ${KIT}`, "style-src 'none'"),
      });
      for (const id of ['elsewhere', 'file']) {
        await until(page, (film) => document.getElementById(film).matches(':state(loaded)'), id);
        await press(page, id, 'play');
        await until(page, (film) => document.getElementById(film).matches(':state(error)'), id);
      }
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll('wr-video')].map(({src, shadowRoot}) => [
          shadowRoot.querySelector('[part=player]').textContent.trim(),
          shadowRoot.querySelector('[part=link]').href === src,
        ]),
      );
      const failed = ['The video can’t be played here.', true];
      assert.deepEqual([seen, errors], [[failed, failed], []]);
      assert.deepEqual(origins.feed.requests, []);
    });

    it("is styled where styles are 'self' alone", async () => {
      const {page, violations} = await openPage(engine, {
        html: `<body>${scriptTag('kit.js', 'nonce="R"')}<wr-campaign-banner></wr-campaign-banner>`,
        headers: policy("script-src 'nonce-R' 'strict-dynamic'", "style-src 'self'"),
      });
      await untilShown(page, 'wr-campaign-banner');
      const colour = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('wr-campaign-banner');
        return getComputedStyle(shadowRoot.querySelector('.base')).backgroundColor;
      });
      assert.deepEqual([colour, await violations()], ['rgb(0, 114, 188)', []]);
    });

    it('stays in view at an edge without a style of the page', async () => {
      const {page, violations} = await openPage(engine, {
        html: `<body>${scriptTag('kit.js', 'nonce="R"')}
        <wr-campaign-banner position="top" dismissible></wr-campaign-banner>
        ${'<p>Text</p>'.repeat(200)}`,
        headers: policy("script-src 'nonce-R'", "style-src 'none'"),
        viewport: {width: 1280, height: 800},
      });
      await untilShown(page, 'wr-campaign-banner');
      await page.evaluate(() => window.scrollTo(0, 2000));
      await until(page, () => {
        const {shadowRoot} = document.querySelector('wr-campaign-banner');
        return shadowRoot.querySelector('.base').matches(':popover-open');
      });
      assert.deepEqual(await violations(), []);
    });
  },
  {inWebKit: true},
);
