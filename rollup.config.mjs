import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {integrityOf} from './scripts/files.mjs';

/** Shrinks the markup and styles in `html` and `css` templates. */
const literals = () => ({
  name: 'literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    // Without `keepClosingSlash` the shapes of an svg template end up inside each other.
    const result = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
    return result ? {code: result.code, map: result.map ?? null} : null;
  },
});

/**
 * What is changed in Lit: `[file, what is there once, what comes in its place]`. So a partner allows one Trusted Types
 * policy and two copies get along; and no `<a id="litHtmlVersions">`, no `<img name="createElement">` of a page stands
 * where Lit looks for its own (docs/decisions/0013-clobbered-names.md).
 */
const LIT_CHANGES = [
  [
    'lit-html',
    /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g,
    '$$policy',
  ],
  ['lit-html', /(\w+)=document,/g, '$1=$$document,'],
  // As a node, it must be the real one.
  ['lit-html', /createTreeWalker\(\w+,129\)/g, 'createTreeWalker(document,129)'],
  ['lit-html', /return (\w+)\.currentNode=\w+,/g, 'return $1.currentNode=document,'],
  [
    'lit-html',
    /(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    '$1=0;',
  ],
  ['css-tag', /\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/g, ''],
  ['reactive-element', /\w+\.reactiveElementPolyfillSupport/g, 'void 0'],
  ['reactive-element', /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  [
    'reactive-element',
    /,\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    ';const litPropertyMetadata=new WeakMap;',
  ],
  // Of decorators that the kit does not use; where scripts have frozen `Symbol`, it would throw.
  ['reactive-element', /Symbol\.metadata\?\?=Symbol\("metadata"\)/g, 'void 0'],
  ['lit-element', /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/g, ';'],
  ['lit-element', /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/g, ''],
  ['lit-element', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
];

/** What is changed in a file of a library, by a plugin that fails where the file is not what it was. */
function changeFile(plugin, file, code, all) {
  const changes = all.filter(([name]) => name === file);
  for (const [, pattern] of changes) {
    const found = code.match(pattern)?.length ?? 0;
    if (found !== 1)
      plugin.error(`In ${file}, ${pattern} was expected once, and found ${found} times.`);
  }
  return changes.reduce((changed, [, pattern, own]) => changed.replace(pattern, own), code);
}

/** Makes Lit the kit's own. */
const ownLit = () => ({
  name: 'own-lit',
  transform(code, id) {
    const [, file] =
      /node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]([\w-]+)\.js$/.exec(
        id,
      ) ?? [];
    const changed = changeFile(this, file, code, LIT_CHANGES);
    if (changed === code) return null;
    const imports = `import {policy as $policy} from ${inProject('dist/core/trusted.js')};
      import {document as $document} from ${inProject('dist/core/document.js')};`;
    return {code: file === 'lit-html' ? imports + changed : changed, map: null};
  },
});

const LEAFLET = 'leaflet/dist/leaflet-src.esm.js';
/** What of Leaflet a street map needs: less than half of it. */
const LEAFLET_PARTS = `
  import 'leaflet/src/map/handler/Map.TouchZoom.js';
  export {Map} from 'leaflet/src/map/Map.js';
  export {GridLayer} from 'leaflet/src/layer/tile/GridLayer.js';`;

/** Leaflet looks what a browser can do by markup, which Trusted Types forbid; nothing here asks for the answer. */
const LEAFLET_CHANGES = [
  [
    'Browser',
    /var inlineSvg = !!svg && \(function \(\) \{[^]*?\n\}\)\(\);/g,
    'var inlineSvg = svg;',
  ],
  ['Browser', /var vml = !svg && \(function \(\) \{[^]*?\n\}\(\)\);/g, 'var vml = false;'],
];

/** As much of Leaflet as is used. */
const leanLeaflet = () => ({
  name: 'lean-leaflet',
  resolveId: (id) => (id === LEAFLET ? id : null),
  load: (id) => (id === LEAFLET ? LEAFLET_PARTS : null),
  transform(code, id) {
    const [, file] = /node_modules[\\/]leaflet[\\/]src[\\/].*?(\w+)\.js$/.exec(id) ?? [];
    return file ? {code: changeFile(this, file, code, LEAFLET_CHANGES), map: null} : null;
  },
});

/** Here, as `@rollup/plugin-terser` starts a thread for each of a hundred small bundles, which takes longer. */
const terser = (options) => ({
  name: 'terser',
  renderChunk: (code) => minify(code, {ecma: 2022, ...options}),
});

const project = fileURLToPath(new URL('.', import.meta.url));
const inProject = (path) => JSON.stringify(join(project, path));
const pathFrom = (folder, file) => relative(folder, file).replaceAll(sep, '/');

/**
 * What few pages need, by the module that `import()` names (docs/decisions/0004-lazy-files.md). One that
 * `usesLit` gets what it uses of Lit from the kit, so that it need not hold Lit itself.
 */
const LAZY = {
  // Who drafted and who signed them is for README.
  ...lazyFolder('dist/i18n/languages', (language) => `cdn/lazy/${language}.js`, 'strings'),
  ...lazyFolder('dist/i18n/calendars', (language) => `cdn/lazy/dates-${language}.js`),
  ...lazyFolder('dist/i18n/countries', (language) => `cdn/lazy/countries-${language}.js`),
  ...lazyFolder('dist/i18n/places', (language) => `cdn/lazy/places-${language}.js`, 'strings'),
  'dist/geo/world.js': {file: 'cdn/lazy/world.js'},
  'dist/elements/street-map.js': {
    file: 'cdn/lazy/street-map.js',
    banner:
      '/*! withrefugees-widgets, MIT. Holds Leaflet, BSD-2-Clause, (c) Volodymyr Agafonkin, CloudMade. */',
  },
  // After those that they ask for themselves.
  'dist/elements/places-view.js': {file: 'cdn/lazy/places.js', usesLit: true},
  'dist/elements/petition-dialog.js': {file: 'cdn/lazy/petition-dialog.js', usesLit: true},
  'dist/feeds/series.js': {file: 'cdn/lazy/recurrence.js'},
  'dist/debug/debug.js': {file: 'cdn/lazy/debug.js', usesLit: true},
  'dist/feeds/campaign-settings.js': {file: 'cdn/lazy/campaign.js'},
};

/** Those of a whole folder. They are many, so `kit.js` holds shorter hashes of them. */
function lazyFolder(folder, nameOf, gives) {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    modules
      .sort()
      .map((name) => [
        `${folder}/${name}`,
        {file: nameOf(name.slice(0, -3)), hash: 'sha256', gives},
      ]),
  );
}

/** What lazy files may use of Lit, and the module that has it for them. */
const LIT = 'css, html, nothing, render';
const LIT_FOR_LAZY = 'lit-for-lazy';

/**
 * Makes every `import()` a script with the hash of the lazy file, which has been built before. In the kit that is
 * `lazy()`; in a lazy file itself, without a `bundle` that it is part of, what the kit leaves for it.
 */
const lazyImports = (bundle) => ({
  name: 'lazy-imports',
  resolveId: (id) => (id === LIT_FOR_LAZY ? id : null),
  load: (id) =>
    id === LIT_FOR_LAZY ? `import {${LIT}} from 'lit'; export const lit = {${LIT}};` : null,
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const imports = new Set();
    const changed = code.replace(/\bimport\('(.+?)'\)/g, (_, specifier) => {
      const {file, usesLit, hash} = LAZY[pathFrom(project, join(dirname(id), specifier))] ?? {};
      if (!file) this.error(`No lazy file is known for ${specifier}.`);
      const integrity = integrityOf(file, hash);
      if (!bundle) {
        imports.add("const $lazy = globalThis[Symbol.for('withrefugees.lazy')];");
        return `$lazy.load('${basename(file)}', '${integrity}')`;
      }
      imports.add(`import {lazy} from ${inProject('dist/core/lazy.js')};`);
      if (usesLit) imports.add(`import {lit as $lit} from '${LIT_FOR_LAZY}';`);
      const path = pathFrom(dirname(bundle), file).replace(/^(?!\.)/, './');
      return `lazy('${path}', '${integrity}'${usesLit ? ', $lit' : ''})`;
    });
    return imports.size > 0 ? {code: [...imports, changed].join(''), map: null} : null;
  },
});

