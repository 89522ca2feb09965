// What a partner pastes into a page, and what the page's readers then see.
import {readFileSync} from 'node:fs';
import {origins, until} from './harness.mjs';

/** What integrity.json tells partners: hashes, the lines of a policy, and what languages add to it. */
export const {files, csp, languages} = JSON.parse(
  readFileSync(new URL('../../cdn/integrity.json', import.meta.url), 'utf8'),
);

/** The hash of a file in `cdn/`, as integrity.json tells it to partners. */
export const integrityOf = (file) => files[file].integrity;

/** The hashes of files as `script-src` takes them. */
export const hashesOf = (...names) => names.map((name) => `'${integrityOf(name)}'`).join(' ');

/** The script tag of `shared/api.md`, from the CDN; `attributes` are added. */
export function scriptTag(file = 'kit.js', attributes = '') {
  const type = file === 'kit.classic.js' ? '' : 'type="module"';
  const src = `${origins.cdn.url}/cdn/${file}`;
  return `<script ${type} src="${src}" integrity="${integrityOf(file)}" crossorigin="anonymous" ${attributes}></script>`;
}

/** When the demo's calendars have events ahead: the `now` of pages that show them. */
export const NOW = '2026-12-01T12:00:00Z';

const feeds = `${origins.feed.url}/feeds`;

/** Every widget as a partner writes it, with a link inside. */
export const widgets = {
  'wr-campaign-banner': `<wr-campaign-banner dismissible>
      <a href="https://partner.example/petition">Petition</a></wr-campaign-banner>`,
  'wr-petition-button': `<wr-petition-button goal="2000000" count-src="${feeds}/petition-count.json">
      <a href="https://partner.example/petition">Sign</a></wr-petition-button>`,
  'wr-more-stories': `<wr-more-stories src="${feeds}/stories-2017-12.xml">
      <a href="https://partner.example/stories">Stories</a></wr-more-stories>`,
  'wr-past-issues': `<wr-past-issues src="${feeds}/past-issues.xml">
      <a href="https://partner.example/issues">Issues</a></wr-past-issues>`,
  // These stand below the others, and are not to wait for a reader who scrolls.
  'wr-upcoming-webinars': `<wr-upcoming-webinars loading="eager" src="${feeds}/webinars.ics">
      <a href="https://partner.example/webinars">Webinars</a></wr-upcoming-webinars>`,
  'wr-coalition': `<wr-coalition loading="eager" src="${feeds}/coalition.geojson">
      <a href="https://partner.example/coalition">Coalition</a></wr-coalition>`,
  'wr-community-map': `<wr-community-map loading="eager" src="${feeds}/community.geojson">
      <a href="https://partner.example/map">Map</a></wr-community-map>`,
  'wr-share': `<wr-share url="https://partner.example/">
      <a href="https://partner.example/">Share</a></wr-share>`,
  'wr-video': `<wr-video heading="A ball" src="${origins.feed.url}/fixtures/films/ball.webm">
      <a href="https://partner.example/film">Film</a></wr-video>`,
};

/** The links inside them, in their order. */
export const LINKS = Object.values(widgets).map((html) => />([^<]+)<\/a>/.exec(html)[1]);

export const allWidgets = Object.values(widgets).join('\n');

/** What each of them shows once its data is there. */
export const content = {
  'wr-campaign-banner': 'We stand #WithRefugees',
  'wr-petition-button': '1,912,884 people have signed',
  'wr-more-stories': 'Be Subversive!',
  'wr-past-issues': 'Housing First, Papers Later',
  'wr-upcoming-webinars': 'Sponsoring Together: A First Evening',
  'wr-coalition': 'Harbourlight Football Club',
  'wr-community-map': 'The goalkeeper from Homs',
  'wr-share': 'Copy link',
  'wr-video': 'Play video: A ball',
};

/** Resolves when the widgets named, or all of them, show their data. */
export async function untilShown(page, ...names) {
  const wanted = Object.entries(content).filter(
    ([name]) => names.length === 0 || names.includes(name),
  );
  await until(
    page,
    (all) =>
      all.every(([name, text]) =>
        document.querySelector(name)?.shadowRoot?.textContent.includes(text),
      ),
    wanted,
  );
}

/** The texts of the links in the page itself that a reader sees; those in shadow trees are not among them. */
export const linksInSight = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .filter((link) => link.checkVisibility() && link.getClientRects().length > 0)
      .map(({textContent}) => textContent),
  );

/** `href` of a part that is a link, in the first element of that name. */
export const hrefOf = (page, name, part = 'action') =>
  page.evaluate(
    (tag, named) =>
      document.querySelector(tag).shadowRoot?.querySelector(`[part=${named}]`)?.href ?? null,
    name,
    part,
  );

/** Resolves when a petition button, the first unless told, says something, in the dialog or beside it. */
export const untilSaid = (page, words, button = 'wr-petition-button') =>
  until(
    page,
    (wanted, selector) =>
      document
        .querySelector(selector)
        .shadowRoot?.textContent.replace(/\s+/g, ' ')
        .includes(wanted),
    words,
    button,
  );
