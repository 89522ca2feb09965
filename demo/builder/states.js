/**
 * The states of the manifest, as they come about: by an address that only the preview answers, or by an attribute.
 * Nobody else is asked for anything.
 */

/** The host of addresses that the preview answers itself. `invalid` is nobody's. */
export const OWN = 'https://preview.invalid/';
/** A film that there is not, beside the preview. */
const FILM = 'none.mp4';

/**
 * @typedef {object} Standing What stands in for what was chosen.
 * @property {Readonly<Record<string, string>>} attributes
 * @property {string} [press] A part that is pressed.
 */

/** What a data widget reads, by its attribute. */
const SOURCES = ['src', 'count-src'];

/**
 * States of widgets that read nothing, or read it otherwise.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, Standing>>>>}
 */
const OTHERS = {
  'campaign-banner': {
    loaded: {attributes: {starts: '', ends: ''}},
    empty: {attributes: {ends: '2001-01-01'}},
  },
  share: {loaded: {attributes: {}}},
  video: {
    loaded: {attributes: {src: FILM}},
    playing: {attributes: {}, press: 'play'},
    empty: {attributes: {src: ''}},
    error: {attributes: {src: FILM}, press: 'play'},
  },
};

/**
 * @param {import('./manifest.js').Widget} widget
 * @returns {string | undefined} The attribute by which a widget's data comes.
 */
export function sourceOf({name, attributes}) {
  if (Object.hasOwn(OTHERS, name)) return undefined;
  return attributes.find((attribute) => SOURCES.includes(attribute.name))?.name;
}

/**
 * @param {import('./manifest.js').Widget} widget
 * @param {string} state
 * @returns {Standing | null} `null` where the state is unknown.
 */
export function standingFor(widget, state) {
  const own = OTHERS[widget.name];
  if (own) return own[state] ?? null;
  const source = sourceOf(widget);
  if (!source || !['loading', 'loaded', 'empty', 'error'].includes(state)) return null;
  // The kit reads an address once for all widgets, so that each has its own.
  const address = `${OWN}${widget.name}/${state}`;
  return {
    attributes: {
      [source]: address,
      ...(state === 'loaded' && widget.name === 'petition-button' ? {goal: 'auto'} : {}),
    },
  };
}

/**
 * What is shown until somebody names a feed: so that there is something to look at.
 *
 * @param {import('./manifest.js').Widget} widget
 * @param {readonly string[]} given The attributes that are chosen.
 * @returns {Standing | null}
 */
export function sampleFor(widget, given) {
  const source = sourceOf(widget);
  if (source !== 'src' || given.includes('src')) return null;
  return standingFor(widget, 'loaded');
}
