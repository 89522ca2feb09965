// What feeds, attributes and other scripts smuggle in: a `javascript:` address is never a link, markup is
// text, and a polluted prototype changes nothing.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW, allWidgets, scriptTag, untilShown} from './partner.mjs';

const RUN = 'window.__ran=1';

/** Addresses that are no web page, as they have been smuggled past others. */
const vectors = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `\tjavascript:${RUN}`,
  `\njavascript:${RUN}`,
  `\r\njavascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\rscript:${RUN}`,
  `j\na\nv\na\nscript:${RUN}`,
  `javascript\t:${RUN}`,
  `javascript\n:${RUN}`,
  `\x01javascript:${RUN}`,
  `\x0Bjavascript:${RUN}`,
  `\x1F javascript:${RUN}`,
  `javascript://%0A${RUN}`,
  `javascript://https://a.example/%0A${RUN}`,
  `javascript:/*https://a.example*/${RUN}`,
  `javascript:%77indow.__ran=1`,
  'javascript:',
  `data:text/html,<script>${RUN}</script>`,
  `DATA:text/html;base64,PHNjcmlwdD4=`,
  ' data:text/html,x',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.__ran=1"/>',
  `vbscript:${RUN}`,
  `VBScript:${RUN}`,
  'blob:https://a.example/0b5f2a3e',
  'file:///etc/passwd',
  'filesystem:https://a.example/temporary/x',
  'view-source:https://a.example/',
  'about:blank',
  `feed:javascript:${RUN}`,
  `jar:javascript:${RUN}!/`,
  'ftp://a.example/',
  'ws://a.example/',
  'intent://a.example/#Intent;end',
  'mailto:a@b.example',
  'https://a@b.example/',
  'https://a:b@c.example/',
  'https:a@b.example/',
  'https:\\\\a@b.example/',
  '//a@b.example/',
  '\\\\a:b@c.example/',
  'https://www.unhcr.org%2F@b.example/',
  'https://%00/',
  'https://[::1/',
];

/** Every attribute that holds an address; `:` stands before that of the children. */
const attributes = {
  'wr-campaign-banner': ['href', 'secondary-href', 'image', ':href'],
  'wr-petition-button': ['href', 'count-src', 'endpoint', 'privacy-href', ':href'],
  'wr-more-stories': ['src', 'more-href', ':href'],
  'wr-past-issues': ['href', 'src', ':href'],
  'wr-upcoming-webinars': ['src', 'more-href', ':href'],
  'wr-coalition': ['href', 'src', ':href'],
  'wr-community-map': ['href', 'src', 'tiles', 'attribution', ':href'],
  'wr-share': ['url'],
  'wr-video': ['src', 'poster', ':href'],
  'wr-campaign': [
    ...['src', 'petition-href', 'coalition-href', 'map-href', 'archive-href', 'webinars-href'],
  ],
};

/** What an attribute needs beside it to count. */
const needed = {
  'privacy-href': {endpoint: '/sign'},
  tiles: {attribution: 'A map', src: '/feeds/none.json'},
  attribution: {tiles: '/{z}/{x}/{y}.png', src: '/feeds/none.json'},
  poster: {src: '/films/none.webm'},
};

/** Runs before all scripts of the page: keeps the addresses that are asked for. */
function recordRequests() {
  window.asked = [];
  const {fetch} = window;
  window.fetch = (url, ...given) => {
    window.asked.push(String(url));
    return fetch(url, ...given);
  };
}

/** Runs in the page: one element for each attribute, or property, and vector. */
function createAll(names, values, asProperty, beside) {
  for (const [name, given] of Object.entries(names)) {
    for (const attribute of given) {
      for (const value of values) {
        const element = document.createElement(name);
        element.setAttribute('loading', 'eager');
        for (const pair of Object.entries(beside[attribute] ?? {})) element.setAttribute(...pair);
        if (attribute === ':href') {
          const child = document.createElement('a');
          child.innerHTML = 'Child <time datetime="2026-12-24T10:00Z"></time>';
          child.setAttribute('href', value);
          element.append(child);
        } else if (asProperty) {
          element[attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] = value;
        } else {
          element.setAttribute(attribute, value);
        }
        if (name === 'wr-campaign') {
          for (const inner of Object.keys(names)) {
            if (inner !== name) element.append(document.createElement(inner));
          }
        }
        document.body.append(element);
      }
    }
  }
}

