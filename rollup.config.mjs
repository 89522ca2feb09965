import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';

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

const LIT_POLICY = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/** Gives Lit the kit's own Trusted Types policy, so that a partner allows one name and two copies get along. */
const oneTrustedTypesPolicy = () => ({
  name: 'one-trusted-types-policy',
  transform(code, id) {
    if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const found = code.match(LIT_POLICY)?.length;
    if (found !== 1) this.error(`Lit's policy was expected once, and found ${found ?? 0} times.`);
    const trusted = fileURLToPath(new URL('./dist/core/trusted.js', import.meta.url));
    return {
      code: `import {policy as withrefugees} from ${JSON.stringify(trusted)};${code.replace(LIT_POLICY, 'withrefugees')}`,
      map: null,
    };
  },
});

const plugins = (isModule) => [
  resolve({exportConditions: ['production', 'browser']}),
  literals(),
  oneTrustedTypesPolicy(),
  terser({
    ecma: 2022,
    module: isModule, // a classic script's global would be renamed away
    maxWorkers: 2,
    compress: {passes: 2},
    format: {comments: false},
  }),
];

const NOTICE = '/*! withrefugees-widgets, MIT. Holds Lit, BSD-3-Clause, Copyright Google LLC. */';

const bundle = (input, file, format = 'es') => ({
  input,
  plugins: plugins(format === 'es'),
  onwarn(warning, warn) {
    // tsc's decorator helper asks for a global `this` first, and does well without.
    if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
  },
  output: {
    file,
    format,
    banner: NOTICE,
    ...(format === 'iife' ? {name: 'WithRefugees'} : {}),
  },
});

// What tsc made for the npm package is what goes into the bundles: esbuild would turn the private members
// of decorated classes into WeakMaps, half as large again.
const elements = readdirSync('src/elements')
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !['parts', 'add-to-calendar'].includes(name));

export default [
  bundle('dist/kit.js', 'cdn/kit.js'),
  bundle('dist/kit.js', 'cdn/kit.classic.js', 'iife'),
  ...elements.map((name) => bundle(`dist/elements/${name}.js`, `cdn/elements/${name}.js`)),
];
