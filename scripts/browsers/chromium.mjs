// Chromium (or Chrome), over the DevTools protocol.
import {chromeLauncher} from '@web/test-runner-chrome';
import {environment, mediaArrived, mediaFeatures, mediaType} from './reader.mjs';

/** How puppeteer starts the Chromium that was found. */
export const chromiumOptions = ({path}) => ({
  executablePath: path,
  env: environment,
  args: [
    // The sandbox needs a user namespace, which root and most containers lack; the pages are our own.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // What drops from the address bar is a page of 370 modules, for each window: half of what a context costs.
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    '--no-first-run',
    '--lang=en-US',
  ],
});

/** Gives a new puppeteer page `emulate(wishes)`. */
export async function completeChromiumPage(page) {
  // Emulation lasts as long as the session that asked for it, so one is kept for the page's life.
  const session = await page.createCDPSession();
  // Pages stand side by side, and to each its own is the one in front: else it waits for frames and focus in vain.
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  page.emulate = async (wishes) => {
    const media = mediaType(wishes);
    await session.send('Emulation.setEmulatedMedia', {media, features: mediaFeatures(wishes)});
    await mediaArrived(page, wishes);
  };
  return page;
}

/** web-test-runner's launcher. It alone measures coverage. */
export function chromiumLauncher(browser) {
  const launcher = chromeLauncher({
    concurrency: 2,
    // No test hears of requests, and events of each file's hundred modules cost a quarter of the time in Firefox.
    launchOptions: {
      ...chromiumOptions({path: browser.shell}),
      networkEnabled: false,
      issuesEnabled: false,
    },
    // Each test file in a window of its own: in a background tab key strokes are never delivered.
    createPage: async ({context}) => completeChromiumPage(await context.newPage({type: 'window'})),
  });
  return Object.assign(launcher, {name: browser.name, version: browser.version});
}