/** Runs in the page, once all is rendered: every address in the widgets' own trees. */
async function addresses() {
  const widgets = [...document.querySelectorAll(':defined')].filter(({shadowRoot}) => shadowRoot);
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  const names = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
  const found = widgets.flatMap(({shadowRoot}) =>
    [...shadowRoot.querySelectorAll('*')].flatMap((element) =>
      names.flatMap((name) => element.getAttribute(name) ?? []),
    ),
  );
  return {count: widgets.length, found: [...new Set([...found, ...(window.asked ?? [])])]};
}

/** None but plain addresses of the web, which name no user. */
async function expectWebAddresses(page, {atLeast}) {
  const {count, found} = await page.evaluate(addresses);
  assert.ok(count >= atLeast, `${count} widgets`);
  const bad = found.filter((address) => {
    if (address.startsWith('mailto:?subject=')) return false; // of sharing, to nobody
    if (!URL.canParse(address, origins.page.url)) return true;
    const {protocol, username, password} = new URL(address, origins.page.url);
    return !/^https?:$/.test(protocol) || username || password || /^\s|[\t\n\r]/.test(address);
  });
  assert.deepEqual([bad, await page.evaluate(() => window.__ran ?? null)], [[], null]);
}

const items = (field) =>
  vectors.map((value, index) => ({
    title: `Item ${index}`,
    url: `https://a.example/${index}`,
    start: '2026-12-24T10:00:00Z',
    end: '2026-12-24T11:00:00Z',
    ...field(value),
  }));

/** XML and calendars hold no control characters. */
const printable = (text) => text.replace(/\p{Cc}/gu, '');
const escape = (text) => printable(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const rss = (element) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Feed</title>${vectors
    .map(
      (value, index) => `<item><title>Item ${index}</title>${element(escape(value), index)}</item>`,
    )
    .join('')}</channel></rss>`;

const ics = (property) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${vectors
    .map(
      (value, index) =>
        `BEGIN:VEVENT\nUID:${index}\nSUMMARY:Item ${index}\nDTSTART:20261224T100000Z\n${property}:${printable(value)}\nEND:VEVENT\n`,
    )
    .join('')}END:VCALENDAR\n`;

const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: vectors.map((url, index) => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [index, index]},
    properties: {name: `Item ${index}`, url, image: {src: url, alt: ''}, country: 'SE'},
  })),
});

