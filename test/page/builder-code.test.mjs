// The code that the builder gives out: whatever is written into its form, or brought along by a link to it, comes back as
// it was where the code is pasted, and as nothing else.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import fc from 'fast-check';
import {check} from '../../demo/builder/check.js';
import {fromHash, SETTINGS, toHash} from '../../demo/builder/choice.js';
import {adviceOn, judge, readableOf} from '../../demo/builder/colours.js';
import {contrast, parseHex} from '../../demo/builder/contrast.js';
import {hostsOf, loadsOf} from '../../demo/builder/cost.js';
import {readManifest} from '../../demo/builder/manifest.js';
import {campaignSettings, languagesOf, modelOf} from '../../demo/builder/model.js';
import {isForScript} from '../../demo/builder/outputs/markup.js';
import {OUTPUTS} from '../../demo/builder/outputs/index.js';
import {plainOption} from '../../demo/builder/plain.js';
import {canBeTried} from '../../demo/builder/probe.js';
import {standingFor} from '../../demo/builder/states.js';
import {ALLOWED} from '../../dist/frame/allowed.js';
import {IGNORED} from '../../dist/frame/ignored.js';
import {en} from '../../dist/i18n/en.js';
import {wordPress} from './content-filters.mjs';
import {
  expectedOf,
  readDiv,
  readFrame,
  readHtml,
  readMail,
  readMarkdown,
  readReact,
  readVue,
  readWordPress,
} from './pasted.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const integrity = read('cdn/integrity.json');
const manifest = readManifest(read('custom-elements.json'));
const kit = {...manifest, integrity, base: 'https://cdn.example/kit/'};
const COLOURS = {
  light: {
    '--wr-color-surface': '#ffffff',
    '--wr-color-text': '#17212b',
    '--wr-color-brand': '#0072bc',
  },
  dark: {
    '--wr-color-surface': '#141b22',
    '--wr-color-text': '#eef2f6',
    '--wr-color-brand': '#8ebeff',
  },
};
const SEEN = {height: 123, content: null, pictures: [], colours: COLOURS};

const modelFor = (choice) => modelOf(choice, kit, en, COLOURS);
const outputs = Object.fromEntries(OUTPUTS.map((output) => [output.id, output]));
const codeOf = (id, model, seen = SEEN) => outputs[id].make(model, seen).map(({code}) => code);

// --- What there is to choose -----------------------------------------------------------------

