// Languages, which are files that the kit asks for: what is shown until they are there, where they come in, and what
// stands there where they do not.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {directionOf} from '../../dist/i18n/language.js';
import {expectAccessible} from './axe.mjs';
import {NOW, allWidgets, integrityOf, scriptTag} from './partner.mjs';
import {settle} from './settle.mjs';

const project = new URL('../../', import.meta.url);
const {csp, languages: hashes} = JSON.parse(
  readFileSync(new URL('cdn/integrity.json', project), 'utf8'),
);
const tags = readdirSync(new URL('src/i18n/languages/', project)).map((name) =>
  name.replace('.ts', ''),
);
const {en} = await import(new URL('dist/i18n/en.js', project));

/** The kit's words in every language. */
const words = Object.fromEntries(
  await Promise.all(
    tags.map(async (tag) => {
      const {strings} = await import(new URL(`dist/i18n/languages/${tag}.js`, project));
      return [tag, strings];
    }),
  ),
);
const sign = (tag) => (tag === 'en' ? en : words[tag]).signPetition;

/** What is said in English, but for what is too short to be told from a title in a feed. */
const ENGLISH = Object.values(en)
  .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
  .flatMap((sentence) => sentence.split(/\{\w+\}/))
  .map((piece) => piece.trim())
  .filter((piece) => piece.length > 7 && !/Calendar|#/.test(piece));

const addressOf = (name) => `/cdn/lazy/${name}.js`;
const fileOf = (name) => readFileSync(new URL(`cdn/lazy/${name}.js`, project), 'utf8');
const asScript = (body) => ({headers: {'content-type': 'text/javascript'}, body});
/** Lets a file come so late that what is shown meanwhile is seen. */
const delay = (name, time) =>
  origins.cdn.route(addressOf(name), {...asScript(fileOf(name)), delay: time});
/** The names of all the files that were asked for. */
const asked = () =>
  origins.cdn.requests
    .map(({path}) => /^\/cdn\/lazy\/(.+)\.js$/.exec(path)?.[1])
    .filter((name) => name !== undefined);

const button = (attributes = '') =>
  `<wr-petition-button ${attributes}><a href="https://partner.example/">Partner</a></wr-petition-button>`;
const inPage = (lang, body, script = scriptTag()) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>–</title>${script}<body>${body}`;

/** Runs in a page, first of all: keeps every text that any shadow tree has had, and how its host looked in each frame. */
function keepTexts() {
  window.texts = [];
  window.frames = [];
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const {prototype} = window.Element;
  const {attachShadow} = prototype;
  prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const keep = () => {
      const text = plain(root.textContent);
      if (text && window.texts.at(-1) !== text) window.texts.push(text);
    };
    new MutationObserver(keep).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const start = performance.now();
    const sample = () => {
      keep();
      window.frames.push({
        time: performance.now() - start,
        text: plain(root.textContent),
        isFallbackSeen: this.querySelector('a')?.checkVisibility() ?? false,
      });
      requestAnimationFrame(sample);
    };
    requestAnimationFrame(sample);
    return root;
  };
}

/** Runs in a page: what the actions of all buttons say, `null` for one that says nothing. */
const actions = () =>
  [...document.querySelectorAll('wr-petition-button')].map(
    ({shadowRoot}) => shadowRoot?.querySelector('[part=action]')?.textContent.trim() ?? null,
  );

/** Resolves when the buttons say that. */
const untilSaid = (page, ...wanted) =>
  until(
    page,
    (texts) => {
      const said = [...document.querySelectorAll('wr-petition-button')].map(
        ({shadowRoot}) => shadowRoot?.querySelector('[part=action]')?.textContent.trim() ?? null,
      );
      return JSON.stringify(said) === JSON.stringify(texts);
    },
    wanted,
  );

/** Runs in a page: the language and direction of the first button, and how its action is marked. */
function languageShown() {
  const {shadowRoot} = document.querySelector('wr-petition-button');
  const {lang, dir} = shadowRoot.querySelector('[part=base]');
  const marked = shadowRoot.querySelector('[part=action] span[lang]');
  return [lang, dir, marked?.lang ?? null, marked?.dir ?? null];
}

/** Runs in a page: the languages of all widgets. */
const languagesShown = () => [
  ...new Set(
    [...document.querySelectorAll('main > :defined')]
      .map(({shadowRoot}) => shadowRoot?.querySelector('[part=base]')?.lang)
      .filter((lang) => lang !== undefined),
  ),
];

const setPageLang = (page, lang) =>
  page.evaluate((value) => {
    document.documentElement.lang = value;
  }, lang);

const warningsOf = ({messages}) =>
  messages.map(({text}) => text).filter((text) => text.startsWith('[withrefugees]'));

/** What may become of a language. */
const failures = {
  'one byte is another': () => asScript(fileOf('ar').replace('use strict', 'use strjct')),
  'it is another language': () => asScript(fileOf('fa')),
  'it is gone': () => ({status: 404, body: 'Not found'}),
  'it is a login page': () => ({headers: {'content-type': 'text/html'}, body: '<!doctype html>'}),
  'its server lets nobody read it': () => ({
    headers: {'content-type': 'text/javascript', 'access-control-allow-origin': undefined},
    body: fileOf('ar'),
  }),
  'its server breaks off': () => ({cut: true}),
};

forEachEngine(
  (engine) => {
    it('speaks every language, and asks once for each', async () => {
      const html = tags.map((tag) => `<div lang="${tag}">${button()}</div>`).join('');
      const {page, errors, messages} = await openPage(engine, {html: scriptTag() + html});
      await untilSaid(page, ...tags.map(sign));
      assert.deepEqual(
        asked()
          .filter((name) => !name.startsWith('dates-'))
          .sort(),
        [...tags].sort(),
      );
      assert.equal(new Set(asked()).size, asked().length);
      assert.deepEqual([errors, messages], [[], []]);
    });

    // What axe looks at is the same everywhere, but for the fonts: other tests ask it in each engine.
    if (engine.engine === 'chromium') {
      for (const tag of [...tags, 'en']) {
        it(`shows all widgets in ${tag} on a phone, where axe finds nothing and nothing stands out`, async () => {
          const html = `<!doctype html><html lang="${tag}" dir="${directionOf(tag)}"><meta charset="utf-8">
            <meta name="viewport" content="width=device-width"><title>–</title>${scriptTag()}
            <main><h1>–</h1>${allWidgets}</main>`;
          const {page, errors, messages} = await openPage(engine, {
            html,
            now: NOW,
            viewport: {width: 360, height: 640},
          });
          await settle(page);
          const [lang, ...others] = await page.evaluate(languagesShown);
          assert.deepEqual([lang === 'en', others], [tag === 'en', []]);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
          await expectAccessible(page, tag);
          assert.deepEqual([errors, messages], [[], []]);
        });
      }
    }

    it('asks once, however many widgets and files of the kit there are', async () => {
      const tag = (name) => scriptTag(`elements/${name}.js`);
      const {page, errors, messages} = await openPage(engine, {
        html: inPage(
          'ar',
          `${button()}${button()}<wr-more-stories></wr-more-stories>`,
          tag('petition-button') + tag('more-stories'),
        ),
      });
      await untilSaid(page, sign('ar'), sign('ar'));
      await until(page, () =>
        Boolean(document.querySelector('wr-more-stories').shadowRoot?.querySelector('h2')),
      );
      const heading = await page.evaluate(
        () => document.querySelector('wr-more-stories').shadowRoot.querySelector('h2').textContent,
      );
      assert.equal(heading, words.ar.moreStories);
      assert.deepEqual([asked(), errors, messages], [['ar'], [], []]);
    });

    for (const name of ['kit.classic.js', 'elements/petition-button.js']) {
      it(`speaks Arabic with ${name}`, async () => {
        const {page, errors, messages} = await openPage(engine, {
          html: inPage('ar', button(), scriptTag(name, 'defer')),
        });
        await untilSaid(page, sign('ar'));
        assert.deepEqual([asked(), errors, messages], [['ar'], [], []]);
      });
    }

    it('leaves no script behind', async () => {
      const {page} = await openPage(engine, {html: inPage('ti', button())});
      await untilSaid(page, sign('ti'));
      assert.equal(await page.evaluate(() => document.querySelectorAll('[src*=lazy]').length), 0);
    });

    for (const lang of ['en', 'en-GB', 'en_US', '']) {
      it(`asks for nothing where the page's language is "${lang}"`, async () => {
        const {page, messages} = await openPage(engine, {
          html: inPage(lang, button('count="1912884" goal="auto"')),
        });
        await untilSaid(page, sign('en'));
        assert.deepEqual([asked(), messages], [[], []]);
      });
    }

    for (const [what, answer] of Object.entries(failures)) {
      it(`is English, and says so, where ${what}`, async () => {
        origins.cdn.route(addressOf('ar'), answer());
        const opened = await openPage(engine, {html: inPage('ar', button() + button())});
        await untilSaid(opened.page, sign('en'), sign('en'));
        assert.deepEqual(await opened.page.evaluate(languageShown), ['ar', 'rtl', 'en', 'ltr']);
        assert.deepEqual(opened.errors, []);
        const warnings = warningsOf(opened);
        assert.equal(warnings.length, 1, warnings.join('\n'));
        assert.match(warnings[0], /English in its place: .*lazy\/ar\.js/);
        // A server that broke off may be asked again by the browser itself.
        if (what !== 'its server breaks off') assert.deepEqual(asked(), ['ar']);
      });
    }

    it('shows the children for a second and a half where it does not come, and then English', async () => {
      origins.cdn.route(addressOf('ar'), {never: true});
      // After the page has loaded, as a page with a script on its way has not.
      const {page, errors} = await openPage(engine, {html: scriptTag(), before: keepTexts});
      await page.evaluate((html) => {
        document.body.innerHTML = html;
      }, `<div lang="ar">${button()}</div>`);
      await untilSaid(page, sign('en'));
      const frames = await page.evaluate(() => window.frames);
      const before = frames.filter(({text}) => text === '');
      await until(page, () => window.frames.at(-1).text !== '');
      const first = await page.evaluate(() => window.frames.find(({text}) => text !== ''));
      assert.ok(before.length > 5 && before.every(({isFallbackSeen}) => isFallbackSeen));
      assert.deepEqual([first.text, first.isFallbackSeen], [sign('en'), false]);
      assert.ok(first.time > 1400 && first.time < 3500, `${first.time} ms`);
      assert.deepEqual(errors, []);
    });

    it('becomes Arabic after all where that comes late', async () => {
      delay('ar', 2500);
      const {page, errors, messages} = await openPage(engine, {
        html: inPage('ar', button()),
        before: keepTexts,
      });
      await untilSaid(page, sign('ar'));
      assert.deepEqual(await page.evaluate(() => window.texts), [sign('en'), sign('ar')]);
      assert.deepEqual([errors, messages], [[], []]);
    });

    it('waits anew where a widget is moved while its language is on its way', async () => {
      origins.cdn.route(addressOf('ar'), {never: true});
      const {page} = await openPage(engine, {html: scriptTag(), before: keepTexts});
      await page.evaluate(async (html) => {
        document.body.innerHTML = `<div lang="ar">${html}</div><main lang="ar"></main>`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        document.querySelector('main').append(document.querySelector('wr-petition-button'));
      }, button());
      await untilSaid(page, sign('en'));
      await until(page, () => window.frames.at(-1).text !== '');
      const {time} = await page.evaluate(() => window.frames.find(({text}) => text !== ''));
      assert.ok(time < 3500, `${time} ms`);
    });

    for (const [lang, late] of [
      ['ar', ['ar']],
      ['ti', ['ti', 'dates-ti']],
    ]) {
      it(`flashes nothing in English before it is ${lang}`, async () => {
        late.forEach((name, index) => delay(name, 300 + 400 * index));
        const {page, errors, messages} = await openPage(engine, {
          html: inPage(
            lang,
            `${allWidgets}<wr-more-stories issue="2017-12"></wr-more-stories>
             <wr-upcoming-webinars></wr-upcoming-webinars>`,
          ),
          now: NOW,
          before: keepTexts,
        });
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await until(page, () =>
          [...document.body.children]
            .filter(({localName}) => localName.startsWith('wr-'))
            .every(
              (widget) =>
                widget.matches(':state(loaded), :state(empty)') &&
                widget.shadowRoot.querySelector('[part=base]') !== null,
            ),
        );
        const texts = await page.evaluate(() => window.texts);
        const own = words[lang];
        for (const sentence of [
          own.joinCoalition,
          own.signPetition,
          own.pastIssues,
          own.noEvents,
        ]) {
          assert.ok(
            texts.some((text) => text.includes(sentence)),
            sentence,
          );
        }
        const english = texts.filter((text) => ENGLISH.some((words) => text.includes(words)));
        const months = texts.filter((text) => /– .*(December|M12)/.test(text));
        assert.deepEqual([english, months, errors, messages], [[], [], [], []]);
      });
    }

    it('follows the page from English to Arabic to French and back', async () => {
      delay('ar', 200);
      delay('fr', 200);
      const {page, errors, messages} = await openPage(engine, {
        html: inPage('en', button()),
        before: keepTexts,
      });
      await untilSaid(page, sign('en'));
      const seen = [];
      for (const lang of ['ar', 'fr', 'en']) {
        await setPageLang(page, lang);
        await untilSaid(page, sign(lang));
        seen.push(await page.evaluate(languageShown));
      }
      assert.deepEqual(seen, [
        ['ar', 'rtl', null, null],
        ['fr', 'ltr', null, null],
        ['en', 'ltr', null, null],
      ]);
      assert.deepEqual(await page.evaluate(() => window.texts), ['en', 'ar', 'fr', 'en'].map(sign));
      assert.deepEqual([errors, messages], [[], []]);
    });

    it('ends in the language that the page has last, whichever file comes first', async () => {
      delay('ar', 800);
      const {page, errors} = await openPage(engine, {html: inPage('en', button())});
      await untilSaid(page, sign('en'));
      await setPageLang(page, 'ar');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await setPageLang(page, 'fr');
      await untilSaid(page, sign('fr'));
      await until(page, () =>
        performance
          .getEntriesByType('resource')
          .some(({name, responseEnd}) => name.endsWith('/ar.js') && responseEnd > 0),
      );
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.deepEqual(await page.evaluate(actions), [sign('fr')]);
      assert.deepEqual(await page.evaluate(languageShown), ['fr', 'ltr', null, null]);
      assert.deepEqual(errors, []);
    });

    it('does not flash in the language that the page had before the widget was ready', async () => {
      origins.cdn.route(addressOf('ar'), {never: true});
      const {page} = await openPage(engine, {html: scriptTag(), before: keepTexts});
      delay('fr', 1900);
      await page.evaluate(async (html) => {
        document.body.innerHTML = `<div lang="ar">${html}</div>`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        document.querySelector('div').lang = 'fr';
      }, button());
      await untilSaid(page, sign('en'));
      assert.deepEqual(await page.evaluate(languageShown), ['fr', 'ltr', 'en', 'ltr']);
      await untilSaid(page, sign('fr'));
    });

    const ODD = [
      ['nl_NL', 'nl'],
      ['nl-NL-x-formal', 'nl'],
      [' NL ', 'nl'],
      ['zh_TW', 'zh-Hant'],
      ...['auto', 'und', '', ' ', 'x-klingon', 'zz-ZZ-zz', '*', 'en-US,en;q=0.9', '{{lang}}'].map(
        (lang) => [lang, 'en'],
      ),
      ['constructor', 'en'],
      [`de-${'a'.repeat(5000)}`, 'en'],
    ];
    it('throws at no language, however it is written', async () => {
      const html = ODD.map(([lang]) => `<div lang="${lang}">${button('count="3"')}</div>`);
      const {page, errors, messages} = await openPage(engine, {html: scriptTag() + html.join('')});
      await untilSaid(page, ...ODD.map(([, tag]) => sign(tag)));
      assert.deepEqual([errors, messages], [[], []]);
      for (const [lang] of ODD) await setPageLang(page, lang);
      await setPageLang(page, 'de');
      const expected = ODD.map(([, tag]) => sign(tag === 'en' ? 'de' : tag));
      await untilSaid(page, ...expected);
      assert.deepEqual([errors, messages], [[], []]);
    });

    it('takes data-lang of the script where the page has no language', async () => {
      const html = `<!doctype html><meta charset="utf-8"><title>–</title>${scriptTag('kit.js', 'data-lang="ar"')}${button()}`;
      const {page} = await openPage(engine, {html});
      await untilSaid(page, sign('ar'));
      assert.deepEqual(asked(), ['ar']);
    });

    it('takes the page’s language before data-lang', async () => {
      const script = scriptTag('kit.js', 'data-lang="ar"');
      const {page} = await openPage(engine, {html: inPage('de', button(), script)});
      await untilSaid(page, sign('de'));
      assert.deepEqual(asked(), ['de']);
    });

    it('finds the language outside the shadow trees it is in, and follows it', async () => {
      const {page, errors} = await openPage(engine, {
        html: `${scriptTag()}<main lang="ar"><div id="outer"></div></main>`,
      });
      await page.evaluate(() => {
        const outer = document.querySelector('#outer').attachShadow({mode: 'open'});
        outer.innerHTML = '<p><span id="inner"></span></p>';
        const inner = outer.querySelector('#inner').attachShadow({mode: 'closed'});
        inner.innerHTML = '<wr-petition-button></wr-petition-button>';
        window.said = () =>
          inner.firstChild.shadowRoot?.querySelector('[part=action]')?.textContent;
      });
      await until(page, (text) => window.said()?.trim() === text, sign('ar'));
      await page.evaluate(() => {
        document.querySelector('main').lang = 'fr';
      });
      await until(page, (text) => window.said()?.trim() === text, sign('fr'));
      await page.evaluate(() => {
        document.querySelector('#outer').shadowRoot.querySelector('p').lang = 'de';
      });
      await until(page, (text) => window.said()?.trim() === text, sign('de'));
      assert.deepEqual(errors, []);
    });

    it('speaks the language of a div that stands for a widget', async () => {
      const div = (lang) => `<div data-wr="petition-button" ${lang}><a href="/">Partner</a></div>`;
      const {page, errors, messages} = await openPage(engine, {
        html: `${scriptTag()}<section lang="ar">${div('')}</section>${div('lang="fr"')}${div('data-lang="de"')}`,
      });
      await untilSaid(page, sign('ar'), sign('fr'), sign('de'));
      assert.deepEqual([errors, messages], [[], []]);
    });

    it('stays in its language where a translating browser makes that of the page "auto"', async () => {
      const {page} = await openPage(engine, {html: inPage('ar', button()), before: keepTexts});
      await untilSaid(page, sign('ar'));
      for (const lang of ['auto', 'und', '']) await setPageLang(page, lang);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.deepEqual(await page.evaluate(() => window.texts), [sign('ar')]);
    });

    it('goes along where a translating browser makes it one that the kit speaks', async () => {
      const {page} = await openPage(engine, {html: inPage('en', button())});
      await untilSaid(page, sign('en'));
      await setPageLang(page, 'uk');
      await untilSaid(page, sign('uk'));
    });
  },
  {inWebKit: true},
);

