// What the code may not do, and why. Who may import whom is held here too (see "The layers"), so that
// a broken rule fails `npm run lint`.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

// --- Bans in all of src/ ---------------------------------------------------------------------

/** Selects the literal text of a template. `\s` before a name leaves Lit's `.style=` alone. */
const inTemplate = (tag, pattern) =>
  `TaggedTemplateExpression[tag.name=/^(${tag})$/] > TemplateLiteral > TemplateElement[value.raw=${pattern}]`;

const csp = "the page's Content-Security-Policy may forbid it";
const embed = 'partners run the kit on pages we do not know';

const syntax = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message:
      'Never innerHTML or outerHTML: text from a feed would become markup. Render a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|writeln?)$/]',
    message: 'Never markup from a string: text from a feed would run. Render a template.',
  },
  {
    selector: inTemplate('html|svg', '/\\.(inner|outer)HTML\\s*=/'),
    message: 'Never innerHTML: text from a feed would become markup. Render a template.',
  },
  {
    selector: inTemplate('html|svg', '/(^|\\s)style\\s*=/'),
    message: `No style attribute: ${csp}. Use static styles, or el.style.setProperty().`,
  },
  {
    selector: inTemplate('html|svg', '/<style/i'),
    message: `No <style> in a template: ${csp}. Use static styles.`,
  },
  {
    selector: inTemplate('html|svg', '/(^|\\s)on[a-z]+\\s*=/'),
    message: `No on…= attribute: ${csp}. Use @event=.`,
  },
  {
    selector: inTemplate('html', '/<(header|footer|main)\\b/'),
    message: 'A landmark in a shadow root is one more banner or main of the whole page.',
  },
  {
    selector: inTemplate('css', '/(^|\\d)rem\\b/'),
    message: 'No rem: it is the host page’s, where html may well be 10 px. Use em or px.',
  },
  {
    selector: inTemplate(
      'css',
      '/(^|[\\s;{])((scroll-)?(margin|padding|border)-)?(left|right|top|bottom)(-[a-z-]+)?\\s*:/',
    ),
    message:
      'Logical properties only, for pages from right to left: margin-inline-start, inset-block …',
  },
  {
    selector: inTemplate('css', '/(text-align|float|clear)\\s*:\\s*(left|right)\\b/'),
    message: 'Logical values only, for pages from right to left: start, end.',
  },
  {
    selector: inTemplate('css', '/:lang\\(|:host-context\\(/'),
    message:
      'Firefox does not see through the shadow boundary with it. Use :dir() or a host attribute.',
  },
  {
    selector: inTemplate('css', '/@media[^{]*\\b(width|inline-size)\\b/'),
    message: 'A widget is as wide as its column, not as the window: use @container.',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: `No Array.from: prototype.js replaces it, and ${embed}. Use [...spread].`,
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message: `No .entries(): prototype.js breaks the array's, and ${embed}. Iterate, or use forEach.`,
  },
  {
    selector: 'ForInStatement',
    message: `No for…in: prototype.js adds 35 keys to every array, and ${embed}. Use for…of.`,
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: one name for one thing, everywhere.',
  },
];

const imports = [
  {
    regex: '^lit/directives/(unsafe-html|unsafe-svg|unsafe-mathml)',
    message: 'Text from a feed would run. Render a template.',
  },
  {
    regex: '^lit/static-html|^lit-html/static',
    message: 'Static templates put strings where markup is. Render a template.',
  },
  {
    regex: '^lit/directives/style-map',
    message: `styleMap writes a style attribute: ${csp}. Use el.style.setProperty().`,
  },
];

/** All ways to the network. */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'];
const clobbered =
  'Import it from core/document.js: an <img name="createElement"> of the page stands before its methods.';
const onlyLoad =
  'Only feeds/load.ts, petition/send.ts and debug/probe.ts reach the network: there it has its limits.';

// --- The layers ------------------------------------------------------------------------------

const litPackages = ['lit', '@lit/context'];