it('asks for every attribute by a control that fits it, in words that tell them apart', () => {
  const kinds = {};
  for (const {attributes, name} of [...manifest.widgets, manifest.campaign]) {
    const labels = attributes.map(({label}) => label);
    assert.deepEqual(labels, [...new Set(labels)], name);
    for (const attribute of attributes) {
      assert.match(attribute.label, /^[A-Z][^`]{3,}/, attribute.name);
      if (/^(choice|tokens)$/.test(attribute.kind))
        assert.ok(attribute.options.length > 1, attribute.name);
      // An editor knows no window by the name of `_top`, and no Osdi.
      for (const option of attribute.options.filter(Boolean))
        assert.match(plainOption(attribute.name, option), /^(?!Json|Osdi)[A-Z]/);
      (kinds[attribute.kind] ??= new Set()).add(attribute.name);
    }
  }
  const named = Object.fromEntries(
    Object.entries(kinds).map(([kind, names]) => [kind, [...names].sort()]),
  );
  assert.deepEqual(named, {
    address: [
      'archive-href',
      'coalition-href',
      'count-src',
      'endpoint',
      'href',
      'image',
      'map-href',
      'more-href',
      'petition-href',
      'poster',
      'privacy-href',
      'secondary-href',
      'src',
      'tiles',
      'url',
      'webinars-href',
    ],
    addresses: ['src'],
    choice: ['group', 'layout', 'loading', 'position', 'provider', 'target', 'theme', 'variant'],
    date: ['ends', 'starts'],
    level: ['heading-level'],
    long: ['consent', 'message'],
    month: ['issue'],
    number: ['count', 'count-min', 'days', 'dismiss-days', 'excerpt-length', 'max', 'refresh'],
    'number-or-word': ['goal'],
    text: [
      'action-label',
      'attribution',
      'campaign',
      'count-path',
      'hashtag',
      'heading',
      'hosts',
      'image-alt',
      'label',
      'more-label',
      'partner',
      'petition-id',
      'poster-alt',
      'secondary-label',
      'text',
    ],
    tokens: ['fields', 'networks'],
    'yes-or-no': [
      'countdown',
      'dismissible',
      'inherit-font',
      'no-attribution',
      'no-calendar',
      'no-credits',
      'no-dates',
      'no-images',
      'remember',
      'show-asks',
    ],
    zone: ['time-zone'],
  });
});

it('can try every address of a feed, a count and a picture, and show every state', () => {
  const untried = [...manifest.widgets, manifest.campaign].flatMap(({tag, attributes}) =>
    attributes
      .filter(({name, kind}) => kind === 'addresses' || /(^|-)src$|^(image|poster)$/.test(name))
      .filter(({name}) => !canBeTried(tag, name))
      .map(({name}) => `${tag} ${name}`),
  );
  // A film is asked for by a player, once a reader wants it.
  assert.deepEqual(untried, ['wr-video src']);
  const unknown = manifest.widgets.flatMap((widget) =>
    widget.states
      .filter(({name}) => !standingFor(widget, name))
      .map(({name}) => `${widget.tag} ${name}`),
  );
  assert.deepEqual(unknown, []);
});

// --- Any values ------------------------------------------------------------------------------

/** What ends something in one of the languages, or begins something. */
const PIECES = [
  ...[
    '"',
    "'",
    '`',
    '<',
    '>',
    '&',
    '\\',
    '/',
    '$',
    '${',
    '}',
    '{{',
    '}}',
    '=',
    '|',
    '#',
    '*',
    '_',
    '~',
    '!',
    ':',
  ],
  ...[
    '</script>',
    '</a>',
    '<img src=x onerror=alert(1)>',
    '-->',
    '--!>',
    '<!--',
    ']]>',
    '<!-- /wp:html -->',
    '{% x %}',
    '[gallery]',
  ],
  ...[
    '&quot;',
    '&amp;lt;',
    '&#34',
    '&copy',
    '\\"',
    '\\u0022',
    'javascript:alert(1)',
    ' onload=x',
    '](x)',
    'www.x.example',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '\u00a0',
    '\u200e',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u2028',
    '\u2029',
    '\ufeff',
  ],
  ...['\0', '\x07', '\ud800', '\udc00', '😀', 'é', 'العربية', 'a', 'Word', '0', 'true', 'false'],
];
const text = fc.oneof(
  fc
    .array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 8})
    .map((pieces) => pieces.join('')),
  fc.string({unit: 'grapheme', maxLength: 30}),
);
const address = text.map(
  (path) => `https://x.example/${encodeURI(path.toWellFormed())}?q=${path.replace(/\s/g, '')}`,
);

/** Values for an attribute: those that it can have, and nasty ones. */
function valueFor({kind, options, name}) {
  switch (kind) {
    case 'yes-or-no':
      return fc.constant('true');
    case 'choice':
      return fc.constantFrom(...options);
    case 'number':
    case 'number-or-word':
      return fc.integer({min: 15, max: 5_000_000}).map(String);
    case 'level':
      return fc.integer({min: 1, max: 6}).map(String);
    case 'tokens':
      return fc.subarray([...options], {minLength: 1}).map((tokens) => tokens.join(' '));
    case 'address':
    case 'addresses':
      return address;
    case 'date':
      return fc.constantFrom('2018-11-30', '2018-11-30T10:00:00Z');
    case 'month':
      return fc.constant('2017-12');
    case 'zone':
      return fc.constantFrom('Europe/Berlin', 'America/Toronto');
    default:
      return name === 'theme' ? fc.constant('dark') : text;
  }
}

const choices = fc.constantFrom(...manifest.widgets).chain((widget) => {
  const own = widget.attributes.map((attribute) => [attribute.name, valueFor(attribute)]);
  const campaign = campaignSettings(kit, widget).map((attribute) => [
    `campaign.${attribute.name}`,
    valueFor(attribute),
  ]);
  const others = [
    ['link.href', address],
    ['link.text', text],
    ['lang', fc.constantFrom('', ...languagesOf(integrity), 'xx', '"')],
    ['kit.file', fc.constantFrom('kit', 'element', 'classic', 'x')],
    ['kit.base', fc.constantFrom('https://static.example/a', 'https://static.example/"><script>/')],
    ['kit.css', fc.constant('true')],
    ['--wr-color-brand', fc.oneof(fc.constantFrom('#0072bc', '#a00'), text)],
    ['--wr-radius', fc.oneof(fc.constantFrom('12px', 'calc(1em + 2px)'), text)],
    ['--wr-font', fc.oneof(fc.constantFrom("'A B', sans-serif"), text)],
  ];
  const all = Object.fromEntries([...own, ...campaign, ...others]);
  return fc.record({widget: fc.constant(widget.name), values: fc.record(all, {requiredKeys: []})});
});

const RUNS = {
  numRuns: 60,
  ...(process.env.FUZZ_SEED ? {seed: Number(process.env.FUZZ_SEED)} : {}),
};

it('writes any values into every kind of code so that they come back', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (choice) => {
      const model = modelFor(choice);
      const isOnScript = isForScript(model);
      const expected = expectedOf(model, isOnScript);

      const [html] = codeOf('html', model);
      const {scripts, ...pasted} = readHtml(html);
      assert.deepEqual(pasted, expected);
      assert.doesNotMatch(html, /\{|\}|`/);
      checkScripts(scripts, model);

      const [div, script] = codeOf('div', model);
      const asData = asDataOf(expected, model);
      assert.deepEqual(readDiv(div), asData);
      assert.equal(script.match(/<script/g).length, 1);

      const [block] = codeOf('wordpress', model);
      assert.deepEqual(readWordPress(block), asData);
      // What an author of a network of sites saves: the same, but for the comments.
      const kept = readDiv(wordPress(block));
      assert.deepEqual([kept.widget, kept.campaign], [asData.widget, asData.campaign]);

      checkFrame(codeOf('iframe', model), model);

      if (model.link) {
        const [markdown] = codeOf('markdown', model);
        const link = await readMarkdown(markdown);
        const seen = model.link.text.replace(
          /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
          (mark) => (/\s/.test(mark) ? ' ' : ''),
        );
        assert.equal(link.text.replace(/\s+/g, ' ').trim(), seen.replace(/\s+/g, ' ').trim());
        assert.equal(new URL(link.href).pathname, new URL(model.link.href).pathname);
        assert.equal(markdown.trimEnd().includes('\n'), false);
      }

      const typed = typedOf(model);
      const {imports, ...component} = readReact(codeOf('react', model)[1]);
      assert.deepEqual(component, typed.react);
      assert.deepEqual(imports, [
        ...(model.campaign.length > 0 ? ['withrefugees-widgets/campaign.js'] : []),
        `withrefugees-widgets/${model.widget.name}.js`,
        'type withrefugees-widgets/react',
      ]);
      assert.deepEqual(readVue(codeOf('vue', model)[1]), typed.vue);

      checkPolicy(codeOf('csp', model)[0]);
    }),
    RUNS,
  );
});

/** What is true has a value in `data-…`: content systems write an empty one behind what has none. */
function asDataOf(expected, {attributes, campaign}) {
  const flags = (pairs) =>
    Object.fromEntries(
      pairs.flatMap(({name, attribute: {kind}}) => (kind === 'yes-or-no' ? [[name, 'true']] : [])),
    );
  return {
    ...expected,
    widget: {...expected.widget, ...flags(attributes)},
    campaign: expected.campaign && {...expected.campaign, ...flags(campaign)},
  };
}

function checkScripts(scripts, {base, hasRoom, file, widget, campaign}) {
  const own = {kit: 'kit.js', classic: 'kit.classic.js', element: `elements/${widget.name}.js`}[
    file
  ];
  const names = scripts.map(({src, href}) => (src ?? href).slice(base.length));
  assert.equal(names.at(-1), own);
  assert.equal(names.includes('kit.css'), hasRoom);
  for (const [index, {integrity: hash, crossorigin, src, href}] of scripts.entries()) {
    assert.equal((src ?? href).startsWith(base), true);
    assert.equal(hash, integrity.files[names[index]].integrity);
    assert.equal(crossorigin, 'anonymous');
  }
  const last = scripts.at(-1);
  const told = Object.fromEntries(campaign.map(({name, value}) => [name, value]));
  if (Object.keys(last).some((name) => name.startsWith('data-')))
    assert.deepEqual(
      [last['data-partner'], last['data-campaign'], last['data-campaign-hosts']],
      [told.partner, told.campaign ?? told.src, told.hosts],
    );
}

function checkFrame(pieces, model) {
  const {widget, attributes, campaign, link, lang, base} = model;
  const {address: where, query, allow} = readFrame(pieces[0]);
  assert.equal(where, new URL(`frame/${widget.name}.html`, base).href);
  assert.ok(integrity.files[`frame/${widget.name}.html`]);
  assert.equal(allow, ALLOWED[widget.name]);
  const own = attributes.filter(({name}) => !IGNORED.includes(name));
  const settings = campaign.filter(({name}) => name !== 'src' && name !== 'hosts');
  const values = Object.fromEntries([...settings, ...own].map(({name, value}) => [name, value]));
  const takesLink = widget.attributes.some(({name}) => name === 'href');
  assert.deepEqual(query, {
    ...(takesLink && link ? {href: link.href} : {}),
    ...(lang ? {lang} : {}),
    ...values,
  });
}

/** As the two frameworks hand values on: numbers and booleans as what they are. */
function typedOf(model) {
  const expected = expectedOf(model, model.campaign.length === 0);
  const typed = (pairs, isReact) =>
    pairs.map(({name, value, attribute: {kind}}) => {
      if (kind === 'yes-or-no') return [name, true];
      const isNumber = isReact ? /^(number|level)/.test(kind) : kind === 'number';
      return [name, isNumber && /^\d+$/.test(value) ? Number(value) : value];
    });
  const all = (isReact) => ({
    ...expected,
    campaign: expected.campaign && Object.fromEntries(typed(model.campaign, isReact)),
    widget: {...expected.widget, ...Object.fromEntries(typed(model.attributes, isReact))},
  });
  return {react: all(true), vue: all(false)};
}

/** Directives, each with sources that are nothing else. */
function checkPolicy(code) {
  const lines = code.trimEnd().split(';\n');
  for (const line of lines) {
    const [name, ...sources] = line.split(' ');
    assert.match(
      name,
      /^(script|connect|img|frame|media|style)-src$|^(require-)?trusted-types(-for)?$/,
    );
    for (const source of sources)
      assert.match(
        source,
        /^(https?:\/\/[\w.:-]+|'self'|'sha\d+-[\w+/=]+'|'script'|withrefugees)$/,
        code,
      );
  }
}

it('keeps what is chosen in the address, and takes nothing else from it', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const kept = fromHash(toHash(choice), manifest);
      assert.deepEqual(kept, {
        ...choice,
        values: Object.fromEntries(
          Object.entries(choice.values).map(([key, value]) => [
            key,
            value.toWellFormed().slice(0, 2000),
          ]),
        ),
      });
    }),
    RUNS,
  );
  const hostile =
    '#share?onclick=x&style=y&__proto__=z&constructor=1&url=https://a.example/&campaign.onload=2&src=3';
  assert.deepEqual(fromHash(hostile, manifest), {
    widget: 'share',
    values: {url: 'https://a.example/'},
  });
  for (const hash of ['', '#', '#wr-debug', '#nothing?x=y', '#campaign'])
    assert.equal(fromHash(hash, manifest), null);
  for (const key of Object.keys(SETTINGS))
    assert.deepEqual(fromHash(`#share?${key}=1`, manifest).values, {[key]: '1'});
});

// --- Values that are none --------------------------------------------------------------------

const attribute = (widget, name) =>
  [...manifest.widgets, manifest.campaign]
    .find((each) => each.name === widget)
    .attributes.find((each) => each.name === name);

const FULL =
  'Write a full address that begins with https:// (or http://localhost while you try) and holds no user name.';
const refused = [
  ['petition-button', 'goal', 'many', 'Write a number in digits, or auto.'],
  ['petition-button', 'refresh', '5', 'Write a number of at least 15 in digits.'],
  ['petition-button', 'count', '-1', 'Write a number in digits.'],
  ['petition-button', 'href', 'javascript:alert(1)', FULL],
  ['petition-button', 'href', 'https://a:b@c.example/', FULL],
  [
    'petition-button',
    'href',
    'www.unhcr.org/petition',
    'Did you mean https://www.unhcr.org/petition?',
  ],
  ...['htt', 'https:', 'https://', 'https://www', 'https://www.u'].map((begun) => [
    'petition-button',
    'href',
    begun,
    'This address is not complete yet.',
  ]),
  ['petition-button', 'count', '1.912,884', 'Write a number in digits.'],
  [
    'petition-button',
    'fields',
    'email shoe-size',
    /“shoe-size” is none of given-name, .* or comment\./,
  ],
  ['petition-button', 'provider', 'x', 'It can be json, osdi or proca.'],
  ['campaign-banner', 'ends', 'soon', 'A date is written as 2018-11-30.'],
  ['campaign-banner', 'time-zone', 'Berlin', 'A time zone is written as Europe/Berlin.'],
  ['campaign-banner', 'heading-level', '7', 'A heading has a level from 1 to 6.'],
  ['more-stories', 'issue', 'December', 'A month is written as 2017-12.'],
];
const taken = [
  ['petition-button', 'goal', 'auto', 'auto'],
  ...['1,912,884', '1.912.884', '1 912 884', '1\u202f912\u202f884', '1’912’884'].map((count) => [
    'petition-button',
    'count',
    count,
    '1912884',
  ]),
  ['petition-button', 'href', 'http://localhost:3000/', 'http://localhost:3000/'],
  ['petition-button', 'fields', 'email country?', 'email country?'],
  ['petition-button', 'provider', 'json', null],
  ['petition-button', 'label', '  Add your name\0 ', 'Add your name'],
  ['petition-button', 'label', ' ', null],
  ['petition-button', 'show-asks', 'true', ''],
  ['petition-button', 'show-asks', 'false', null],
  ['campaign-banner', 'secondary-href', '', ''],
  ['campaign-banner', 'href', '', null],
  ['campaign-banner', 'href', '/petition/', '/petition/'],
  ['more-stories', 'src', 'https://a.example/feed/ feed.xml', 'https://a.example/feed/ feed.xml'],
];

it('leaves out what is no value, and says why', () => {
  for (const [widget, name, value, why] of refused) {
    const checked = check(attribute(widget, name), value);
    assert.equal(checked.value, null, `${name}="${value}"`);
    if (why instanceof RegExp) assert.match(checked.fault, why);
    else assert.equal(checked.fault, why);
    const model = modelFor({widget, values: {[name]: value}});
    assert.deepEqual(model.attributes, []);
    assert.deepEqual(model.leftOut, [{key: name, fault: checked.fault}]);
  }
  for (const [widget, name, value, kept] of taken)
    assert.deepEqual(
      [check(attribute(widget, name), value).value, check(attribute(widget, name), value).fault],
      [kept, ''],
      `${name}="${value}"`,
    );
});

// --- Colours ---------------------------------------------------------------------------------

it('takes no colours that can’t be read, in any scheme that readers can get, and offers others', () => {
  const colour = fc
    .integer({min: 0, max: 0xffffff})
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  const chosen = fc.record(
    {
      '--wr-color-brand': colour,
      '--wr-color-on-brand': colour,
      '--wr-color-surface': colour,
      '--wr-color-text': colour,
    },
    {requiredKeys: []},
  );
  const themes = fc.constantFrom('', 'light', 'dark', 'auto');
  fc.assert(
    fc.property(chosen, themes, (values, theme) => {
      const kept = readableOf(values, COLOURS, theme);
      for (const {ratio, least} of judge(kept, COLOURS, theme)) assert.ok(ratio >= least);
      for (const name of Object.keys(values)) {
        const advice = adviceOn(name, values, COLOURS, theme);
        if (!advice || advice.isReadable || !advice.offer) continue;
        const {key, value} = advice.offer;
        const other = key === 'theme' ? value : theme;
        const again = key === 'theme' ? values : {...values, [key]: value};
        assert.equal(adviceOn(name, again, COLOURS, other).isReadable, true);
      }
    }),
    RUNS,
  );
  assert.equal(contrast(parseHex('#000'), parseHex('#ffffff')), 21);
  assert.equal(contrast(parseHex('#777'), parseHex('#777777')), 1);
  assert.match(
    adviceOn('--wr-color-text', {'--wr-color-text': '#767676'}, COLOURS, '').says,
    /^Text 4\.5 to 1: easy to read\.$/,
  );
  assert.match(
    adviceOn('--wr-color-text', {'--wr-color-text': '#777777'}, COLOURS, '').says,
    /^Too faint: text 4\.4 to 1\. It takes 4\.5 to 1\./,
  );
  assert.deepEqual(
    adviceOn('--wr-color-surface', {'--wr-color-surface': '#222222'}, COLOURS, '').offer,
    {
      words: 'Take the kit’s dark colours with it',
      key: 'theme',
      value: 'dark',
    },
  );
});

it('lets no style say more than its custom properties', () => {
  for (const value of [
    'red; background: url(x)',
    'url(x)',
    'a}b{',
    '</style>',
    '"',
    'a/*',
    'x)',
    "'",
    'expression(1)\\',
    '@import',
  ])
    assert.deepEqual(
      modelFor({widget: 'share', values: {'--wr-shadow': value}}).properties,
      [],
      value,
    );
  assert.deepEqual(
    modelFor({widget: 'share', values: {'--wr-shadow': '0 1px 2px rgb(0 0 0 / 20%)'}}).properties,
    [['--wr-shadow', '0 1px 2px rgb(0 0 0 / 20%)']],
  );
});

// --- Mails -----------------------------------------------------------------------------------

const PICTURE = {src: 'https://x.example/a.png?b=1&c=2', alt: 'A "school"'};
const mailOf = (said, dir) => ({
  lang: dir === 'rtl' ? 'ar' : 'en',
  dir,
  title: said,
  blocks: [
    {kind: 'heading', text: said, level: 2},
    {kind: 'text', text: said},
    {kind: 'count', text: said, share: 0.956, goal: said},
    {kind: 'list', texts: [said, said]},
    {kind: 'image', ...PICTURE, alt: said},
    {
      kind: 'items',
      items: [
        {
          title: said,
          href: 'https://x.example/?a=1&b=2',
          level: 3,
          image: PICTURE,
          texts: [said],
          meta: [said],
        },
        {title: said, href: null, level: 3, image: null, texts: [], meta: []},
      ],
    },
    {kind: 'link', text: said, href: 'https://x.example/?a=1&b=2'},
    {kind: 'button', text: said, href: 'https://x.example/?a=1&b=2', isMain: true},
    {kind: 'button', text: said, href: 'https://x.example/', isMain: false},
  ],
});

it('writes mails of tables and inline styles, in either direction, whatever they say', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('ltr', 'rtl'),
      fc.constantFrom('', 'light', 'dark'),
      (raw, dir, theme) => {
        // Content comes from a page, whose text has neither of these.
        const said = `A ${raw.replace(/[\0\r]/g, '')}`.toWellFormed();
        const model = modelFor({widget: 'petition-button', values: {theme}});
        const codes = codeOf('email', model, {...SEEN, content: mailOf(said, dir)});
        for (const code of codes) {
          const {texts, hrefs, dirs} = readMail(code);
          assert.ok(
            texts.every((each) => each === said.trim() || each === ''),
            JSON.stringify([said, texts]),
          );
          assert.equal(texts.length, 16);
          assert.equal(hrefs.length, 5);
          assert.deepEqual(dirs, [dir]);
          assert.equal(code.includes(`align="${dir === 'rtl' ? 'left' : 'right'}"`), false);
        }
        assert.equal(codes[0].includes('prefers-color-scheme: dark'), theme === '');
      },
    ),
    RUNS,
  );
  const model = modelFor({widget: 'petition-button', values: {}});
  assert.deepEqual(codeOf('email', model), []);
});

