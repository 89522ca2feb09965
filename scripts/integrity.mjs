/** Writes cdn/integrity.json: what a partner needs to pin the kit, and to allow it in a strict page. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {parseFilm} from '../dist/core/film.js';
import {cdnFiles, integrityOf} from './files.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const files = Object.fromEntries(cdnFiles().map(({file, ...facts}) => [file, facts]));

/** Those of the lazy files that a script asks for, with the hash by which it holds each. */
function lazyHashes(file) {
  const code = readFileSync(`cdn/${file}`, 'utf8');
  return Object.keys(files)
    .filter((name) => name.startsWith('lazy/'))
    .flatMap((name) => {
      const hashes = ['sha384', 'sha256'].map((hash) => integrityOf(`cdn/${name}`, hash));
      const held = hashes.find((hash) => code.includes(hash));
      return held ? [[name, held]] : [];
    });
}

/** And those that these ask for in turn. */
const allLazyHashes = (file) =>
  lazyHashes(file).flatMap(([name, hash]) => [[name, hash], ...lazyHashes(name)]);

const isLanguage = (name) => existsSync(`dist/i18n/languages/${basename(name)}`);
const isOfLanguage = (name) =>
  isLanguage(name) || /^(dates|countries|places)-/.test(basename(name));
const quoted = (hashes) => hashes.map((hash) => `'${hash}'`).join(' ');

/** Whose players are framed, as far as these are known: anybody can run a PeerTube. The embed builder asks the same code. */
const players = ['https://youtu.be/aqz-KE-bpKQ', 'https://vimeo.com/76979871'].map(
  (film) => new URL(parseFilm(film, film).player('en')).origin,
);
const hasFilms = (file) => readFileSync(`cdn/${file}`, 'utf8').includes(players[0]);
const FILMS = [
  `frame-src ${players.join(' ')} <origin of your PeerTube>`,
  'media-src <origins of your films that are files>',
];

/** Content-Security-Policy of a page with the kit. Addresses are the partner's own: feeds, counts, pictures, tiles, films. */
const csp = Object.fromEntries(
  Object.keys(files)
    .filter((file) => file.endsWith('.js') && !/^(lazy|frame)\b/.test(file))
    .map((file) => {
      const needed = allLazyHashes(file).filter(([name]) => !isOfLanguage(name));
      return [
        file,
        [
          `script-src ${quoted([files[file].integrity, ...needed.map(([, hash]) => hash)])}`,
          'connect-src <origins of your feeds, counts and endpoint>',
          'img-src <origins of your pictures and tiles>',
          ...(hasFilms(file) ? FILMS : []),
          "require-trusted-types-for 'script'",
          'trusted-types withrefugees',
        ],
      ];
    }),
);

/** What `script-src` also needs for each language but English, where hashes alone let scripts in. */
const ofLanguages = [...new Map(allLazyHashes('kit.js'))].filter(([name]) => isOfLanguage(name));
const languages = Object.fromEntries(
  ofLanguages
    .map(([name]) => basename(name, '.js').replace(/^(dates|countries|places)-/, ''))
    .sort()
    .map((language) => {
      const own = ofLanguages.filter(([name]) =>
        ['', 'dates-', 'countries-', 'places-'].some(
          (prefix) => basename(name) === `${prefix}${language}.js`,
        ),
      );
      return [language, quoted(own.map(([, hash]) => hash))];
    }),
);

writeFileSync(
  'cdn/integrity.json',
  `${JSON.stringify({version, files, csp, languages}, null, 2)}\n`,
);