// --- Strict pages (policies.test.mjs has more of them), and what the engines have of their own -----------------------------------

const KIT = integrityOf('kit.js');
const policy = (scripts) => ({
  'content-security-policy': `default-src 'none'; base-uri 'none'; script-src ${scripts}`,
});

/** What integrity.json tells partners to write, with their own addresses and their page's language. */
const advised = (...languages) => {
  const [scripts, ...others] = csp['kit.js'].map((line) =>
    line.replace(/<.*>/, `${origins.feed.url} ${origins.page.url}`),
  );
  const sources = [scripts, ...languages.map((language) => hashes[language])].join(' ');
  return {
    'content-security-policy': ["default-src 'none'", sources, ...others].join('; '),
  };
};

const form = `<wr-petition-button endpoint="${origins.feed.url}/sign" privacy-href="/privacy" fields="email country"></wr-petition-button>`;

/** Opens the form, and gives what it calls some countries. */
async function countriesShown(page, ...codes) {
  await page.evaluate(() => document.querySelector('wr-petition-button').open());
  await until(page, () => {
    const {shadowRoot} = document.querySelector('wr-petition-button');
    return shadowRoot.querySelectorAll('dialog:modal option').length > 100;
  });
  return page.evaluate((wanted) => {
    const {shadowRoot} = document.querySelector('wr-petition-button');
    return wanted.map((code) => shadowRoot.querySelector(`option[value=${code}]`).textContent);
  }, codes);
}

