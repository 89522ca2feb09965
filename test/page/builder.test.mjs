// The embed builder, as a web editor has it: what can be chosen, what is shown of it, and what is given out.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {fromHash} from '../../demo/builder/choice.js';
import {readManifest} from '../../demo/builder/manifest.js';
import {modelOf} from '../../demo/builder/model.js';
import {OUTPUTS} from '../../demo/builder/outputs/index.js';
import {en} from '../../dist/i18n/en.js';
import {expectAccessible} from './axe.mjs';
import {STILL, forEachEngine, openPage, origins, until} from './harness.mjs';
import {readFrame, readHtml, readMail} from './pasted.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const integrity = JSON.parse(read('cdn/integrity.json'));
const manifest = readManifest(JSON.parse(read('custom-elements.json')));
const kit = {
  ...manifest,
  integrity,
  base: `https://cdn.example/withrefugees-widgets@${integrity.version}/`,
};
const page = read('demo/builder/index.html').replace(
  '<head>',
  `<head><base href="${origins.page.url}/demo/builder/" />`,
);
const feeds = `${origins.feed.url}/feeds`;
const CDN = `kit.base=${encodeURIComponent(`${origins.cdn.url}/cdn/`)}`;
const wide = {width: 1280, height: 900};

/** Opens the builder with a choice in its address, when that is shown. */
async function open(engine, hash = '#petition-button', options = {}) {
  const opened = await openPage(engine, {html: page, viewport: wide, ...options});
  await until(opened.page, () => document.querySelector('main')?.hidden === false);
  await choose(opened.page, hash);
  return opened;
}

/** As a link would. */
async function choose(of, hash) {
  await of.evaluate(async (value) => {
    if (location.hash === value) return;
    const changed = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, {once: true});
    });
    location.hash = value;
    await changed;
  }, hash);
  await untilShown(of, /^#([\w-]+)/.exec(hash)[1]);
}

const untilShown = (of, widget) =>
  until(
    of,
    (name) =>
      document.querySelector('[name=widget]:checked')?.value === name &&
      document.querySelector('#now').textContent !== '',
    widget,
  );

/** Runs in the page: the code of every kind, by its name. */
async function collect() {
  const codes = {};
  for (const input of document.querySelectorAll('[name=output]')) {
    input.click();
    // What has changed is shown in the same task, once the words are there: from memory by now.
    for (let turn = 0; turn < 20; turn++) await null;
    codes[input.value] = [...document.querySelectorAll('#pieces pre')].map(
      (pre) => pre.textContent,
    );
  }
  return codes;
}

/** Runs in the page: writes something into every field, as a person would, and tells what. */
function fill() {
  const events = (control, name) => control.dispatchEvent(new Event(name, {bubbles: true}));
  for (const field of document.querySelectorAll('#form [data-key]')) {
    const key = field.dataset.key;
    // What the code is made with, and not of.
    if (/^kit\.|^lang$/.test(key)) continue;
    const control = field.querySelector('input:not([type=color]), select, textarea');
    const write = (value) => {
      control.value = value;
      events(control, 'input');
      events(control, 'change');
    };
    if (control.type === 'checkbox') control.click();
    else if (control.matches('select')) {
      control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
      events(control, 'change');
    } else if (control.type === 'date') write('2030-11-30');
    else if (control.type === 'month' || key === 'issue') write('2017-12');
    else if (control.inputMode === 'numeric') write('20');
    else if (control.inputMode === 'url' || /^link\.href$|href$/.test(key))
      write('https://own.example/a?b=1&c="2"');
    else if (key === 'time-zone') write('Europe/Berlin');
    else if (key === '--wr-color-on-brand') write('#ffffff');
    else if (key === '--wr-color-surface') write('#fffaf0');
    else if (key.startsWith('--wr-color-')) write('#123456');
    else if (key.startsWith('--')) write('12px');
    else if (key === 'goal') write('auto');
    else write('“A” <b> & `c`');
  }
  document.querySelector('#share').click();
  return location.hash;
}

