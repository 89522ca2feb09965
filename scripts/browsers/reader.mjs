// What pages are told about their reader, in words that mean the same in every engine.
// web-test-runner's own `emulateMedia` knows neither forced colours nor contrast, and throws in
// Firefox; so each launcher gives its pages an `emulate` of its own.
import process from 'node:process';

/**
 * The environment browsers are started in, so that dates and words do not depend on the machine.
 * A zone with summer time: forgetting about it shows.
 */
export const environment = {...process.env, TZ: 'Europe/Zurich', LC_ALL: 'en_US.UTF-8'};

const features = {
  colorScheme: {name: 'prefers-color-scheme', usual: 'light'},
  reducedMotion: {name: 'prefers-reduced-motion', usual: 'no-preference'},
  contrast: {name: 'prefers-contrast', usual: 'no-preference'},
  forcedColors: {name: 'forced-colors', usual: 'none'},
};

/**
 * The media features, as `{name, value}`, that these wishes come to. What is not wished for is set
 * back to the usual, so that no test sees what another, or the developer's own desktop, prefers.
 *
 * @param {{colorScheme?: string, reducedMotion?: string, contrast?: string, forcedColors?: string, media?: string}} wishes
 */
export const mediaFeatures = (wishes = {}) =>
  Object.entries(features).map(([wish, {name, usual}]) => ({name, value: wishes[wish] ?? usual}));

/** The media type wished for: `screen` or `print`. */
export const mediaType = (wishes = {}) => wishes.media ?? 'screen';

/** The media queries that match once the page has heard; all of them when nothing is wished for. */
export function mediaQueries(wishes = {}) {
  const names = Object.keys(wishes).length > 0 ? Object.keys(wishes) : Object.keys(features);
  return names.map((wish) =>
    wish === 'media'
      ? wishes.media
      : `(${features[wish].name}: ${wishes[wish] ?? features[wish].usual})`,
  );
}

/** Resolves when a puppeteer page has heard: an engine answers before its pages know. */
export const mediaArrived = (page, wishes) =>
  page.waitForFunction(
    (queries) => queries.every((query) => matchMedia(query).matches),
    {timeout: 3000},
    mediaQueries(wishes),
  );

/** web-test-runner's end of the `emulate` command of test/helpers.ts. */
export const emulatePlugin = () => ({
  name: 'emulate',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate') return undefined;
    await session.browser.getPage(session.id).emulate(payload);
    return true;
  },
});
