// Pages that break things: names that stand before the platform's, built-ins that are others, frames, other documents,
// the back-forward cache, scripts that do not come. (Rows A4 and B1 of shared/reference/security.md.)
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {launchWhole} from '../../scripts/browsers/pool.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {
  LINKS,
  NOW,
  allWidgets,
  hrefOf,
  linksInSight,
  scriptTag,
  untilShown,
  widgets,
} from './partner.mjs';
import {loadPrototypeJs} from './prototype-js.mjs';

/** Names under which Lit keeps, or looks for, something in the window. */
const WINDOW = [
  ...['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata'],
  ...['litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport', 'litElementPolyfillSupport'],
  ...['litElementHydrateSupport', 'ShadyCSS', 'ShadyDOM', 'litNonce', 'customElements'],
];
/** What the kit and Lit ask of the document. */
const DOCUMENT = [
  ...[
    'createElement',
    'createTreeWalker',
    'createComment',
    'importNode',
    'baseURI',
    'currentScript',
  ],
  ...['head', 'body', 'documentElement', 'adoptedStyleSheets', 'addEventListener', 'readyState'],
  ...['hidden', 'activeElement', 'querySelectorAll', 'removeEventListener'],
];
const clobbering = [
  ...WINDOW.map((name) => `<a id="${name}"></a>`),
  ...DOCUMENT.map((name) => `<img name="${name}" alt="">`),
].join('');

/** Runs in a page: what is read in the widgets, once they have rendered. */
async function texts() {
  const found = [...document.querySelectorAll(':defined')].filter(({shadowRoot}) => shadowRoot);
  await Promise.all(found.map(({updateComplete}) => updateComplete));
  return found.map(({shadowRoot}) => shadowRoot.textContent);
}

const petition = `<wr-petition-button endpoint="${origins.feed.url}/sign" privacy-href="/privacy" count="1912884">
  <a href="/petition">Sign</a></wr-petition-button>`;

/** Opens the form of the last petition button. */
async function openForm(page) {
  const button = (isClick) => {
    const {shadowRoot} = document.body.querySelector('wr-petition-button[endpoint]');
    const action = shadowRoot?.querySelector('button[part=action]');
    if (isClick) action?.click();
    return Boolean(action);
  };
  await until(page, button);
  await page.evaluate(button, true);
  await until(page, () =>
    Boolean(
      document.body
        .querySelector('wr-petition-button[endpoint]')
        .shadowRoot.querySelector('dialog:modal form'),
    ),
  );
}