/** In a lazy file: Lit and the Trusted Types policy are the kit's, as src/core/lazy.ts hands them over. */
const litOfTheKit = () => ({
  name: 'lit-of-the-kit',
  load: (id) =>
    /node_modules[\\/](lit[\\/]index|lit-html[\\/]lit-html)\.js$/.test(id)
      ? `export const {${LIT}} = globalThis[Symbol.for('withrefugees.lazy')].lit;`
      : /dist[\\/]core[\\/]trusted\.js$/.test(id)
        ? "export const {trusted} = globalThis[Symbol.for('withrefugees.lazy')];"
        : null,
});

/** The entry of a lazy file: leaves what a module exports where src/core/lazy.ts takes it. */
const handOver = (module, gives) => ({
  name: 'hand-over',
  resolveId: (id) => (id === 'lazy' ? id : null),
  load: (id) =>
    id === 'lazy'
      ? `${gives ? `import {${gives}} from ${inProject(module)}; const given = {${gives}};` : `import * as given from ${inProject(module)};`}
         const lazy = globalThis[Symbol.for('withrefugees.lazy')];
         if (lazy) lazy.given = given;`
      : null,
});

const plugins = (isModule, lit = ownLit()) => [
  resolve({exportConditions: ['production', 'browser']}),
  literals(),
  lit,
  terser({
    module: isModule, // a classic script's global would be renamed away
    compress: {passes: 2},
    format: {comments: /^!/}, // the notices
  }),
];

