/** What is around the text of every page: the head, the way to other pages, and the foot. */
import {posix} from 'node:path';
import {escape} from './markdown.mjs';
import {BUILDER, hasBuilder, menu, starts} from './pages.mjs';

/** What pages say beside their texts. All but English are drafts. */
export const WORDS = {
  en: {
    skip: 'Skip to the text',
    menu: 'All pages',
    languages: 'Languages',
    code: 'Code',
    copy: 'Copy',
    copied: 'Copied',
    next: 'Next',
    build: 'Build your code',
    name: 'English',
  },
  fr: {
    skip: 'Aller au texte',
    menu: 'Toutes les pages (en anglais)',
    languages: 'Langues',
    code: 'Code',
    copy: 'Copier',
    copied: 'Copié',
    build: 'Composer votre code',
    name: 'Français',
  },
  es: {
    skip: 'Ir al texto',
    menu: 'Todas las páginas (en inglés)',
    languages: 'Idiomas',
    code: 'Código',
    copy: 'Copiar',
    copied: 'Copiado',
    build: 'Componer su código',
    name: 'Español',
  },
  ar: {
    skip: 'الانتقال إلى النص',
    menu: 'كل الصفحات (بالإنجليزية)',
    languages: 'اللغات',
    code: 'الشيفرة',
    copy: 'نسخ',
    copied: 'تم النسخ',
    build: 'أنشئوا الشيفرة',
    name: 'العربية',
  },
  de: {
    skip: 'Zum Text',
    menu: 'Alle Seiten (auf Englisch)',
    languages: 'Sprachen',
    code: 'Code',
    copy: 'Kopieren',
    copied: 'Kopiert',
    build: 'Code zusammenstellen',
    name: 'Deutsch',
  },
};

const isRtl = (lang) => lang === 'ar';

/** A description no longer than search engines show, cut at a word. */
function short(text) {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= 158 ? plain : plain.slice(0, 158).replace(/\s+\S*$/, ' …');
}

function menuOf(page, {titles, headings, lang, relative}) {
  const words = WORDS[lang];
  const isForeign = lang !== 'en';
  const parts = menu.map(({title, pages}) => {
    const items = pages.map((one) => {
      const isHere = one === page;
      const sections =
        isHere && headings.length > 1 && page !== starts[0]
          ? `<ul>${headings.map(({id, content}) => `<li><a href="#${id}">${content}</a></li>`).join('')}</ul>`
          : '';
      return `<li><a href="${relative(one.to)}"${isHere ? ' aria-current="page"' : ''}>${titles.get(one.to) ?? one.title}</a>${sections}</li>`;
    });
    return `<li><span>${title}</span><ul>${items.join('')}</ul></li>`;
  });
  return `<nav class="menu" id="menu" tabindex="-1" aria-label="${words.menu}">
      <ul${isForeign ? ' lang="en" dir="ltr"' : ''}>${parts.join('\n')}</ul>
    </nav>`;
}

function languagesOf(page, {lang}) {
  const items = starts.map((start) => {
    const name = WORDS[start.lang].name;
    const dir =
      isRtl(start.lang) === isRtl(lang) ? '' : ` dir="${isRtl(start.lang) ? 'rtl' : 'ltr'}"`;
    return start.lang === lang
      ? `<li><a href="${start.to}" aria-current="page">${name}</a></li>`
      : `<li><a href="${start.to}" hreflang="${start.lang}" lang="${start.lang}"${dir}>${name}</a></li>`;
  });
  return `<nav class="languages" aria-label="${WORDS[lang].languages}"><ul>${items.join('')}</ul></nav>`;
}

/** What comes after a page, in the order of the menu. */
function nextOf(page, {titles, relative}) {
  const all = menu.flatMap(({pages}) => pages).filter(({from}) => from);
  const next = all[all.indexOf(page) + 1];
  if (starts.includes(page) || !all.includes(page) || !next) return '';
  return `<p class="next">${WORDS.en.next}: <a href="${relative(next.to)}">${titles.get(next.to)}</a></p>`;
}

/**
 * A whole page.
 *
 * @param {{to: string, lang?: string}} page
 * @param {object} content What render() has made of its text, what it says of itself, and the titles of all pages.
 */
export function layout(page, {html, headings, isAlive, first, titles, ...about}) {
  const lang = page.lang ?? 'en';
  const words = WORDS[lang];
  const isStart = starts.includes(page);
  const relative = (path) => posix.relative(posix.dirname(page.to), path) || posix.basename(path);
  const title = titles.get(page.to);
  // What is of the page's text is escaped already.
  const description = short(about.description ? escape(about.description) : first);
  const settings = {titles, headings, lang, relative};
  const foreign = lang === 'en' ? '' : ' hreflang="en"';
  const builder = hasBuilder ? ` <a href="${relative(BUILDER)}"${foreign}>${words.build}</a>` : '';
  const hero = isStart
    ? `<div class="hero">
      <div>
        <h1>${about.heading}</h1>
        <p>${about.lead}</p>
        <p class="actions"><a href="#begin">${about.begin}</a>${builder}</p>
      </div>
      <img src="${relative('demo/images/together.svg')}" width="1600" height="900" alt="" />
    </div>`
    : '';
  return `<!doctype html>
<html lang="${lang}"${isRtl(lang) ? ' dir="rtl"' : ''} data-copy="${words.copy}" data-copied="${words.copied}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${isStart ? escape(about.title) : `${title} · withrefugees-widgets`}</title>
    <meta name="description" content="${description}" />
    ${isStart ? starts.map((start) => `<link rel="alternate" hreflang="${start.lang}" href="${start.to}" />`).join('\n    ') : ''}
    <link rel="icon" href="${relative('demo/images/icon.svg')}" type="image/svg+xml" />
    ${isAlive ? `<link rel="stylesheet" href="${relative('cdn/kit.css')}" />` : ''}
    <link rel="stylesheet" href="${relative('site.css')}" />
    ${isAlive ? `<script type="module" src="${relative('cdn/kit.js')}" data-theme="auto"></script>` : ''}
    <script type="module" src="${relative('site.js')}"></script>
  </head>
  <body${isStart ? ' class="start"' : ''}>
    <header class="bar">
      <a class="skip" href="#text">${words.skip}</a>
      <p class="mark"><a href="${relative(isStart ? page.to : 'index.html')}"${lang === 'en' ? '' : ' translate="no"'}>withrefugees-widgets</a></p>
      ${isStart ? languagesOf(page, settings) : ''}
      <a class="to-menu" href="#menu">${words.menu}</a>
    </header>
    <main id="text" tabindex="-1">
    ${hero}
    ${html}
    ${nextOf(page, settings)}
    </main>
    ${menuOf(page, settings)}
    <footer>
      <img src="${relative('demo/images/frieze.svg')}" width="1440" height="96" alt="" />
      ${about.note ? `<p>${about.note}</p>` : ''}
      <p${lang === 'en' ? '' : ' lang="en" dir="ltr"'}>withrefugees-widgets is free software under the MIT licence. This site sets no cookie, counts nobody, and loads nothing from elsewhere. <a href="${relative('guide/changes.html')}">Changes</a> · <a href="${relative('guide/notices.html')}">Notices</a></p>
    </footer>
  </body>
</html>
`;
}