/**
 * Who may import whom. `folders` are the others in src/ that a layer may import, `types` those from
 * which it may take types alone, `packages` what it may have from npm.
 */
const layers = {
  core: {folders: [], packages: []},
  feeds: {folders: ['core'], packages: [], banned: ['document']},
  petition: {folders: ['core'], packages: [], banned: ['document']},
  geo: {folders: [], packages: [], banned: ['document']},
  i18n: {folders: ['core'], packages: litPackages},
  context: {folders: ['core', 'feeds'], packages: litPackages},
  styles: {folders: ['core'], packages: litPackages},
  controllers: {
    folders: ['core', 'feeds', 'petition', 'context', 'i18n'],
    packages: litPackages,
  },
  elements: {
    folders: ['core', 'context', 'geo', 'i18n', 'styles', 'controllers'],
    types: ['feeds', 'petition'],
    packages: litPackages,
  },
  debug: {folders: ['core', 'i18n'], packages: ['lit']},
};

/** Rules for some files of src/: the bans above, and what their layer adds to them. */
function srcRules({
  patterns = [],
  globals = [{name: 'document', message: clobbered}],
  mayFetch = false,
} = {}) {
  const names = mayFetch ? [] : network;
  const banned = [...names.map((name) => ({name, message: onlyLoad})), ...globals];
  const objects = ['window', 'globalThis', 'self', 'navigator'];
  return {
    'no-restricted-syntax': ['error', ...syntax],
    '@typescript-eslint/no-restricted-imports': ['error', {patterns: [...imports, ...patterns]}],
    // A bare 'error' would keep the list of a config before.
    'no-restricted-globals': banned.length > 0 ? ['error', ...banned] : 'off',
    'no-restricted-properties': [
      'error',
      ...objects.flatMap((object) =>
        banned.map(({name, message}) => ({object, property: name, message})),
      ),
    ],
  };
}

function layerRules(layer, mayFetch, more = []) {
  const {folders, types = [], banned = []} = layers[layer];
  const packages = [...layers[layer].packages, ...more];
  const anyOf = (names) => `(${names.map((name) => name.replace('/', '\\/')).join('|')})(\\/|$)`;
  const allowed = [...folders, ...types];
  // A folder inside the layer reaches its other files by `../`, too.
  const ownFile = '(?!index|kit)[\\w-]+\\.js$';
  const patterns = [
    {
      // Out of the folder, and not into an allowed one.
      regex: `^\\.\\./(?!${[...(allowed.length > 0 ? [anyOf(allowed)] : []), ownFile].join('|')})`,
      message: `${layer} may import from ${['itself', ...allowed].join(', ')}.`,
    },
    {
      regex: packages.length > 0 ? `^(?!\\.|${anyOf(packages)})` : '^[^.]',
      message: `${layer} may import from npm: ${packages.join(', ') || 'nothing'}.`,
    },
  ];
  if (types.length > 0) {
    patterns.push({
      regex: `^\\.\\./${anyOf(types)}`,
      allowTypeImports: true,
      message: `${layer} may import types alone from ${types.join(', ')}: an element never parses.`,
    });
  }
  const globals = banned.map((name) => ({
    name,
    message: `${layer} is pure, so that it runs in scripts and workers too: no ${name}.`,
  }));
  return srcRules({patterns, globals: globals.length > 0 ? globals : undefined, mayFetch});
}

const layerConfigs = Object.keys(layers).map((layer) => ({
  files: [`src/${layer}/**`],
  rules: layerRules(layer),
}));

// --- Tests -----------------------------------------------------------------------------------

const noSleep =
  'No sleeps: they are too short on a slow machine and too long on the rest. Await until(…) or an event.';
const noSkip = 'A test runs or is deleted: .only silently switches off the rest.';

const testSyntax = [
  {
    selector:
      'MemberExpression[object.name=/^(it|describe|context|specify|test|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: noSkip,
  },
  {selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: noSkip},
  {
    selector:
      'CallExpression[callee.name=/^(it|describe|test|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: noSkip,
  },
  {
    selector: 'MemberExpression[object.type="ThisExpression"][property.name="skip"]',
    message: `${noSkip} Where an engine can't, use itNeeds().`,
  },
  {
    selector:
      'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.1.type="Literal"]',
    message: noSleep,
  },
  {
    selector:
      'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.0.name=/./]',
    message: noSleep,
  },
];

