/** Writes cdn/integrity.json: what a partner needs to pin the kit, and to allow it in a strict page. */
import {readFileSync, writeFileSync} from 'node:fs';
import {cdnFiles} from './files.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const files = Object.fromEntries(cdnFiles().map(({file, ...facts}) => [file, facts]));

/** Content-Security-Policy of a page with the kit. Addresses are the partner's own: feeds, counts, pictures. */
const csp = Object.fromEntries(
  Object.entries(files)
    .filter(([file]) => file.endsWith('.js'))
    .map(([file, {integrity}]) => [
      file,
      [
        `script-src '${integrity}'`,
        'connect-src <origins of your feeds and counts>',
        'img-src <origins of your pictures>',
        "require-trusted-types-for 'script'",
        'trusted-types withrefugees',
      ],
    ]),
);

writeFileSync('cdn/integrity.json', `${JSON.stringify({version, files, csp}, null, 2)}\n`);
