/** What the preview answers to addresses of its own: samples, and nothing in several ways. */
import {OWN} from './states.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where the sample feeds of the demo are. */
const FEEDS = new URL('../feeds/', import.meta.url).href;

/** @type {Readonly<Record<string, string>>} By the widgets that read them. */
const FILES = {
  'more-stories': 'stories.json',
  'past-issues': 'past-issues.xml',
  coalition: 'coalition.geojson',
  'community-map': 'community.geojson',
  'petition-button': 'petition-count.json',
};

/** @type {Readonly<Record<string, unknown>>} */
const NOTHING = {
  coalition: {type: 'FeatureCollection', features: []},
  'community-map': {type: 'FeatureCollection', features: []},
  'petition-button': {count: 0},
};

/** Events are always ahead. */
function webinars() {
  const days = [
    [2, 'Schools That Keep a Chair Free', 'Europe/Berlin'],
    [9, 'From Petition to Policy', 'America/Toronto'],
    [23, 'Recognising Diplomas Faster', 'UTC'],
    [37, 'Writing With, Not About', 'Europe/Berlin'],
  ];
  const noon = Math.floor(Date.now() / DAY) * DAY + 12 * HOUR;
  return days.map(([ahead, title, timeZone]) => ({
    title,
    url: 'https://citiesofmigration.example/webinars/',
    start: new Date(noon + Number(ahead) * DAY).toISOString(),
    end: new Date(noon + Number(ahead) * DAY + HOUR).toISOString(),
    timeZone,
    location: 'Online',
  }));
}

/** Puts itself before `fetch`, which widgets read their feeds by. */
export function answerOwnAddresses() {
  const ask = window.fetch;
  window.fetch = (input, init) => {
    // A signature. Every provider would answer so, or with more.
    if (init?.method === 'POST')
      return Promise.resolve(Response.json({data: {addActionContact: {}}}, {status: 201}));
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(OWN)) return ask(input, init);
    const [widget = '', state = ''] = url.slice(OWN.length).split('/');
    return answer(widget, state, init?.signal);
  };

  /**
   * @param {string} widget
   * @param {string} state
   * @param {AbortSignal | null | undefined} signal
   * @returns {Promise<Response>}
   */
  async function answer(widget, state, signal) {
    switch (state) {
      case 'loaded':
        return widget === 'upcoming-webinars'
          ? Response.json(webinars())
          : ask(FEEDS + (FILES[widget] ?? ''));
      case 'empty':
        return Response.json(NOTHING[widget] ?? []);
      case 'loading':
        return new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
          });
        });
      default:
        return new Response('', {status: 404});
    }
  }
}
