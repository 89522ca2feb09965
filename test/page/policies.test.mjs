// Pages with a Content-Security-Policy, and with Trusted Types: the rows of shared/reference/security.md, A1 and A2.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW, allWidgets, integrityOf, linksInSight, scriptTag, untilShown} from './partner.mjs';

const LINKS = ['Petition', 'Sign', 'Stories', 'Issues', 'Webinars'];
const KIT = integrityOf('kit.js');

const policy = (...directives) => ({
  'content-security-policy': [
    ...["default-src 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'none'"],
    ...["frame-ancestors 'none'", `connect-src ${origins.feed.url}`, `img-src ${origins.feed.url}`],
    ...directives,
  ].join('; '),
});

/** How a strict page lets the kit in: `[script-src, attributes of the tag]`. */
const deliveries = {
  'a nonce': ["'nonce-R'", 'nonce="R"'],
  'a nonce and strict-dynamic': ["'nonce-R' 'strict-dynamic'", 'nonce="R"'],
  'its hash': [`'${KIT}'`, ''],
  'its hash and strict-dynamic': [`'${KIT}' 'strict-dynamic'`, ''],
  'its folder': [`${origins.cdn.url}/cdn/`, ''],
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

const again = (attributes) => scriptTag('kit.js', attributes).replace('kit.js', 'kit.js?again');

forEachEngine((engine) => {
  for (const [way, [sources, attributes]] of Object.entries(deliveries)) {
    it(`runs where ${way} lets it in, and no style`, async () => {
      const {page, errors, messages, violations} = await openPage(engine, {
        html: `<body>${scriptTag('kit.js', attributes)}${allWidgets}`,
        headers: policy(`script-src ${sources}`, "style-src 'none'"),
        now: NOW,
      });
      await untilShown(page);
      assert.deepEqual([await violations(), errors, messages], [[], [], []]);
    });
  }

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

  for (const [name, [directives, ofOne, ofTwo]] of Object.entries(trustedTypes)) {
    for (const [count, tags, expected] of [
      ['one copy', scriptTag('kit.js', 'nonce="R"'), ofOne],
      ['two copies', scriptTag('kit.js', 'nonce="R"') + again('nonce="R"'), ofTwo],
    ]) {
      it(`renders ${count} where Trusted Types allow ${name}`, async () => {
        const {page, errors, messages, violations} = await openPage(engine, {
          html: `<body>${tags}${allWidgets}`,
          headers: policy("script-src 'nonce-R'", "style-src 'none'", ...directives),
          now: NOW,
        });
        await untilShown(page);
        assert.deepEqual([await violations(), errors], [expected, []]);
        const warnings = messages.filter(({text}) => text.startsWith('[withrefugees]'));
        assert.deepEqual(
          warnings.map(({text}) => /stands back/.test(text)),
          count === 'one copy' ? [] : [true],
        );
      });
    }
  }

  for (const [name, directives] of Object.entries(refusals)) {
    for (const [count, tags] of [
      ['one copy', scriptTag()],
      ['two copies', scriptTag() + again('')],
    ]) {
      it(`leaves the children to ${count} where Trusted Types allow ${name}`, async () => {
        const {page, errors, messages, violations} = await openPage(engine, {
          html: `<body>${tags}${allWidgets}<div data-wr="petition-button"><a href="/">Div</a></div>`,
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
});