forEachEngine((engine) => {
  it('shows everything where the page has names that stand before the platform’s', async () => {
    const html = `<body>${clobbering}${scriptTag('kit.classic.js')}${allWidgets}
      <wr-petition-button id="own" lang="ar" href="sign"></wr-petition-button>
      <div data-wr="petition-button"><a href="/petition">Sign</a></div>
      <script>window.others = 'run'</script>`;
    const {page, errors} = await openPage(engine, {html, now: NOW});
    await untilShown(page);
    await until(
      page,
      () =>
        document.querySelector('#own').shadowRoot.querySelector('.base')?.dir === 'rtl' &&
        !document.querySelector('[data-wr]'),
    );
    const link = await page.evaluate(
      () => document.querySelector('#own').shadowRoot.querySelector('a').href,
    );
    assert.equal(link, `${origins.page.url}/sign`);
    assert.deepEqual([await page.evaluate(() => window.others), errors], ['run', []]);
  });

  it('works on where the page gets such names later', async () => {
    const {page, errors} = await openPage(engine, {html: `<body>${scriptTag()}`, now: NOW});
    await page.evaluate(
      (html) => {
        const {body} = document;
        body.innerHTML = html;
      },
      clobbering + allWidgets + petition,
    );
    await untilShown(page);
    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('wr-campaign-banner');
      shadowRoot.querySelector('[part=dismiss]').click();
    });
    await until(page, () => document.querySelector('wr-campaign-banner').offsetHeight === 0);
    await until(page, () => document.querySelector('body > [role=status]')?.textContent !== '');
    assert.deepEqual(errors, []);
  });

  it('works in a form whose fields have the names of its own members', async () => {
    const members = ['parentElement', 'getAttribute', 'getRootNode', 'matches', 'querySelector'];
    const fields = members.map((name) => `<input name="${name}">`).join('');
    const html = `<body>${scriptTag()}<form>${fields}<div>${allWidgets}</div></form>
      <wr-more-stories id="holds" src="/none" loading="eager"><form>${fields}</form></wr-more-stories>`;
    const {page, errors} = await openPage(engine, {html, now: NOW});
    await untilShown(page);
    await until(page, () => {
      const list = document.querySelector('#holds');
      return list.matches(':state(error)') && list.firstElementChild.checkVisibility();
    });
    assert.deepEqual(errors, []);
  });

  it('leaves the children where the page’s policy or its kind lets no template be rendered', async () => {
    const classic = `<script src="${origins.cdn.url}/cdn/kit.classic.js"></script>`;
    const xhtml = `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A partner</title></head>
      <body>${allWidgets.replace(' dismissible', '')}${classic}</body></html>`;
    const pages = {
      XHTML: {html: xhtml, headers: {'content-type': 'application/xhtml+xml'}},
      'a policy that lets no script in': {
        html: `<body>${allWidgets}${classic}`,
        headers: {'content-security-policy': "script-src 'none'"},
      },
    };
    for (const [what, options] of Object.entries(pages)) {
      const {page, errors} = await openPage(engine, {...options, now: NOW});
      assert.deepEqual([what, await linksInSight(page), errors], [what, LINKS, []]);
    }
  });

  it('is the same where a script has frozen the language’s own objects', async () => {
    const freeze = () => {
      for (const name of ['Symbol', 'Object', 'Array', 'Promise', 'Map', 'Reflect', 'JSON', 'Math'])
        Object.freeze(window[name]);
      for (const name of ['Object', 'Array', 'Function', 'Promise', 'Map', 'Set', 'RegExp', 'Date'])
        Object.freeze(window[name].prototype);
    };
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}${allWidgets}`,
      now: NOW,
      before: freeze,
    });
    await untilShown(page);
    assert.deepEqual(errors, []);
  });

  it('leaves the children where no element can be defined', async () => {
    const {page, errors, messages} = await openPage(engine, {
      html: `<body>${scriptTag()}${allWidgets}`,
      now: NOW,
      before: () => {
        window.customElements.define = () => {
          throw new TypeError('not here');
        };
      },
    });
    assert.deepEqual([await linksInSight(page), errors], [LINKS, []]);
    const texts = messages.map(({text}) => text);
    const warning = '[withrefugees] <wr-campaign-banner> could not be defined: TypeError: not here';
    assert.ok(texts.includes(warning), texts.join('\n'));
  });

  it('leaves no name in the window', async () => {
    const {page} = await openPage(engine, {html: '<body>'});
    const added = await page.evaluate(async (tag) => {
      const before = new Set(Object.getOwnPropertyNames(window));
      document.body.append(document.createRange().createContextualFragment(tag));
      await window.customElements.whenDefined('wr-upcoming-webinars');
      return Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    }, scriptTag());
    assert.deepEqual(added, []);
  });

  it('is the same on a page of prototype.js', async () => {
    const body = [0, 1, 2].map(
      (day) =>
        `BEGIN:VEVENT\nUID:${day}\nSUMMARY:Series\nDTSTART:2026120${day + 2}T170000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT`,
    );
    const src = origins.feed.route('/series.ics', {
      body: ['BEGIN:VCALENDAR', 'VERSION:2.0', ...body, 'END:VCALENDAR'].join('\n'),
    });
    const options = {
      html: `<body>${scriptTag()}${allWidgets}<wr-upcoming-webinars src="${src}"></wr-upcoming-webinars>${petition}
        <wr-petition-button lang="ar" count="1912884"></wr-petition-button>`,
      now: NOW,
      viewport: {width: 1000, height: 4000}, // all that is lazy is near
    };
    const read = async ({page}) => {
      await untilShown(page);
      await until(page, () => {
        const of = (selector) => document.querySelector(selector).shadowRoot?.textContent ?? '';
        return (
          of('wr-upcoming-webinars[src*=series]').includes('Series') &&
          /\p{Script=Arabic}/u.test(of('[lang=ar]'))
        );
      });
      await openForm(page);
      return page.evaluate(texts);
    };
    const expected = await read(await openPage(engine, options));
    const opened = await openPage(engine, {...options, before: loadPrototypeJs});
    assert.deepEqual([await read(opened), opened.errors], [expected, []]);
  });

  it('takes addresses from where the page’s base says, and its own files from where it is', async () => {
    const html = `<!doctype html><html lang="ar"><meta charset="utf-8"><title>–</title>
      <base href="${origins.feed.url}/deep/er/"><body>${scriptTag()}
      <wr-petition-button href="sign"></wr-petition-button>
      <wr-more-stories src="../../feeds/stories-2017-12.xml"></wr-more-stories>`;
    const {page, errors} = await openPage(engine, {html});
    await untilShown(page, 'wr-more-stories');
    await until(page, () => {
      const {shadowRoot} = document.querySelector('wr-petition-button');
      return /\p{Script=Arabic}/u.test(shadowRoot?.textContent ?? '');
    });
    assert.deepEqual(
      [await hrefOf(page, 'wr-petition-button'), errors],
      [`${origins.feed.url}/deep/er/sign`, []],
    );
  });

  it('shows everything in frames, sandboxed or not', async () => {
    const inner = `<body>${scriptTag()}${allWidgets}`;
    const address = origins.page.route('/inner', {
      headers: {'content-type': 'text/html; charset=utf-8'},
      body: `<!doctype html>${inner}`,
    });
    const srcdoc = inner.replaceAll('"', '&quot;');
    const size = 'width="600" height="2000"';
    const {page, errors} = await openPage(engine, {
      html: `<body><iframe ${size} sandbox="allow-scripts" srcdoc="${srcdoc}"></iframe>
        <iframe ${size} sandbox="allow-scripts" src="${address}"></iframe>
        <iframe ${size} srcdoc="${srcdoc}"></iframe>`,
      now: NOW,
    });
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    assert.equal(frames.length, 3);
    for (const frame of frames) {
      // A frame far down asks for its feeds once it is near.
      await (await frame.frameElement()).evaluate((element) => element.scrollIntoView());
      await untilShown(frame);
    }
    assert.deepEqual(errors, []);
  });

  it('is told of no change in the page’s own tree', async () => {
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}${allWidgets}`,
      now: NOW,
      before: () => {
        window.watched = [];
        const {observe} = window.MutationObserver.prototype;
        window.MutationObserver.prototype.observe = function (node, options) {
          const isPage = node.contains(document.body);
          if (isPage && (options.childList || options.characterData || !options.attributeFilter))
            window.watched.push(JSON.stringify(options));
          return observe.call(this, node, options);
        };
      },
    });
    await untilShown(page);
    assert.deepEqual(await page.evaluate(() => window.watched), []);
  });

  it('renders few times on a page of 20,000 elements, however often it is told something', async () => {
    const html = `<body><p id="before" tabindex="0">Before</p>${scriptTag()}${widgets['wr-campaign-banner']}
      <wr-petition-button count="1912884"></wr-petition-button>${'<p><b>x</b></p>'.repeat(10_000)}`;
    const {page, errors} = await openPage(engine, {html});
    await untilShown(page, 'wr-campaign-banner', 'wr-petition-button');
    const [changes, text] = await page.evaluate(async () => {
      const button = document.querySelector('wr-petition-button');
      const observer = new MutationObserver(() => {});
      observer.observe(button.shadowRoot, {subtree: true, childList: true, characterData: true});
      for (let count = 1; count <= 10_000; count++) button.setAttribute('count', String(count));
      await button.updateComplete;
      for (let index = 0; index < 10_000; index++)
        document.body.append(document.createElement('i'));
      await button.updateComplete;
      return [observer.takeRecords().length, button.shadowRoot.textContent];
    });
    assert.match(text, /10,000/);
    assert.ok(changes < 10, `${changes} changes`);
    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('wr-campaign-banner');
      shadowRoot.querySelector('[part=dismiss]').focus();
      shadowRoot.querySelector('[part=dismiss]').click();
    });
    await until(page, () => document.activeElement?.localName === 'wr-petition-button');
    assert.deepEqual(errors, []);
  });

  it('lets its page wait in the back-forward cache, and shows what is new when it comes back', async (t) => {
    let title = 'Old';
    const src = origins.feed.route('/stories', () => ({
      body: JSON.stringify([{title, url: '/a'}]),
    }));
    // The page tells of itself: while it comes back, puppeteer does not know which of the two it asks.
    const told = [];
    let tell;
    const untilTold = async (words) => {
      while (!told.includes(words)) await new Promise((resolve) => (tell = resolve));
    };
    origins.page.route('/told', ({query}) => {
      told.push(query.get('words'));
      tell?.();
      return {status: 204};
    });
    // Chromium's shell keeps no page.
    const own = engine.engine === 'chromium' ? await launchWhole(engine) : null;
    t.after(() => own?.close());
    const {page, errors} = await openPage(
      {...engine, browser: own ?? engine.browser},
      {
        html: `<body><script>
          const tell = (words) => (window.telling = fetch('/told?words=' + words));
          addEventListener('pageshow', ({persisted}) => tell('back: ' + persisted));
          addEventListener('wr-load', ({target}) => {
            if (target.id === 'own') tell(target.shadowRoot.querySelector('li a').textContent.trim());
          });
        </script>${scriptTag()}<wr-campaign-banner countdown ends="2099-01-01"></wr-campaign-banner>
        <wr-petition-button count="1912884"></wr-petition-button><wr-more-stories id="own" src="${src}"></wr-more-stories>`,
      },
    );
    await untilTold('Old');
    // It comes back an hour later: for five minutes, what it has is new. Firefox keeps no page that still asks.
    await page.evaluate(async () => {
      await window.telling;
      const later = Date.now() + 3_600_000;
      Date.now = () => later;
    });
    const elsewhere = origins.cdn.route('/elsewhere', {
      headers: {'content-type': 'text/html'},
      body: '<!doctype html><title>Elsewhere</title>',
    });
    await page.goto(elsewhere);
    title = 'New';
    await page.evaluate(() => void setTimeout(() => history.back()));
    await untilTold('New');
    assert.deepEqual(
      [told.filter((words) => words.startsWith('back')), errors],
      [['back: false', 'back: true'], []],
    );
  });

  it('is upgraded however it comes about, with what a later version may know', async () => {
    const button = '<wr-petition-button count="1912884" href="/one"></wr-petition-button>';
    const html = `<body>${scriptTag('kit.classic.js')}
      <script>document.write('${button}')</script>
      <template><wr-petition-button count="1912884" href="/one"></wr-petition-button></template>
      <wr-petition-button count="1912884" mood="calm" data-v2="{}" signatures-href="/x" href="/one">
      <h2 slot="title">Ours</h2><a slot="link" href="/two">Two</a></wr-petition-button>`;
    const {page, errors, messages} = await openPage(engine, {html});
    await untilShown(page, 'wr-petition-button');
    const links = await page.evaluate(async () => {
      const {content} = document.querySelector('template');
      document.body.append(content.cloneNode(true), document.importNode(content, true), content);
      // With an empty shadow tree, which is not cloned.
      const copy = document.querySelector('[mood]').cloneNode(true);
      document.body.append(copy);
      const all = [...document.querySelectorAll('wr-petition-button')];
      await Promise.all(all.map(({updateComplete}) => updateComplete));
      return all.map(({shadowRoot}) => shadowRoot.querySelector('a').getAttribute('href'));
    });
    assert.equal(links.length, 6);
    assert.deepEqual(new Set(links), new Set([`${origins.page.url}/one`]));
    assert.deepEqual([errors, messages], [[], []]);
  });

  it('leaves the children to readers until its script comes, and where it never does', async () => {
    const css = `<link rel="stylesheet" href="${origins.cdn.url}/cdn/kit.css">`;
    const {page, errors} = await openPage(engine, {
      html: `<body>${css}${allWidgets}`,
      now: NOW,
      viewport: {width: 1000, height: 3000}, // all that is lazy is near
    });
    const clickable = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('a')]
          .filter((link) => {
            const {left, top, width, height} = link.getBoundingClientRect();
            return document.elementFromPoint(left + width / 2, top + height / 2) === link;
          })
          .map(({textContent}) => textContent),
      );
    /** Whether the script has run. */
    const add = (src) =>
      page.evaluate(
        (address) =>
          new Promise((resolve) => {
            const script = Object.assign(document.createElement('script'), {type: 'module'});
            script.onload = () => resolve(true);
            script.onerror = () => resolve(false);
            script.src = address;
            document.body.append(script);
          }),
        src,
      );
    const gone = origins.cdn.route('/gone.js', {
      status: 404,
      headers: {'content-type': 'text/javascript'}, // of another, Firefox tells as of an error
      body: 'Not found',
    });
    const cut = origins.cdn.route('/cut.js', {cut: true});
    assert.deepEqual([await add(gone), await add(cut)], [false, false]);
    assert.deepEqual([await linksInSight(page), await clickable()], [LINKS, LINKS]);
    let send;
    const asked = new Promise((resolve) => {
      origins.cdn.route('/cdn/slow.js', async () => {
        resolve();
        await new Promise((answer) => (send = answer));
        return {status: 302, headers: {location: '/cdn/kit.js'}};
      });
    });
    const added = add(`${origins.cdn.url}/cdn/slow.js`);
    await asked;
    assert.deepEqual([await linksInSight(page), await clickable()], [LINKS, LINKS]);
    send();
    assert.equal(await added, true);
    await untilShown(page);
    assert.deepEqual(errors, []);
  });
});

