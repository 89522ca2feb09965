import {kitAlone, kitScript, kitShown} from './kit.mjs';
import {mapPages} from './maps.mjs';

/**
 * The pages that are compared, by the job that they do. `is` tells in the page when it is done; `source` is
 * bundled by esbuild, as a partner with a bundler would; without it `head` has what a partner would paste.
 */
const PETITION = 'https://www.unhcr.org/withrefugees/petition/';
const COALITION = 'https://www.unhcr.org/withrefugees/coalition/';
const MESSAGE =
  'Every refugee child in school, every refugee family somewhere safe to live, every refugee free to work and learn. Add your name.';

/** The eleven characters of a film's address at YouTube. */
const FILM = 'M7lc1UVf-VE';

const fallback = {
  banner: `<a href="${PETITION}">Sign the petition</a>`,
  petition: `<a href="${PETITION}">Sign the petition</a>`,
  stories: '<a href="https://partner.example/stories/">Our stories</a>',
  issues: '<a href="https://partner.example/newsletters/">Past issues</a>',
  webinars: '<a href="https://partner.example/events/">Our webinars</a>',
};

const kit = {
  banner: `<wr-campaign-banner>${fallback.banner}</wr-campaign-banner>`,
  petition: `<wr-petition-button goal="2000000" count-src="/feeds/petition-count.json">${fallback.petition}</wr-petition-button>`,
  stories: `<wr-more-stories src="/feeds/stories-2017-12.xml">${fallback.stories}</wr-more-stories>`,
  issues: `<wr-past-issues src="/feeds/past-issues.xml" href="https://partner.example/newsletters/">${fallback.issues}</wr-past-issues>`,
  webinars: `<wr-upcoming-webinars src="/feeds/webinars.ics" more-href="https://partner.example/events/" time-zone="Europe/Berlin">${fallback.webinars}</wr-upcoming-webinars>`,
};

const vanilla = {
  banner: `<x-banner>${fallback.banner}</x-banner>`,
  petition: `<x-petition goal="2000000" data-src="/feeds/petition-count.json">${fallback.petition}</x-petition>`,
  stories: `<x-stories data-src="/feeds/stories-2017-12.xml">${fallback.stories}</x-stories>`,
  issues: `<x-issues data-src="/feeds/past-issues.xml">${fallback.issues}</x-issues>`,
  webinars: `<x-webinars data-src="/feeds/webinars.ics">${fallback.webinars}</x-webinars>`,
};

const all = (parts) => Object.values(parts).join('\n');
const vanillaShown = () =>
  [...document.querySelectorAll('#widgets > *')].every((widget) =>
    widget.shadowRoot?.querySelector('.base'),
  );
const atOnce = () => true;

