/**
 * Writes cdn/frame/: a page for each widget, from src/frame/page.html, and what content systems ask for by oEmbed.
 *
 * `CDN_URL` is where `cdn/` will be served from, as `https://static.example/withrefugees-widgets@1.0.0/`: oEmbed needs
 * whole addresses. The pages themselves need none.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {ALLOWED} from '../dist/frame/allowed.js';
import {integrityOf} from './files.mjs';

const {name: provider, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const cdn = process.env.CDN_URL ?? `https://cdn.example/${provider}@${version}/`;

const CAMPAIGN = 'https://www.unhcr.org/withrefugees/';
const PETITION = {href: `${CAMPAIGN}petition/`, title: 'Sign the #WithRefugees petition'};

/**
 * What each page says without scripts. `height`: those that show something without attributes can be had by oEmbed,
 * which knows nothing of a query string where nobody but files answers.
 */
const PAGES = {
  'campaign-banner': {...PETITION, height: 300},
  coalition: {
    href: `${CAMPAIGN}coalition/`,
    title: 'Join the #WithRefugees coalition',
    height: 202,
  },
  'community-map': {
    href: `${CAMPAIGN}map/`,
    title: 'Add your story: #WithRefugees',
    height: 227,
  },
  'more-stories': {href: CAMPAIGN, title: 'More stories: #WithRefugees'},
  'past-issues': {href: CAMPAIGN, title: 'Past issues: #WithRefugees'},
  'petition-button': {...PETITION, height: 60},
  // What is shared without `url` and `text`: nobody but an attribute knows the page around.
  share: {href: CAMPAIGN, title: '#WithRefugees', height: 118},
  'upcoming-webinars': {href: CAMPAIGN, title: 'Upcoming webinars: #WithRefugees'},
  video: {href: CAMPAIGN, title: 'A film: #WithRefugees'},
};

/** Room for the ring around what has the focus, which a frame would cut off. */
const STYLE = 'body{margin:0;padding:6px;font:16px/1.5 system-ui,sans-serif}p{margin:0}';

const kit = integrityOf('cdn/kit.js');
const page = integrityOf('cdn/frame/page.js');
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Feeds, counts, pictures and films are wherever the query string says. Both scripts hold the hashes of what they load. */
const policyOf = (name) =>
  [
    "default-src 'none'",
    `script-src '${kit}' '${page}' 'strict-dynamic'`,
    `style-src '${hash(STYLE)}'`,
    'connect-src http: https:',
    'img-src http: https:',
    ...(name === 'video' ? ['frame-src http: https:', 'media-src http: https:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types withrefugees',
  ].join('; ');

const template = readFileSync('src/frame/page.html', 'utf8')
  .replace(/>\s+/g, '>')
  .replace(/\s+</g, '<');
const fill = (values) =>
  template.replace(/\{(\w+)\}/g, (_, key) => values[key]).replace('<style> ', '<style>');

for (const [name, {href, title, height}] of Object.entries(PAGES)) {
  const oEmbed = `${cdn}frame/${name}.json`;
  const discovery = height
    ? `<link rel="alternate" type="application/json+oembed" href="${oEmbed}" title="${title}" />`
    : '';
  const policy = policyOf(name);
  const values = {name, href, title, discovery, policy, style: STYLE, kit, page};
  writeFileSync(`cdn/frame/${name}.html`, fill(values));
  if (!height) continue;
  const src = `${cdn}frame/${name}.html`;
  const allow = ALLOWED[name] ? ` allow="${ALLOWED[name]}"` : '';
  const html = `<iframe src="${src}" title="${title}"${allow} width="600" height="${height}" style="border: 0"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: CAMPAIGN,
  };
  writeFileSync(
    `cdn/frame/${name}.json`,
    `${JSON.stringify({...answer, width: 600, height, html}, null, 2)}\n`,
  );
}
