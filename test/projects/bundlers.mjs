/** A small project of test/projects/bundlers/, built by each of the bundlers as their own documentation has it. */
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {importInstalled, requireInstalled} from './installed.mjs';

const source = new URL('bundlers/', import.meta.url).pathname;

/** `(entry, folder)`: leaves the entry as a module of its name in a folder, and what it asks for later beside it. */
export const bundlers = {
  async Vite(entry, outDir) {
    const {build} = await importInstalled('vite');
    await build({
      root: source,
      base: './',
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: true,
        rollupOptions: {
          input: join(source, entry === 'main' ? 'index.html' : `${entry}.js`),
          output: {entryFileNames: `${entry}.js`},
        },
      },
    });
  },

  async webpack(entry, path) {
    const webpack = requireInstalled('webpack');
    const stats = await promisify(webpack)({
      mode: 'production',
      context: source,
      entry: {[entry]: `./${entry}.js`},
      output: {path, filename: '[name].js', module: true, chunkFormat: 'module'},
      experiments: {outputModule: true},
      performance: {hints: 'error', maxEntrypointSize: 150_000, maxAssetSize: 150_000},
    });
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('minimal'));
  },

  async Rollup(entry, dir) {
    const {rollup} = await importInstalled('rollup');
    const {default: resolve} = await importInstalled('@rollup/plugin-node-resolve');
    const bundle = await rollup({
      input: join(source, `${entry}.js`),
      plugins: [resolve({browser: true})],
      // tsc's decorator helper asks for a global `this` first, and does well without.
      onLog(level, log, handle) {
        if (log.code !== 'THIS_IS_UNDEFINED') handle('error', log);
      },
    });
    await bundle.write({dir, format: 'es'});
    await bundle.close();
  },

  async esbuild(entry, outdir) {
    const {build} = await importInstalled('esbuild');
    const {warnings} = await build({
      entryPoints: [join(source, `${entry}.js`)],
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'silent',
      outdir,
    });
    if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
  },
};

/** The page of the project, where the bundler does not take it itself. */
export const addPage = (folder) =>
  copyFileSync(join(source, 'index.html'), join(folder, 'index.html'));