export const jobs = {
  'All five widgets': [
    {name: 'the page with links alone', body: all(fallback), is: atOnce},
    {name: 'static HTML of the same', isStatic: true, is: atOnce},
    {
      name: 'hand-written elements',
      source: "import './vanilla.js';",
      body: all(vanilla),
      is: vanillaShown,
    },
    {name: 'the kit', isOwn: true, head: kitScript('kit.js'), body: all(kit), is: kitShown},
    {
      name: 'the kit, its count climbing',
      hasMotion: true,
      head: kitScript('kit.js'),
      body: all(kit),
      is: kitShown,
    },
    {
      name: 'React',
      source: "import './widgets.css'; import './react.jsx';",
      body: all(fallback),
      is: () => document.querySelectorAll('#widgets .base').length === 5,
    },
  ],
  'A banner': [
    kitAlone('campaign-banner.js', kit.banner),
    {
      name: 'vanilla-cookieconsent, as a bar',
      source: `
        import 'vanilla-cookieconsent/dist/cookieconsent.css';
        import * as consent from 'vanilla-cookieconsent';
        consent.run({
          hideFromBots: false,
          guiOptions: {consentModal: {layout: 'bar'}},
          categories: {necessary: {enabled: true, readOnly: true}},
          language: {
            default: 'en',
            translations: {
              en: {
                consentModal: {
                  title: 'We stand #WithRefugees',
                  description: ${JSON.stringify(MESSAGE)},
                  acceptAllBtn: 'Sign the petition',
                  acceptNecessaryBtn: 'Join the coalition',
                },
                preferencesModal: {sections: []},
              },
            },
          },
        });`,
      body: fallback.banner,
      is: () => document.querySelector('#cc-main .cm') !== null,
    },
    {
      name: 'Shoelace, cherry-picked',
      source: `
        import '@shoelace-style/shoelace/dist/themes/light.css';
        import '@shoelace-style/shoelace/dist/components/alert/alert.js';
        import '@shoelace-style/shoelace/dist/components/button/button.js';
        import '@shoelace-style/shoelace/dist/components/card/card.js';`,
      body: shoelace(),
      is: shoelaceShown,
    },
    {
      name: 'Shoelace, by its autoloader',
      head: `<link rel="stylesheet" href="/shoelace/themes/light.css">
        <script type="module" src="/shoelace/shoelace-autoloader.js"></script>`,
      body: shoelace(),
      is: shoelaceShown,
    },
  ],
  'Events, with a way into calendars': [
    kitAlone('upcoming-webinars.js', kit.webinars),
    {
      name: 'FullCalendar, its list with iCalendar',
      source: `
        import {Calendar} from '@fullcalendar/core';
        import list from '@fullcalendar/list';
        import iCalendar from '@fullcalendar/icalendar';
        new Calendar(document.getElementById('calendar'), {
          plugins: [list, iCalendar],
          initialView: 'listYear',
          height: 'auto',
          events: {url: '/feeds/webinars.ics', format: 'ics'},
        }).render();`,
      body: '<div id="calendar"></div>',
      is: () => document.querySelector('.fc-list-event') !== null,
    },
    {
      name: 'add-to-calendar-button, three of it',
      source: "import 'add-to-calendar-button';",
      body: [7, 14, 21]
        .map((days) => {
          const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
          return `<add-to-calendar-button name="A Desk by the Window" options="'Google','Outlook.com','iCal'"
            location="Online" startDate="${date}" endDate="${date}" startTime="18:00" endTime="19:30"
            timeZone="Europe/Berlin"></add-to-calendar-button>`;
        })
        .join(''),
      is: () =>
        [...document.querySelectorAll('add-to-calendar-button')].every((button) =>
          button.shadowRoot?.querySelector('button'),
        ),
    },
  ],
  'What is told elsewhere': [
    kitAlone('more-stories.js', kit.stories),
    {
      name: 'bluesky-post-embed, three posts',
      source: `
        import 'bluesky-post-embed';
        import 'bluesky-post-embed/style.css';
        import 'bluesky-post-embed/themes/light.css';`,
      body: ['3kj2umze7zj2n', '3kj2umze7zj2o', '3kj2umze7zj2p']
        .map(
          (post) =>
            `<bluesky-post src="at://did:plc:ragtjsm2j2vknwkz3zp4oxrd/app.bsky.feed.post/${post}">${fallback.stories}</bluesky-post>`,
        )
        .join(''),
      is: () => customElements.get('bluesky-post') !== undefined,
    },
    {
      name: 'giscus',
      source: "import 'giscus';",
      body: `<giscus-widget repo="a/b" repoid="R_1" category="c" categoryid="D_1" mapping="pathname"></giscus-widget>`,
      is: () =>
        document.querySelector('giscus-widget')?.shadowRoot?.querySelector('iframe') !== null,
    },
  ],
  'A button': [kitAlone('petition-button.js', kit.petition), shariff()],
  'A film': [
    kitAlone(
      'video.js',
      `<wr-video src="https://www.youtube.com/watch?v=${FILM}" heading="We stand together" poster="/images/together.svg"></wr-video>`,
    ),
    {
      name: 'lite-youtube-embed',
      source: `
        import 'lite-youtube-embed';
        import 'lite-youtube-embed/src/lite-yt-embed.css';`,
      body: `<lite-youtube videoid="${FILM}" playlabel="Play: We stand together"></lite-youtube>`,
      is: () => document.querySelector('lite-youtube > .lyt-playbtn') !== null,
    },
    {
      name: '@justinribeiro/lite-youtube',
      source: "import '@justinribeiro/lite-youtube';",
      body: `<lite-youtube videoid="${FILM}" videotitle="We stand together"></lite-youtube>`,
      is: () =>
        document.querySelector('lite-youtube')?.shadowRoot?.querySelector('button') !== null,
    },
  ],
  'Sharing a page': [
    kitAlone('share.js', '<wr-share networks="facebook linkedin whatsapp email"></wr-share>'),
    shariff(),
    {
      name: 'sharer.js, four buttons without looks',
      source: "import 'sharer.js';",
      body: ['facebook', 'linkedin', 'whatsapp', 'email']
        .map(
          (network) =>
            `<button type="button" data-sharer="${network}" data-title="City of York" data-url="https://york.example/">${network}</button>`,
        )
        .join(''),
      is: () => window.Sharer !== undefined && document.readyState === 'complete',
    },
  ],
  'A map of 500 places': mapPages(500),
  'A map of 5,000 places': mapPages(5000),
};

/** As it is published: its networks' signs are a font, which a bundle would not have. */
function shariff() {
  return {
    name: 'Shariff, four networks',
    head: `<link rel="stylesheet" href="/shariff/shariff.complete.css">
      <script defer src="/shariff/shariff.complete.js"></script>`,
    body: `<div class="shariff" data-lang="en" data-services="[&quot;facebook&quot;,&quot;linkedin&quot;,&quot;whatsapp&quot;,&quot;mail&quot;]"></div>`,
    is: () => document.querySelector('.shariff li') !== null,
  };
}

function shoelace() {
  return `<sl-alert open variant="primary"><sl-card><strong>We stand #WithRefugees</strong><br>${MESSAGE}<br>
    <sl-button variant="primary" href="${PETITION}">Sign the petition</sl-button>
    <sl-button href="${COALITION}">Join the coalition</sl-button></sl-card></sl-alert>`;
}

function shoelaceShown() {
  return ['sl-alert', 'sl-card', 'sl-button'].every((name) =>
    document.querySelector(name)?.shadowRoot?.querySelector('[part~=base]'),
  );
}

/** Folders of packages that are used as they are published. */
export const folders = {
  '/shoelace/': '@shoelace-style/shoelace/cdn/',
  '/shariff/': 'shariff/dist/',
  '/leaflet/': 'leaflet/dist/',
  '/markercluster/': 'leaflet.markercluster/dist/',
};