forEachEngine(
  (engine) => {
    it('stays what it is in the document of a frame, and back through a template’s', async () => {
      const {page, errors} = await openPage(engine, {
        html: `<body>${scriptTag()}<iframe></iframe>${widgets['wr-campaign-banner']}`,
      });
      await untilShown(page, 'wr-campaign-banner');
      /** Moves the banner, tells it something, and looks at it. */
      const move = (heading) =>
        page.evaluate(async (words) => {
          const places = {
            frame: () => document.querySelector('iframe').contentDocument.body,
            template: () => document.createElement('template').content,
            page: () => document.body,
          };
          window.banner ??= document.querySelector('wr-campaign-banner');
          places[words]().append(window.banner);
          window.banner.setAttribute('heading', words);
          await window.banner.updateComplete;
          const base = window.banner.shadowRoot.querySelector('.base');
          const view = base.ownerDocument.defaultView;
          return [
            base.textContent.includes(words),
            view && view.getComputedStyle(base).backgroundColor,
          ];
        }, heading);
      const BLUE = 'rgb(0, 114, 188)';
      assert.deepEqual(
        [await move('frame'), await move('page'), await move('template'), await move('page')],
        [
          [true, BLUE],
          [true, BLUE],
          [true, null],
          [true, BLUE],
        ],
      );
      assert.deepEqual(errors, []);
    });
  },
  {inWebKit: true},
);
