/** Markdown into HTML: with examples that are alive, parts of other documents, and links between pages. */
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import process from 'node:process';
import GithubSlugger from 'github-slugger';
import highlighter from 'highlight.js/lib/common';
import {Marked} from 'marked';
import {pinned} from '../pinned.mjs';
import {copies, isCopied, pages} from './pages.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** A document of the repository, with the addresses and hashes of this build; those of `CDN_URL` where it is said. */
function read(file) {
  const text = readFileSync(file, 'utf8').replaceAll(
    /withrefugees-widgets@\d+\.\d+\.\d+/g,
    `withrefugees-widgets@${version}`,
  );
  const cdn = `https://cdn.example/withrefugees-widgets@${version}/`;
  return pinned(text).replaceAll(cdn, process.env.CDN_URL ?? cdn);
}

// --- Parts of other documents ------------------------------------------------------------------

/** A part of a document, by the address of its heading: without that heading. `level` is that of the heading. */
function sectionOf(file, slug) {
  const slugger = new GithubSlugger();
  const lines = read(file).split('\n');
  let start = -1;
  let level = 0;
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('```')) isCode = !isCode;
    const [, marks, words] = (!isCode && /^(#+) (.*)/.exec(line)) || [];
    if (!marks) continue;
    if (start >= 0 && marks.length <= level)
      return {text: lines.slice(start, index).join('\n'), level};
    if (slugger.slug(words.replaceAll('`', '')) !== slug || start >= 0) continue;
    start = index + 1;
    level = marks.length;
  }
  if (start < 0) throw new Error(`${file} has no heading #${slug}`);
  return {text: lines.slice(start).join('\n'), level};
}

const INCLUDE = /^<!-- include ([\w./-]+)#([\w-]+) -->$/gm;

/** A page's text, in pieces that come from one document each. */
export function piecesOf({from, tag}) {
  const text = read(from).replace(/^---\n[^]*?\n---\n/, '');
  const pieces = [];
  text.split(INCLUDE).forEach((piece, index, all) => {
    if (index % 3 === 0) pieces.push({text: piece, from, shift: 0});
    if (index % 3 !== 1) return;
    const [file, slug] = [piece, all[index + 1]];
    const {text: part, level} = sectionOf(file, slug);
    pieces.push({text: part, from: file, slug, shift: 1 - level});
  });
  if (tag) {
    const part = sectionOf('docs/widgets.md', tag).text;
    pieces.push({text: '## Reference', from, shift: 0});
    pieces.push({text: part, from: 'docs/widgets.md', slug: tag, shift: 0});
  }
  return pieces;
}

/** What is said of a page before its text: `title`, `description` and others. */
export function frontMatterOf({from}) {
  const [, lines = ''] = /^---\n([^]*?)\n---\n/.exec(readFileSync(from, 'utf8')) ?? [];
  return Object.fromEntries(
    [...lines.matchAll(/^(\w+): (.*)$/gm)].map(([, name, value]) => [name, value]),
  );
}

// --- Links ---------------------------------------------------------------------------------------

const pageOf = new Map(pages.map(({from, to}) => [from, to]));

/** On which page a part of a document stands that is no page itself. */
const placeOf = new Map(
  pages.flatMap((page) =>
    piecesOf(page)
      .filter(({slug}) => slug)
      .map(({from, slug}) => [`${from}#${slug}`, page.to]),
  ),
);
placeOf.set('README.md', 'index.html');
placeOf.set('docs/widgets.md', 'index.html');

const isInSite = (path) =>
  copies.some((copy) => path === copy || path.startsWith(`${copy}/`)) && isCopied(path);