// --- What it costs ---------------------------------------------------------------------------

it('tells what a page pays, and who is asked', () => {
  const petition = modelFor({
    widget: 'petition-button',
    values: {
      'count-src': 'https://count.example/c.json',
      endpoint: 'https://sign.example/',
      'privacy-href': 'https://own.example/',
      lang: 'fr',
    },
  });
  assert.deepEqual(
    loadsOf(petition, outputs.html).map(({what}) => what),
    ['kit.js', 'lazy/fr.js', 'lazy/petition-dialog.js'],
  );
  for (const {bytes} of loadsOf(petition, outputs.html)) assert.ok(bytes > 500);
  assert.deepEqual(hostsOf(petition, outputs.html, []), [
    {host: 'cdn.example', why: 'the kit'},
    {host: 'count.example', why: 'the count'},
    {host: 'sign.example', why: 'signatures, once a reader wants it'},
  ]);
  assert.deepEqual(loadsOf(petition, outputs.email), []);
  const film = modelFor({
    widget: 'video',
    values: {src: 'https://youtu.be/abcdefghijk', poster: '/a.jpg'},
  });
  assert.deepEqual(hostsOf(film, outputs.html, []), [
    {host: 'cdn.example', why: 'the kit'},
    {host: 'www.youtube-nocookie.com', why: 'the film, once a reader wants it'},
    {host: 'your own site', why: 'the picture'},
  ]);
  const map = modelFor({widget: 'community-map', values: {src: 'https://a.example/x.geojson'}});
  assert.deepEqual(
    loadsOf(map, outputs.html).map(({what}) => what),
    ['kit.js', 'lazy/places.js', 'lazy/world.js'],
  );
  const streets = modelFor({
    widget: 'community-map',
    values: {
      src: 'https://a.example/x.geojson',
      tiles: 'https://{s}.tiles.example/{z}/{x}/{y}.png',
    },
  });
  assert.ok(loadsOf(streets, outputs.html).some(({what}) => what === 'lazy/street-map.js'));
  assert.deepEqual(hostsOf(streets, outputs.html, []).at(-1), {
    host: 'a.tiles.example',
    why: 'the street map, once a reader wants it',
  });
});
