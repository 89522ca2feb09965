/** What the site is made of: every page, where its text is kept, and where it goes. */
import {existsSync, readdirSync} from 'node:fs';

/** The start page in each language. */
export const starts = ['en', 'fr', 'es', 'ar', 'de'].map((lang) => ({
  lang,
  from: `docs/site/start/${lang}.md`,
  to: lang === 'en' ? 'index.html' : `${lang}.html`,
}));

/** `title` is what the menu says, where the page's own heading is too long for it. */
const guide = (name, from = `docs/site/guide/${name}.md`, title = undefined) => ({
  from,
  to: `guide/${name}.html`,
  title,
});
const widget = (name) => ({
  from: `docs/site/widgets/${name}.md`,
  to: `widgets/${name}.html`,
  // Its part of docs/widgets.md is told at the end of the page.
  tag: `wr-${name}`,
});
const recipe = (name, from = `docs/site/recipes/${name}.md`, title = undefined) => ({
  from,
  to: `recipes/${name}.html`,
  title,
});

/** The page that makes the code of a widget from a form. */
export const BUILDER = 'demo/builder/index.html';
export const hasBuilder = existsSync(BUILDER);

/** The menu: its parts, and their pages in the order in which one reads. */
export const menu = [
  {
    title: 'Begin',
    pages: [
      starts[0],
      ...(hasBuilder ? [{to: BUILDER, title: 'Build your code'}] : []),
      {to: 'demo/index.html', title: 'Whole pages to look at'},
      guide('colleagues'),
    ],
  },
  {
    title: 'Widgets',
    pages: [
      'campaign-banner',
      'petition-button',
      'coalition',
      'community-map',
      'video',
      'share',
      'more-stories',
      'past-issues',
      'upcoming-webinars',
      'campaign',
    ].map(widget),
  },
  {
    title: 'Recipes',
    pages: [
      recipe('html'),
      recipe('wordpress'),
      recipe('drupal'),
      recipe('wix'),
      recipe('squarespace'),
      recipe('webflow'),
      recipe('joomla'),
      recipe('typo3'),
      recipe('newsletters'),
      recipe('what-survives', 'docs/content-systems.md', 'What survives where'),
    ],
  },
  {
    title: 'Make it yours',
    pages: [
      guide('theming'),
      guide('languages'),
      guide('feeds'),
      guide('signing'),
      guide('campaign-file', 'docs/campaign.md'),
    ],
  },
  {
    title: 'For the webmaster',
    pages: [
      guide('troubleshooting', 'docs/troubleshooting.md'),
      guide('policy'),
      guide('frames'),
      guide('applications'),
      guide('frameworks', 'docs/frameworks.md'),
      guide('hosting', 'docs/hosting.md', 'Hosting'),
      guide('endpoint', 'demo/endpoint/README.md'),
      guide('costs', 'docs/benchmarks.md', 'What it costs a page'),
    ],
  },
  {
    title: 'Promises',
    pages: [
      guide('privacy', 'PRIVACY.md', 'Privacy'),
      guide('security', 'SECURITY.md'),
      guide('accessibility', 'ACCESSIBILITY.md', 'Accessibility'),
    ],
  },
];

/** What pages link to, and the menu leaves out. */
const others = [
  guide('changes', 'CHANGELOG.md'),
  guide('notices', 'THIRD-PARTY-NOTICES.md'),
  guide('screen-reader', 'docs/screen-reader.md'),
  ...readdirSync('docs/decisions').map((file) => ({
    from: `docs/decisions/${file}`,
    to: `decisions/${file.replace('.md', '.html')}`,
  })),
];

/** Every page that is made of a text. */
export const pages = [...starts, ...menu.flatMap((part) => part.pages), ...others].filter(
  (page, index, all) => page.from && all.indexOf(page) === index,
);

/** What goes into the site as it is, under the same path. */
export const copies = [
  'cdn',
  'demo',
  // What the builder is made of.
  'custom-elements.json',
  ...['context', 'core', 'debug', 'frame', 'i18n', 'petition'].map((folder) => `dist/${folder}`),
  'deploy',
  'docs/accessibility.json',
  'docs/campaign.schema.json',
  'LICENSE',
];

/**
 * What of it stays out: the server, whose README is a page, pictures that are for looking at while working, and of the code its
 * types, and the words that `cdn/` has as well.
 */
export const isCopied = (path) =>
  !/^demo\/(endpoint|languages\/.*\.webp)|^dist\/(.*\.d\.ts|i18n\/.*\/.*\.js)$/.test(path);
