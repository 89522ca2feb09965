/**
 * `npm run size:shares`, after a build: what of `kit.js` is whose, or of another file: `-- elements/share.js`. With
 * `--modules`, each module's own. It is minified alone; its share of the brotli bytes is that of its minified ones, within
 * a few percent of what leaving it out would save.
 */
import {parseArgs} from 'node:util';
import {brotliCompressSync, constants} from 'node:zlib';
import {rollup} from 'rollup';
import {minify} from 'terser';
import configs from '../rollup.config.mjs';

const options = {ecma: 2022, module: true, compress: {passes: 2}, format: {comments: false}};
const brotli = (code) =>
  brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const {values, positionals} = parseArgs({
  options: {modules: {type: 'boolean'}},
  allowPositionals: true,
});
const [file = 'kit.js'] = positionals;
const config = configs.find(({output}) => output.file === `cdn/${file}`);
if (!config) throw new Error(`Nothing builds cdn/${file}.`);

/** `lit-html`, `feeds`, `elements` …; or the module itself. */
function groupOf(id) {
  if (values.modules) return id.replace(/.*[\\/](node_modules|dist)[\\/]/, '');
  const [, library] = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
  if (library) return library.replaceAll('\\', '/');
  const [, folder] = /dist[\\/](\w+)[\\/]/.exec(id) ?? [];
  return /\.styles\.js$/.test(id) ? 'styles' : (folder ?? 'kit');
}

const plugins = config.plugins.filter(({name}) => name !== 'terser');
const bundle = await rollup({...config, plugins});
const {
  output: [chunk],
} = await bundle.generate(config.output);
const all = brotli((await minify(chunk.code, options)).code);

const sizes = new Map();
for (const [id, {code}] of Object.entries(chunk.modules)) {
  // Alone, most of a module is not used by anybody.
  const alone = {...options, compress: {unused: false}, mangle: {toplevel: true}};
  const {length} = code ? (await minify(code, alone)).code : '';
  sizes.set(groupOf(id), (sizes.get(groupOf(id)) ?? 0) + length);
}
const sum = [...sizes.values()].reduce((total, size) => total + size);
for (const [group, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
  const share = size / sum;
  console.log(
    `${group.padEnd(24)} ${((share * all) / 1000).toFixed(2).padStart(6)} kB ${(share * 100).toFixed(1).padStart(5)} %`,
  );
}
console.log(`${file.padEnd(24)} ${(all / 1000).toFixed(2).padStart(6)} kB`);