forEachEngine((engine) => {
  it('is English where the hash of the kit alone lets scripts in', async () => {
    const opened = await openPage(engine, {
      html: inPage('ar', button() + button()),
      headers: policy(`'${KIT}'`),
    });
    await untilSaid(opened.page, sign('en'), sign('en'));
    assert.deepEqual(await opened.page.evaluate(languageShown), ['ar', 'rtl', 'en', 'ltr']);
    assert.deepEqual([opened.errors, asked(), warningsOf(opened).length], [[], [], 1]);
  });

  it('is English where the policy lets in another language', async () => {
    const opened = await openPage(engine, {html: inPage('ar', button()), headers: advised('fr')});
    await untilSaid(opened.page, sign('en'));
    assert.deepEqual([opened.errors, warningsOf(opened).length], [[], 1]);
  });

  it('has words, dates and countries in Tigrinya by the lines of integrity.json', async () => {
    const opened = await openPage(engine, {
      html: inPage('ti', form),
      headers: advised('ti'),
    });
    await untilSaid(opened.page, sign('ti'));
    assert.deepEqual(await countriesShown(opened.page, 'ER', 'ET'), ['ኤርትራ', 'ኢትዮጵያ']);
    assert.deepEqual([await opened.violations(), opened.errors, opened.messages], [[], [], []]);
    // Firefox knows Tigrinya.
    const {engine: name} = engine;
    const others = name === 'chromium' ? ['countries-ti', 'dates-ti'] : [];
    assert.deepEqual(asked().sort(), [...others, 'petition-dialog', 'ti']);
  });

  it('has countries in English without a file', async () => {
    const {page, messages} = await openPage(engine, {html: inPage('en', form)});
    await untilSaid(page, sign('en'));
    assert.deepEqual(await countriesShown(page, 'ER', 'SE'), ['Eritrea', 'Sweden']);
    assert.deepEqual([asked(), messages], [['petition-dialog'], []]);
  });

  it('opens the form before the names of countries have come', async () => {
    origins.cdn.route(addressOf('countries-ti'), {never: true});
    const {page} = await openPage(engine, {html: inPage('ti', form)});
    await until(page, () =>
      Boolean(document.querySelector('wr-petition-button').shadowRoot?.querySelector('button')),
    );
    await page.evaluate(() => document.querySelector('wr-petition-button').open());
    await until(page, () =>
      Boolean(document.querySelector('wr-petition-button').shadowRoot.querySelector(':modal')),
    );
    const options = await page.evaluate(
      () =>
        document.querySelector('wr-petition-button').shadowRoot.querySelectorAll('option').length,
    );
    // Firefox has the names itself. In Chromium there is the choice of none, until `lazy()` gives the file up.
    if (engine.engine === 'chromium') assert.equal(options, 1);
  });

  it('has countries in English where those in Tigrinya can’t be had', async () => {
    origins.cdn.route(addressOf('countries-ti'), {status: 404, body: 'Not found'});
    const opened = await openPage(engine, {html: inPage('ti', form)});
    await untilSaid(opened.page, sign('ti'));
    const isChromium = engine.engine === 'chromium';
    const expected = isChromium ? ['Eritrea'] : ['ኤርትራ'];
    assert.deepEqual(await countriesShown(opened.page, 'ER'), expected);
    assert.deepEqual([opened.errors, warningsOf(opened).length], [[], isChromium ? 1 : 0]);
  });
});