const NOTICE = '/*! withrefugees-widgets, MIT. Holds Lit, BSD-3-Clause, Copyright Google LLC. */';
const OWN_NOTICE = '/*! withrefugees-widgets, MIT. */';

/**
 * Where a classic script is. Rollup asks `document.currentScript`, and else `document.baseURI`, before both of which a name
 * of the page may stand (docs/decisions/0013-clobbered-names.md).
 */
const ownAddress = () => ({
  name: 'own-address',
  intro: () =>
    `const kitAddress = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get.call(document)?.src ?? '';`,
  resolveImportMeta: (property) => (property === 'url' ? 'kitAddress' : null),
});

/** @param {{format?: 'es' | 'iife', isWhole?: boolean, banner?: string}} options `isWhole`: with what would else be lazy. */
const bundle = (input, file, {format = 'es', isWhole = false, banner = NOTICE} = {}) => ({
  input,
  plugins: [
    ...plugins(format === 'es'),
    ...(isWhole ? [] : [lazyImports(file)]),
    ...(input === 'dist/kit.js' && format === 'iife' ? [ownAddress()] : []),
  ],
  onwarn(warning, warn) {
    // tsc's decorator helper asks for a global `this` first, and does well without.
    if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
  },
  output: {
    file,
    format,
    banner,
    inlineDynamicImports: isWhole,
    ...(format === 'iife' ? {name: 'WithRefugees'} : {}),
  },
});

const lazyBundle = (module, {file, gives, banner = OWN_NOTICE}) => ({
  input: 'lazy',
  plugins: [
    handOver(module, gives),
    leanLeaflet(),
    ...plugins(false, litOfTheKit()),
    lazyImports(),
  ],
  output: {
    file,
    format: 'iife',
    freeze: false,
    banner,
  },
});

// What tsc made for the npm package is what goes into the bundles: esbuild would turn the private members
// of decorated classes into WeakMaps, half as large again.
const elements = readdirSync('src/elements')
  .filter((file) => readFileSync(`src/elements/${file}`, 'utf8').includes('\n@customElement('))
  .map((file) => file.slice(0, -'.ts'.length));

/** The command, with the XML and HTML parsers that Node lacks (docs/decisions/0005-snapshot-in-node.md). */
const command = {
  input: 'node/cli.mjs',
  // The readers stay those of dist/.
  external: (id) => id.startsWith(join(project, 'dist')),
  plugins: [resolve({preferBuiltins: true}), commonjs(), terser({module: true})],
  output: {
    file: 'dist/node/cli.js',
    // Rollup itself takes them from where the input is.
    paths: (id) =>
      isAbsolute(id) ? relative(join(project, 'dist/node'), id).replaceAll(sep, '/') : id,
    banner: '#!/usr/bin/env node\n/*! Holds xmldom, MIT; parse5, MIT; entities, BSD-2-Clause. */',
  },
};

// One after the other, in this order: the others hold the hashes of the lazy ones.
export default [
  ...Object.entries(LAZY).map(([module, options]) => lazyBundle(module, options)),
  bundle('dist/kit.js', 'cdn/kit.js'),
  bundle('dist/kit.js', 'cdn/kit.classic.js', {format: 'iife'}),
  ...elements.map((name) => bundle(`dist/elements/${name}.js`, `cdn/elements/${name}.js`)),
  bundle('dist/feeds/index.js', 'cdn/feeds.js', {
    isWhole: true,
    banner: OWN_NOTICE,
  }),
  bundle('dist/frame/frame.js', 'cdn/frame.js', {format: 'iife', banner: OWN_NOTICE}),
  bundle('dist/frame/page.js', 'cdn/frame/page.js', {banner: OWN_NOTICE}),
  command,
];