/** Where a link of a document leads on the site; `null` where the site has no such thing. */
function resolve(href, from, to) {
  if (/^([a-z]+:|#)/i.test(href)) return href;
  const [path, fragment] = href.split('#');
  const target = posix.normalize(posix.join(posix.dirname(from), path));
  const place = fragment === undefined ? undefined : placeOf.get(`${target}#${fragment}`);
  const relative = (page) => posix.relative(posix.dirname(to), page) || posix.basename(page);
  if (place) return relative(place);
  const page = pageOf.get(target) ?? placeOf.get(target);
  if (page) return relative(page) + (fragment && pageOf.has(target) ? `#${fragment}` : '');
  return isInSite(target) && existsSync(target) ? relative(target) : null;
}

// --- Rendering -----------------------------------------------------------------------------------

export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const LANGUAGES = {
  js: 'javascript',
  sh: 'bash',
  html: 'xml',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  vue: 'xml',
  svelte: 'xml',
};

function highlighted(text, language) {
  const known = highlighter.getLanguage(LANGUAGES[language] ?? language);
  if (!known) return escape(text);
  return highlighter.highlight(text, {language: LANGUAGES[language] ?? language}).value;
}

/**
 * A block of code. `html live` is put on the page, too: what is shown is what runs. Other words after it say how:
 * `narrow`, `dark`.
 */
function codeBlock({text, lang = ''}, words) {
  const [language = '', ...how] = lang.split(' ');
  const code = `<div class="code"><pre tabindex="0" role="group" aria-label="${words.code}"><code dir="ltr">${highlighted(text, language)}</code></pre></div>\n`;
  if (!how.includes('live')) return code;
  return `<div class="example"><div class="${how.join(' ')}">\n${text}\n</div>\n${code}</div>\n`;
}

/** A table that can be read on a phone too, where its rows are blocks: roles keep it a table, labels name the cells. */
function table({header, rows}, parser) {
  const inline = ({tokens}) => parser.parseInline(tokens);
  const names = header.map(({text}) => text.replaceAll(/[`*_]/g, ''));
  const head = header.map((cell) => `<th role="columnheader">${inline(cell)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const content = inline(cell);
      const label = names[index] && content ? ` data-label="${escape(names[index])}"` : '';
      return `<td role="cell"${label}>${content}</td>`;
    });
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  return `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body.join('\n')}</tbody></table>\n`;
}

/**
 * A page's text as HTML, with its headings of the second level, and the first paragraph that tells something, as plain text.
 *
 * @param {{from: string, to: string, tag?: string}} page
 * @param {{code: string}} words What a reader is told of a block of code.
 */
export function render(page, words) {
  const slugger = new GithubSlugger();
  const headings = [];
  let title = '';
  let isAlive = false;
  const html = piecesOf(page).map(({text, from, shift}) => {
    const markdown = new Marked({
      renderer: {
        heading({tokens, depth}) {
          const content = this.parser.parseInline(tokens);
          const plain = content.replaceAll(/<[^>]+>/g, '');
          const level = Math.min(Math.max(depth + shift, 1), 6);
          const id = slugger.slug(plain.replaceAll(/&[a-z#\d]+;/g, ''));
          if (level === 1) {
            title ||= plain;
            return `<h1>${content}</h1>\n`;
          }
          if (level === 2) headings.push({id, content});
          return `<h${level} id="${id}">${content}</h${level}>\n`;
        },
        link({href, tokens}) {
          const content = this.parser.parseInline(tokens);
          const target = resolve(href, from, page.to);
          return target === null ? content : `<a href="${escape(target)}">${content}</a>`;
        },
        image({href, text: alt}) {
          const file = posix.join(posix.dirname(from), href);
          const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(readFileSync(file, 'utf8'));
          return `<img src="${resolve(href, from, page.to)}" alt="${escape(alt)}" width="${width}" height="${height}" loading="lazy" />`;
        },
        code(token) {
          isAlive ||= /\blive\b/.test(token.lang ?? '');
          return codeBlock(token, words);
        },
        table(token) {
          return table(token, this.parser);
        },
        html({text: markup}) {
          return markup.replaceAll(/<!--[^]*?-->/g, '');
        },
      },
    });
    return markdown.parse(text);
  });
  const all = html.join('\n');
  const texts = [...all.matchAll(/<(p|li)>([^]*?)<\/\1>/g)].map(([, , text]) =>
    text.replaceAll(/<[^>]+>/g, ''),
  );
  // Not a line such as "Status: accepted".
  const first = texts.find((text) => text.length > 40) ?? '';
  return {html: all, headings, title, isAlive, first};
}