forEachEngine(
  (engine) => {
    it('asks for all that each widget can be told, and writes what is filled in', async () => {
      const {page: builder, errors, violations} = await open(engine);
      for (const {name, attributes, tag} of manifest.widgets) {
        await choose(builder, `#${name}`);
        const missing = await builder.evaluate(
          (keys) => keys.filter((key) => !document.querySelector(`#form [data-key="${key}"]`)),
          [
            ...attributes,
            ...manifest.campaign.attributes
              .filter(({name: key}) => key !== 'theme')
              .map(({name: key}) => ({name: `campaign.${key}`})),
          ].map(({name: key}) => key),
        );
        assert.deepEqual([tag, missing], [tag, []]);
        await checkCodes(builder, `#${name}`);
        const hash = await builder.evaluate(fill);
        const {values} = fromHash(hash, manifest);
        // Some are not set as they have what holds anyway.
        const unset = attributes
          .filter(({name: key}) => values[key] === undefined)
          .map(({name: key}) => key);
        assert.deepEqual(
          unset.filter((key) => key !== 'networks'),
          [],
          tag,
        );
        await checkCodes(builder, hash);
      }
      assert.deepEqual([errors, await violations()], [[], []]);
    });

    it('gives out a page that works, by its hash and under its policy', async () => {
      const query = `count-src=${encodeURIComponent(`${feeds}/petition-count.json`)}&goal=2000000&lang=fr&campaign.partner=york`;
      const {page: builder} = await open(engine, `#petition-button?${query}&${CDN}`);
      await until(builder, () => document.querySelector('#field-1-says, .says.good') !== null);
      const {html, csp, iframe} = await builder.evaluate(collect);
      const policy = `default-src 'none'; ${csp[0].trim().replaceAll('\n', ' ')}`;
      const pasted = await openPage(engine, {
        html: `<body>${html[0]}`,
        headers: {'content-security-policy': policy},
      });
      await until(pasted.page, () =>
        document.querySelector('wr-petition-button').matches(':state(loaded)'),
      );
      const found = await pasted.page.evaluate(() => {
        const {shadowRoot} = document.querySelector('wr-petition-button');
        return [
          shadowRoot.querySelector('a').href,
          shadowRoot.querySelector('[part=count]').textContent.replace(/\s+/g, ' ').trim(),
        ];
      });
      assert.match(found[0], /utm_source=york/);
      assert.match(found[1], /personnes ont signé/);
      assert.deepEqual([await pasted.violations(), pasted.errors], [[], []]);
      const {scripts} = readHtml(html[0]);
      assert.equal(scripts[0].integrity, integrity.files['kit.js'].integrity);

      const framed = await openPage(engine, {html: `<body>${iframe.join('')}`});
      await until(framed.page, () => document.querySelector('iframe').style.height !== '');
      const {query: attributes} = readFrame(iframe[0]);
      assert.deepEqual(
        [attributes.lang, attributes.goal, attributes.partner],
        ['fr', '2000000', 'york'],
      );
    });

    it('tries addresses at once, and says what is wrong with them', async () => {
      const {feed} = origins;
      const noCors = {'access-control-allow-origin': undefined};
      const rss = read('demo/feeds/past-issues.xml');
      const tried = {
        [`more-stories src ${feeds}/stories.json`]:
          /^\d+ stories are in it, the newest: “.+”, \w+ \d+, 20\d\d\.$/,
        [`more-stories src ${feeds}/none.xml`]:
          /^There is nothing at .*none\.xml: the server answered 404\./,
        [`more-stories src ${feed.route('/closed', {headers: noCors, body: rss})}`]:
          /does not let other sites read it \(CORS\).*Access-Control-Allow-Origin/,
        [`more-stories src ${feed.route('/page', {body: '<!doctype html><title>x</title>', headers: {'content-type': 'text/html'}})}`]:
          /is a web page, not a feed/,
        [`more-stories src ${feed.route('/junk', {body: '{"a": 1}'})}`]:
          /holds nothing that <wr-more-stories> understands/,
        'more-stories src /feed.xml': /only be tried on your own site/,
        [`upcoming-webinars src ${feeds}/webinars-none.ics`]:
          /no event in it is ahead within 365 days/,
        [`coalition src ${feeds}/coalition.geojson`]: /^\d+ entries are in it, of \d+ countries\.$/,
        [`petition-button count-src ${feeds}/petition-count.json`]: /^It says 1,912,884\.$/,
        [`petition-button count-src ${feed.route('/number', {body: '{"x": 1}'})}`]:
          /there is no number at "count" in it/,
        [`campaign-banner image ${origins.feed.url}/images/hands.svg`]:
          /^It is a picture, \d+ × \d+ pixels\.$/,
        [`campaign-banner image ${origins.feed.url}/images/none.svg`]:
          /^There is no picture at .*none\.svg/,
      };
      const {page: builder} = await open(engine);
      for (const [what, says] of Object.entries(tried)) {
        const [widget, key, url] = what.split(' ');
        await choose(builder, `#${widget}?${key}=${encodeURIComponent(url)}`);
        const selector = `#form [data-key="${key}"] .says`;
        await until(
          builder,
          (one) =>
            !/^(|Trying.*|An address without.*)$/.test(document.querySelector(one).textContent),
          selector,
        );
        const text = await builder.evaluate(
          (one) => document.querySelector(one).textContent,
          selector,
        );
        assert.match(text, says, what);
      }
    });

    it('keeps the choice in the address, and takes it from there', async () => {
      const hash =
        '#more-stories?layout=cards&max=5&heading=A+%26+B&--wr-color-brand=%23aa0000&lang=ar&output=vue&view.width=320';
      const {page: builder} = await open(engine, hash);
      const state = () => {
        const value = (selector) => document.querySelector(selector).value;
        const inner = document.querySelector('#preview').contentDocument;
        return {
          layout: value('[data-key=layout] select'),
          max: value('[data-key=max] input'),
          heading: value('[data-key=heading] input'),
          brand: value('[data-key="--wr-color-brand"] input[type=text]'),
          lang: value('[data-key=lang] select'),
          output: value('[name=output]:checked'),
          width: document.querySelector('#preview').getBoundingClientRect().width,
          dir: inner.documentElement.dir,
          shown: inner.querySelector('wr-more-stories').getAttribute('heading'),
        };
      };
      const expected = {
        layout: 'cards',
        max: '5',
        heading: 'A & B',
        brand: '#aa0000',
        lang: 'ar',
        output: 'vue',
        width: 320,
        dir: 'rtl',
        shown: 'A & B',
      };
      assert.deepEqual(await builder.evaluate(state), expected);
      await builder.evaluate(() => {
        const input = document.querySelector('[data-key=max] input');
        input.value = '7';
        input.dispatchEvent(new Event('input'));
        document.querySelector('#share').click();
      });
      const written = await builder.evaluate(() => location.hash);
      assert.deepEqual(fromHash(written, manifest).values, {
        ...fromHash(hash, manifest).values,
        max: '7',
      });
      await builder.reload();
      await until(builder, () => document.querySelector('main')?.hidden === false);
      await untilShown(builder, 'more-stories');
      assert.deepEqual(await builder.evaluate(state), {...expected, max: '7'});
    });

    it('makes a newsletter of what a feed holds', async () => {
      const src = encodeURIComponent(`${feeds}/stories-2017-12.xml`);
      const {page: builder} = await open(
        engine,
        `#more-stories?src=${src}&issue=2017-12&lang=ar&output=email`,
      );
      await until(builder, () => document.querySelectorAll('#pieces pre').length === 2);
      const {email} = await builder.evaluate(collect);
      const titles = await builder.evaluate(() =>
        [
          ...document
            .querySelector('#preview')
            .contentDocument.querySelector('wr-more-stories')
            .shadowRoot.querySelectorAll('[part=title]'),
        ].map((title) => title.textContent.trim()),
      );
      assert.equal(titles.length, 3);
      for (const code of email) {
        const {texts, hrefs, dirs} = readMail(code);
        for (const title of titles) assert.ok(texts.includes(title), title);
        assert.ok(hrefs.length >= 3);
        assert.deepEqual(dirs, ['rtl']);
      }
      // A sample is nobody's news, and in no code.
      await choose(builder, '#more-stories?output=email');
      assert.equal(
        await builder.evaluate(() => document.querySelectorAll('#pieces pre').length),
        0,
      );
      const silent = await builder.evaluate(async () => {
        const found = [];
        for (const input of document.querySelectorAll('[name=output]')) {
          input.click();
          for (let turn = 0; turn < 20; turn++) await null;
          const notes = document.querySelector('#notes').textContent;
          if (!notes.includes('The preview shows a sample')) found.push(input.value);
        }
        return found;
      });
      // Markdown is made of the link alone.
      assert.deepEqual(silent, ['markdown']);
    });

    it('asks for an address once it is written, and says nothing of its beginning', async () => {
      const {page: builder, messages} = await open(engine, '#more-stories');
      const {feed, page: own} = origins;
      const asked = () => [...feed.requests, ...own.requests].map(({path}) => path);
      const before = new Set(asked());
      const told = await builder.evaluate(async (url) => {
        const input = document.querySelector('[data-key=src] input');
        for (const written of ['h', 'http:', 'http://127', url.slice(0, -2), url]) {
          input.value = written;
          input.dispatchEvent(new Event('input'));
          // Everything else has its turn in between.
          await new Promise(requestAnimationFrame);
        }
        return document.querySelector('[data-key=src] .says').textContent;
      }, `${feeds}/stories.json`);
      assert.equal(told, '');
      await until(builder, () => document.querySelector('[data-key=src] .says.good') !== null);
      const others = asked().filter((path) => !before.has(path));
      // Of the kit, and of what the feed shows.
      const feedsAsked = others.filter((path) => !/^\/cdn\/|\/images\//.test(path));
      assert.deepEqual([...new Set(feedsAsked)], ['/feeds/stories.json']);
      assert.deepEqual(
        messages.filter(({text}) => text.includes('[withrefugees]')),
        [],
      );
    });

    it('leads from what the code lacks to where it is said, and copies no less than it tells', async () => {
      const wrong = 'href=https%3A%2F%2Fwww&kit.base=https%3A%2F%2Fcdn&count=1.912.884';
      const {page: builder} = await open(engine, `#petition-button?${wrong}`);
      const {html} = await builder.evaluate(collect);
      assert.match(html[0], /cdn\.example[^]*count="1912884"/);
      await builder.evaluate(() => document.querySelector('[value=html]').click());
      const led = await builder.evaluate(() =>
        [...document.querySelectorAll('#notes .go')].map((button) => {
          button.click();
          const field = document.activeElement.closest('.field');
          return [
            field.querySelector('.says').textContent,
            button.closest('li').firstChild.textContent,
            field.dataset.key,
            field.closest('details').open,
          ];
        }),
      );
      const begun = 'This address is not complete yet.';
      assert.deepEqual(led, [
        [begun, `“Where the petition is” is left out of the code. ${begun}`, 'href', true],
        [begun, 'The address that you serve the kit from is not complete: ', 'kit.base', true],
      ]);
      await builder.evaluate(() => {
        const writeText = () => Promise.resolve();
        Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
        document.querySelector('.piece .copy').click();
        document.querySelector('#share').click();
      });
      const said = () =>
        [...document.querySelectorAll('.copied:not([hidden])')].map(({textContent}) => textContent);
      await until(builder, () => document.querySelectorAll('.copied:not([hidden])').length === 2);
      assert.deepEqual(await builder.evaluate(said), [
        'Copied without “Where the petition is”, “Where you serve its files from”: see the notes above.',
        'Copied.',
      ]);
      await builder.evaluate(() => {
        const input = document.querySelector('[data-key=label] input');
        input.value = 'Sign';
        input.dispatchEvent(new Event('input'));
      });
      await until(builder, () => document.querySelectorAll('.copied:not([hidden])').length === 0);
    });

    it('runs nothing that a link brings along, and asks nobody for it', async () => {
      const evil = '"><img src=x onerror=top.pwned=1><script>top.pwned=1</script>';
      const query = new URLSearchParams({
        heading: evil,
        'link.text': evil,
        'link.href': 'javascript:top.pwned=1',
        href: 'javascript:top.pwned=1',
        message: evil,
        'campaign.hashtag': evil,
        '--wr-color-brand': 'url(https://evil.example/)',
        '--wr-shadow': `red;background:url(https://evil.example/)`,
        'kit.base': 'https://evil.example/',
        'kit.file': evil,
        'view.width': evil,
        'view.state': evil,
        'view.lang': evil,
        lang: evil,
        output: evil,
        srcdoc: evil,
        onload: 'top.pwned=1',
      });
      const {page: builder, violations, errors} = await open(engine, `#campaign-banner?${query}`);
      await builder.evaluate(collect);
      const found = await builder.evaluate(() => {
        const inner = document.querySelector('#preview').contentDocument;
        return {
          pwned: window.pwned ?? null,
          images: inner.querySelectorAll('img, script:not([src])').length,
          style: inner.querySelector('wr-campaign-banner').getAttribute('style'),
          scripts: [...document.scripts, ...inner.scripts]
            .filter(({src}) => !src.startsWith(location.origin))
            .map(({text}) => text)
            .filter((text) => text.includes('pwned')),
          asked: performance
            .getEntriesByType('resource')
            .map(({name}) => name)
            .filter((name) => name.includes('evil')),
        };
      });
      assert.deepEqual(found, {
        pwned: null,
        images: 0,
        style: found.style || null,
        scripts: [],
        asked: [],
      });
      assert.doesNotMatch(found.style ?? '', /url/);
      assert.deepEqual([await violations(), errors], [[], []]);
    });

    it('copies and says so, or selects what it may not copy', async () => {
      const {page: builder} = await open(engine, '#share');
      for (const isAllowed of [true, false]) {
        await builder.evaluate((allowed) => {
          window.copied = null;
          const writeText = (text) => Promise.resolve((window.copied = text));
          const value = allowed ? {writeText} : undefined;
          Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
          document.querySelector('#status').textContent = '';
          document.querySelector('.piece .copy').click();
        }, isAllowed);
        await until(builder, () => document.querySelector('#status').textContent !== '');
        const {status, code, taken} = await builder.evaluate(() => ({
          status: document.querySelector('#status').textContent,
          code: document.querySelector('.piece pre').textContent,
          taken: window.copied ?? window.getSelection().toString(),
        }));
        assert.match(status, isAllowed ? /^Copied\.$/ : /It is selected: press Ctrl/);
        assert.equal(taken.trim(), code.trim());
      }
    });
  },
  {inWebKit: true},
);

/** Node makes the same code of the same choice; the property tests of builder-code.test.mjs hold it to that. */
async function checkCodes(builder, hash) {
  const codes = await builder.evaluate(collect);
  const choice = fromHash(hash, manifest);
  const model = modelOf(choice, kit, en, {light: {}, dark: {}});
  const seen = {height: null, content: null, pictures: [], colours: {light: {}, dark: {}}};
  for (const {id, make} of OUTPUTS) {
    if (id === 'email' || id === 'iframe' || id === 'csp') continue;
    assert.deepEqual(
      codes[id],
      make(model, seen).map(({code}) => code),
      `${hash} ${id}`,
    );
  }
  const frame = OUTPUTS.find(({id}) => id === 'iframe').make(model, seen);
  assert.deepEqual(
    codes.iframe.map(withoutHeight),
    frame.map(({code}) => withoutHeight(code)),
  );
  for (const code of codes.email) readMail(code);
}

const withoutHeight = (code) => code.replace(/height="\d+"/, '');

forEachEngine((engine) => {
  it('shows each widget in each of its states', async () => {
    const {page: builder} = await open(engine);
    for (const {name, states} of manifest.widgets) {
      for (const state of states) {
        // A film that plays would be somebody's.
        if (name === 'video' && state.name === 'playing') continue;
        await choose(builder, `#${name}?view.state=${state.name}`).catch((error) => {
          throw new Error(`${name} ${state.name}`, {cause: error});
        });
        await until(
          builder,
          (meaning) => document.querySelector('#now').textContent === meaning,
          state.meaning,
        );
      }
    }
  });

  it('has nothing for axe to find, however it is looked at', async () => {
    const faulty =
      '#petition-button?goal=many&href=javascript:1&--wr-color-surface=%23222222&secondary=1&endpoint=https://s.example/&output=email&count=5&view.width=320';
    const looks = [
      ['#campaign-banner?output=html', wide, {}],
      [faulty, wide, {colorScheme: 'dark'}],
      [faulty, {width: 320, height: 640}, {}],
      ['#share?output=csp', wide, {forcedColors: 'active'}],
    ];
    const {page: builder} = await open(engine, '#share');
    for (const [hash, viewport, media] of looks) {
      await builder.setViewport(viewport);
      await builder.emulate({...STILL, ...media});
      await choose(builder, hash);
      await builder.evaluate(() => {
        for (const group of document.querySelectorAll('details')) group.open = true;
        // The widgets have tests of their own, and axe has to be in a frame to look into it.
        for (const frame of document.querySelectorAll('iframe')) frame.hidden = true;
      });
      await expectAccessible(builder, hash);
      await builder.evaluate(() => {
        document.querySelector('#preview').hidden = false;
      });
    }
  });

  it('fits into 320 pixels, and into twice the size of text', async () => {
    const {page: builder} = await open(engine, '#petition-button?output=csp', {
      viewport: {width: 320, height: 640},
    });
    const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
    await builder.evaluate(() => {
      for (const group of document.querySelectorAll('details')) group.open = true;
    });
    assert.ok((await builder.evaluate(overflow)) <= 0);
    await builder.setViewport(wide);
    await builder.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    assert.ok((await builder.evaluate(overflow)) <= 0);
  });
});
