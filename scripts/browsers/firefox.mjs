// Firefox, over WebDriver BiDi. Firefox 153 cannot emulate media or switch scripts off that way yet
// ("unknown command"), so both are done from inside the browser's own, privileged window.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {environment, mediaArrived, mediaFeatures, mediaType} from './reader.mjs';

/** How puppeteer starts the Firefox that was found. */
export const firefoxOptions = ({path}) => ({
  browser: 'firefox',
  executablePath: path,
  env: environment,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'app.update.enabled': false,
    // A page without an icon is asked for one all the same, which a strict policy then reports.
    'browser.chrome.site_icons': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'intl.accept_languages': 'en-US, en',
    'toolkit.telemetry.enabled': false,
  },
});

/** The preferences by which Firefox learns what the desktop would tell it. */
const preferences = {
  'prefers-color-scheme': {
    name: 'layout.css.prefers-color-scheme.content-override',
    values: {dark: 0, light: 1},
  },
  'prefers-reduced-motion': {
    name: 'ui.prefersReducedMotion',
    values: {'no-preference': 0, reduce: 1},
  },
  // With the accessibility theme the contrast follows from its colours: black on white is "more".
  'prefers-contrast': {name: 'ui.useAccessibilityTheme', values: {'no-preference': 0, more: 1}},
  'forced-colors': {name: 'browser.display.document_color_use', values: {none: 0, active: 2}},
};

async function runPrivileged(browser, expression) {
  const {connection} = browser;
  const {result} = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const target = {context: result.contexts[0].context};
  await connection.send('script.evaluate', {expression, target, awaitPromise: false});
}

/** By browser, what its pages have been told last: new ones know it from the start. */
const told = new WeakMap();

/** Gives a new puppeteer page what BiDi lacks. `emulate(wishes)` holds for the whole browser. */
export function completeFirefoxPage(page) {
  page.emulate = async (wishes) => {
    const medium = JSON.stringify(mediaType(wishes));
    const features = mediaFeatures(wishes);
    const all = JSON.stringify([medium, features]);
    // To tell it takes longer than many a test.
    if (medium === '"screen"' && told.get(page.browser()) === all) return;
    told.set(page.browser(), all);
    const script = features.map(({name, value}) => {
      const preference = preferences[name];
      return `Services.prefs.setIntPref("${preference.name}", ${preference.values[value]});`;
    });
    script.push(
      `for (const tab of gBrowser.browsers) tab.browsingContext.mediumOverride = ${medium};`,
    );
    await runPrivileged(page.browser(), script.join('\n'));
    await mediaArrived(page, wishes);
  };
  // Of the newest tab, which is the page's own as long as it is new.
  page.setJavaScriptEnabled = (isEnabled) =>
    runPrivileged(
      page.browser(),
      `gBrowser.browsers.at(-1).browsingContext.allowJavascript = ${isEnabled};`,
    );
  return page;
}

/** web-test-runner's launcher: the Chromium one drives whatever puppeteer can. */
export function firefoxLauncher(browser) {
  const launcher = chromeLauncher({
    puppeteer,
    // Emulation and focus are the browser's, not the page's: one file at a time.
    concurrency: 1,
    // No test hears of requests, and events of each file's hundred modules cost a quarter of the time in Firefox.
    launchOptions: {...firefoxOptions(browser), networkEnabled: false},
    createPage: async ({context}) => completeFirefoxPage(await context.newPage()),
  });
  return Object.assign(launcher, {name: browser.name, version: browser.version});
}
