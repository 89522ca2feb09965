/**
 * `npm run site`, after a build: the documentation as a folder of files, `site/`, that any server can deliver from any
 * path. Its texts are those of the repository and of docs/site/; what it is made of is told by site/pages.mjs.
 *
 * `CDN_URL` is where `cdn/` is served from, as for the build: the code to copy then has that address.
 */
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {layout, WORDS} from './site/layout.mjs';
import {frontMatterOf, render} from './site/markdown.mjs';
import {copies, isCopied, pages} from './site/pages.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

rmSync('site', {recursive: true, force: true});
for (const path of copies)
  cpSync(path, `site/${path}`, {
    recursive: true,
    filter: (source) => isCopied(relative('.', source).replaceAll('\\', '/')),
  });
for (const file of ['site.css', 'site.js']) cpSync(`docs/site/${file}`, `site/${file}`);

const rendered = pages.map((page) => ({
  page,
  ...render(page, WORDS[page.lang ?? 'en']),
  ...frontMatterOf(page),
}));
/** What each page is called in the menu. */
const titles = new Map(
  rendered.map(({page, title, menu}) => [page.to, page.title ?? menu ?? title]),
);
for (const {page, ...content} of rendered) {
  const file = `site/${page.to}`;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, layout(page, {...content, titles}));
}
console.log(`site/: ${String(pages.length)} pages`);
