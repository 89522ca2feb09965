/** Writes cdn/integrity.json: what a partner needs to pin the kit, and to allow it in a strict page. */
import {readFileSync, writeFileSync} from 'node:fs';
import {cdnFiles} from './files.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const files = Object.fromEntries(cdnFiles().map(({file, ...facts}) => [file, facts]));

/** The hash of a script, and those of the lazy files that it asks for, which it holds. */
function hashesOf(file) {
  const code = readFileSync(`cdn/${file}`, 'utf8');
  const lazy = Object.keys(files).filter((name) => name.startsWith('lazy/'));
  const hashes = lazy.map((name) => files[name].integrity).filter((hash) => code.includes(hash));
  return [files[file].integrity, ...hashes].map((hash) => `'${hash}'`).join(' ');
}

/** Content-Security-Policy of a page with the kit. Addresses are the partner's own: feeds, counts, pictures. */
const csp = Object.fromEntries(
  Object.keys(files)
    .filter((file) => file.endsWith('.js') && !file.startsWith('lazy/'))
    .map((file) => [
      file,
      [
        `script-src ${hashesOf(file)}`,
        'connect-src <origins of your feeds, counts and endpoint>',
        'img-src <origins of your pictures>',
        "require-trusted-types-for 'script'",
        'trusted-types withrefugees',
      ],
    ]),
);

writeFileSync('cdn/integrity.json', `${JSON.stringify({version, files, csp}, null, 2)}\n`);