/** Feeds with a vector in each item: `[widget, body]`. */
const feeds = {
  'JSON: addresses': ['wr-more-stories', JSON.stringify(items((url) => ({url})))],
  'JSON: pictures': ['wr-more-stories', JSON.stringify(items((image) => ({image})))],
  'JSON: picture objects': [
    'wr-more-stories',
    JSON.stringify(items((src) => ({image: {src, srcset: src}}))),
  ],
  'JSON: bases': [
    'wr-more-stories',
    JSON.stringify({home_page_url: vectors[0], items: items((url) => ({url}))}),
  ],
  'RSS: links': ['wr-more-stories', rss((value) => `<link>${value}</link>`)],
  'RSS: identifiers': [
    'wr-more-stories',
    rss((value) => `<guid isPermaLink="true">${value}</guid>`),
  ],
  'RSS: bases': [
    'wr-more-stories',
    rss((value, index) => `<link xml:base="${value}">x${index}</link>`),
  ],
  'RSS: pictures': [
    'wr-more-stories',
    rss(
      (value) =>
        `<media:content medium="image" url="${value}"/><enclosure type="image/png" url="${value}"/>`,
    ),
  ],
  'RSS: pictures in HTML': [
    'wr-more-stories',
    rss(
      (value) =>
        `<description>${escape(`<img width="99" height="99" src="${value}">`)}</description>`,
    ),
  ],
  'RSS: past issues': ['wr-past-issues', rss((value) => `<link>${value}</link>`)],
  'JSON: events': ['wr-upcoming-webinars', JSON.stringify(items((url) => ({url})))],
  'JSON: places of events': [
    'wr-upcoming-webinars',
    JSON.stringify(items((location) => ({location}))),
  ],
  Atom: [
    'wr-more-stories',
    `<feed xmlns="http://www.w3.org/2005/Atom">${vectors
      .map(
        (value, index) =>
          `<entry><title>Item ${index}</title><link href="${escape(value)}"/><icon>${escape(value)}</icon></entry>`,
      )
      .join('')}</feed>`,
  ],
  WordPress: [
    'wr-more-stories',
    JSON.stringify(
      vectors.map((link, id) => ({
        id,
        link,
        title: {rendered: `Item ${id}`},
        date_gmt: '2026-11-30T10:00:00',
        _embedded: {'wp:featuredmedia': [{source_url: link, alt_text: ''}]},
      })),
    ),
  ],
  'The Events Calendar': [
    'wr-upcoming-webinars',
    JSON.stringify({
      events: vectors.map((url, id) => ({
        id,
        url,
        title: `Item ${id}`,
        utc_start_date: '2026-12-24 10:00:00',
        utc_end_date: '2026-12-24 11:00:00',
        website: url,
      })),
    }),
  ],
  'schema.org': [
    'wr-upcoming-webinars',
    JSON.stringify(
      vectors.map((url, id) => ({
        '@context': 'https://schema.org',
        '@type': 'Event',
        '@id': `#${id}`,
        name: `Item ${id}`,
        startDate: '2026-12-24T10:00:00Z',
        url,
        location: {'@type': 'VirtualLocation', url},
      })),
    ),
  ],
  'GeoJSON: members': ['wr-coalition', geojson],
  'GeoJSON: stories': ['wr-community-map', geojson],
  'iCalendar: addresses': ['wr-upcoming-webinars', ics('URL')],
  'iCalendar: places': ['wr-upcoming-webinars', ics('LOCATION')],
};

const MARKUP = [
  '<img src=x onerror="window.__ran=1">Bold',
  '<script>window.__ran=1</script>Bold',
  '&lt;img src=x onerror=window.__ran=1&gt;Bold',
  '</title><svg onload=window.__ran=1>Bold',
  '"><iframe srcdoc="<script>parent.__ran=1</script>">Bold',
  '${window.__ran=1} {{constructor.constructor("window.__ran=1")()}} Bold',
  '<a href="javascript:window.__ran=1">Bold</a>',
  '\u202EBold\u202C <b>Bold',
  '<!--><img src=x onerror=window.__ran=1>-->Bold',
  ']]><img src=x onerror=window.__ran=1>Bold',
];

/** Every text of a story or an event is markup. */
const hostile = MARKUP.map((text, index) => ({
  title: text,
  url: `https://a.example/${index}`,
  excerpt: text,
  summary: text,
  description: text,
  location: text,
  credit: text,
  author: text,
  language: text,
  date: '2026-11-30T10:00:00Z',
  image: {src: '/feeds/none.png', alt: text},
  id: text,
  start: '2026-12-24T10:00:00Z',
  end: '2026-12-24T11:00:00Z',
  timeZone: text,
  status: text,
  allDay: false,
}));

/** Elements in the widgets' trees that no template of the kit holds. */
const strangers = () =>
  [...document.querySelectorAll(':defined')].flatMap(({shadowRoot}) =>
    [
      ...(shadowRoot?.querySelectorAll(
        'script, iframe, object, b, svg[onload], [onerror], [onload], [srcdoc]',
      ) ?? []),
    ].map(({outerHTML}) => outerHTML),
  );