const testImports = [
  {name: '@open-wc/testing', importNames: ['aTimeout'], message: noSleep},
  {name: 'timers/promises', message: noSleep},
  {name: 'node:timers/promises', message: noSleep},
  {
    name: '@web/test-runner-commands',
    importNames: ['emulateMedia'],
    message: 'It throws in Firefox. Use emulate() of test/helpers.ts.',
  },
];

const testRules = {
  'no-restricted-syntax': ['error', ...testSyntax],
  'no-restricted-imports': ['error', {paths: testImports}],
};

// --- All together ----------------------------------------------------------------------------

const readonly = (names) =>
  Object.fromEntries(names.split(/\s+/).map((name) => [name, 'readonly']));
const nodeGlobals = readonly(
  `AbortController AbortSignal Buffer TextEncoder URL URLSearchParams clearInterval clearTimeout console
  fetch performance setInterval setTimeout structuredClone`,
);
const pageGlobals = readonly(
  `CustomEvent DOMParser Event HTMLElement IntersectionObserver MutationObserver caches customElements
  document getComputedStyle history indexedDB localStorage location matchMedia navigator
  requestAnimationFrame sessionStorage trustedTypes window`,
);

export default defineConfig(
  globalIgnores([
    ...['cdn/', 'dist/', 'site/', 'coverage/', 'test/fixtures/'],
    // With frameworks of their own, which test/projects has.
    ...['src/frameworks/', 'test/projects/frameworks/', 'test/projects/types/'],
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.mjs'],
    ...js.configs.recommended,
    languageOptions: {globals: {...nodeGlobals, process: 'readonly'}},
  },
  {
    // Functions that run in a page, sent there from Node.
    files: [
      'scripts/browsers/*.mjs',
      'scripts/contact-sheet.mjs',
      'scripts/picture.mjs',
      'scripts/films.mjs',
      'test/page/**',
      'test/screen-reader/**',
      'test/stories/**',
      'test/projects/*.mjs',
      'test/bench/page/*.mjs',
    ],
    languageOptions: {globals: pageGlobals},
  },
  {
    files: ['demo/**/*.js', 'docs/site/*.js'],
    ignores: ['demo/builder/**'],
    ...js.configs.recommended,
    languageOptions: {globals: {...pageGlobals, ...nodeGlobals}},
  },
  {
    // The builder's modules are typed by their comments.
    files: ['**/*.ts', 'demo/builder/**/*.js'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      // Flags every `@click=${this.#retry}`; Lit calls listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // '' is as good as absent in an attribute, so `||` is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // `[...text]` is how a text is taken by code points, without Array.from.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // The DOM's own interfaces are extended that way.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
      // lifecycle-super asks for the plain call, which LitElement always answers.
      'wc/guard-super-call': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      'no-eval': 'error',
      ...srcRules(),
    },
  },
  ...layerConfigs,
  // A frame's page is the kit's own, and its script on the partner's page asks for frames alone.
  {files: ['src/frame/**'], rules: srcRules({globals: []})},
  {
    files: ['src/elements/street-map.ts', 'src/elements/leaflet.d.ts'],
    rules: layerRules('elements', false, ['leaflet']),
  },
  {files: ['src/feeds/load.ts'], rules: layerRules('feeds', true)},
  {files: ['src/petition/send.ts'], rules: layerRules('petition', true)},
  {files: ['src/debug/probe.ts'], rules: layerRules('debug', true)},
  {files: ['test/**'], rules: testRules},
  {
    files: ['test/**/*.ts'],
    rules: {
      // semantic-dom-diff's types make a promise of `expect(a).to.equal(b)`; others are to be awaited.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'},
          ],
        },
      ],
      // chai's `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test may say that something is there; it fails if not.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