/** Runs before all scripts of the page, and once more after them. */
function pollute() {
  const evil = 'javascript:window.__ran=1';
  Object.assign(Object.prototype, {href: evil, src: evil, srcset: evil, image: evil, count: evil});
  Object.assign(Object.prototype, {url: 'https://evil.example/', partner: 'evil', excerpt: 'evil'});
  Object.assign(Object.prototype, {items: [{title: 'evil'}], title: 'evil', summary: 'evil'});
  Object.assign(Object.prototype, {
    petitionHref: evil,
    language: 'evil',
    credit: 'evil',
    location: 'evil',
    starts: 'evil',
    timeZone: 'evil',
    countsDown: 'evil',
  });
}

forEachEngine((engine) => {
  for (const asProperty of [false, true]) {
    it(`follows no such address of ${asProperty ? 'a property' : 'an attribute'}`, async () => {
      const {page, errors} = await openPage(engine, {
        html: `<body>${scriptTag()}`,
        now: NOW,
        before: recordRequests,
      });
      await page.evaluate(createAll, attributes, vectors, asProperty, needed);
      await expectWebAddresses(page, {atLeast: 20 * vectors.length});
      assert.deepEqual(errors, []);
    });
  }

  it('follows no such address in markup', async () => {
    const html = `<body>${scriptTag('kit.classic.js')}
      <wr-petition-button href="jav&#x09;ascript&colon;${RUN}"></wr-petition-button>
      <wr-petition-button href="&#106;avascript:${RUN}"></wr-petition-button>
      <div data-wr="petition-button" data-href="&Tab;javascript:${RUN}"></div>
      <div data-wr="petition-button" data-onclick="${RUN}"><a href="&NewLine;javascript:${RUN}">x</a></div>`;
    const {page} = await openPage(engine, {html});
    await expectWebAddresses(page, {atLeast: 4});
  });

  it('follows no such address of a feed', async () => {
    const html = Object.values(feeds).map(([widget, body], index) => {
      const src = origins.feed.route(`/feed-${index}`, {body});
      return `<${widget} src="${src}" max="99" loading="eager"></${widget}>`;
    });
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}${html.join('')}`,
      now: NOW,
    });
    await until(page, () =>
      [...document.querySelectorAll('body > :not(script)')].every(({shadowRoot}) =>
        shadowRoot?.textContent.includes('Item 0'),
      ),
    );
    await expectWebAddresses(page, {atLeast: html.length});
    assert.deepEqual(errors, []);
  });

  it('follows no such address of items set by a script', async () => {
    const {page, errors} = await openPage(engine, {html: `<body>${scriptTag()}`, now: NOW});
    await page.evaluate(
      (stories, webinars) => {
        const list = Object.assign(document.createElement('wr-more-stories'), {max: 999, stories});
        const events = Object.assign(document.createElement('wr-upcoming-webinars'), {
          max: 999,
          webinars,
        });
        document.body.append(list, events);
      },
      [
        ...items((url) => ({url})),
        ...items((src) => ({image: {src, alt: ''}})),
        ...items((srcset) => ({image: {src: '/a.png', srcset, alt: ''}})),
      ],
      items((url) => ({
        url,
        id: url,
        description: '',
        location: url,
        allDay: false,
        timeZone: null,
        status: 'confirmed',
      })),
    );
    await expectWebAddresses(page, {atLeast: 2});
    assert.deepEqual(errors, []);
  });

  it('follows no such address of a campaign’s file', async () => {
    const file = (index, value) =>
      origins.feed.route(`/campaign-${index}.json`, {
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({links: {petition: value, coalition: value, map: value}}),
      });
    const inside =
      '<wr-petition-button></wr-petition-button><wr-campaign-banner></wr-campaign-banner>';
    const html = vectors.map(
      (value, index) => `<wr-campaign src="${file(index, value)}">${inside}</wr-campaign>`,
    );
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}${html.join('')}`,
      now: NOW,
    });
    await until(page, () =>
      [...document.querySelectorAll('wr-petition-button')].every(({shadowRoot}) =>
        shadowRoot?.querySelector('a[part=action]'),
      ),
    );
    await expectWebAddresses(page, {atLeast: 3 * html.length});
    assert.deepEqual(errors, []);
  });

  it('shows the markup of feeds as text', async () => {
    const src = origins.feed.route('/feed', {body: JSON.stringify(hostile)});
    const html = `<body>${scriptTag()}
      <wr-more-stories src="${src}" max="99" loading="eager"></wr-more-stories>
      <wr-past-issues src="${src}" max="99" loading="eager"></wr-past-issues>
      <wr-upcoming-webinars src="${src}" max="99" loading="eager"></wr-upcoming-webinars>`;
    const {page, errors} = await openPage(engine, {html, now: NOW});
    await until(page, () =>
      [...document.body.querySelectorAll(':defined')].every(
        ({shadowRoot}) => !shadowRoot || shadowRoot.textContent.split('Bold').length > 9,
      ),
    );
    const ran = await page.evaluate(() => window.__ran ?? null);
    assert.deepEqual([await page.evaluate(strangers), ran, errors], [[], null, []]);
  });

  it('shows the markup in items set by a script as text', async () => {
    const {page, errors} = await openPage(engine, {html: `<body>${scriptTag()}`, now: NOW});
    await page.evaluate((given) => {
      for (const [name, property] of [
        ['wr-more-stories', 'stories'],
        ['wr-upcoming-webinars', 'webinars'],
      ]) {
        document.body.append(
          Object.assign(document.createElement(name), {max: 99, [property]: given}),
        );
      }
    }, hostile);
    await until(page, () =>
      [...document.body.querySelectorAll(':defined')].every(
        ({shadowRoot}) =>
          !shadowRoot || shadowRoot.textContent.includes('<script>window.__ran=1</script>Bold'),
      ),
    );
    const ran = await page.evaluate(() => window.__ran ?? null);
    assert.deepEqual([await page.evaluate(strangers), ran, errors], [[], null, []]);
  });

  it('is the same where Object.prototype holds what it should not', async () => {
    const options = {html: `<body>${scriptTag()}${allWidgets}`, now: NOW};
    const clean = await openPage(engine, options);
    await untilShown(clean.page);
    const dirty = await openPage(engine, {...options, before: pollute});
    await untilShown(dirty.page);
    await dirty.page.evaluate(pollute);
    await dirty.page.evaluate(() => {
      for (const element of document.querySelectorAll(':defined')) element.requestUpdate?.();
    });
    // `addresses()` waits until all have rendered. A lazy file may be on its way in one page, and be there in the other.
    const texts = () =>
      [...document.querySelectorAll(':defined:not(script[src*="/lazy/"])')].map(
        ({shadowRoot}) => shadowRoot?.textContent,
      );
    assert.deepEqual(
      [await dirty.page.evaluate(addresses), await dirty.page.evaluate(texts), dirty.errors],
      [await clean.page.evaluate(addresses), await clean.page.evaluate(texts), []],
    );
  });

  it('pollutes nothing itself', async () => {
    const body = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "items":[{"__proto__":{"polluted":1},"title":"Item","url":"/a"}],"count":{"__proto__":7}}`;
    const src = origins.feed.route('/feed', {body});
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-more-stories src="${src}"></wr-more-stories>
        <wr-petition-button count-src="${src}" count-path="__proto__.polluted"></wr-petition-button>
        <wr-petition-button count-src="${src}" count-path="constructor.prototype.length"></wr-petition-button>`,
    });
    await until(page, () =>
      document.querySelector('wr-more-stories').shadowRoot?.textContent.includes('Item'),
    );
    assert.deepEqual([await page.evaluate(() => ({}).polluted ?? null), errors], [null, []]);
  });
});
