// Browsers that test files lend each other: to start one takes longer than the tests of many a file.
import {Buffer} from 'node:buffer';
import {once} from 'node:events';
import {createServer} from 'node:http';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from './chromium.mjs';
import {findBrowser} from './find.mjs';
import {firefoxOptions} from './firefox.mjs';

/**
 * Frames of another site stay in their page's process: puppeteer loses some of those that change it while they load.
 * In Firefox each site has a process of its own.
 */
function chromiumOfOneProcess({shell}) {
  const options = chromiumOptions({path: shell});
  return {...options, args: [...options.args, '--disable-site-isolation-trials']};
}

const options = {chromium: chromiumOfOneProcess, firefox: firefoxOptions};

const launch = (found) => puppeteer.launch({...options[found.engine](found), headless: true});

/** Chromium with all that is around its engine, for a test that is about such. It is closed by whom it is for. */
export function launchWhole({path}, ...args) {
  const whole = chromiumOptions({path});
  return puppeteer.launch({...whole, args: [...whole.args, ...args], headless: true});
}

const connect = (engine, address) =>
  puppeteer.connect({
    browserWSEndpoint: address,
    ...(engine === 'firefox' && {protocol: 'webDriverBiDi'}),
  });

/** Closes all that was opened in a browser. */
export function closeContexts(browser) {
  const own = browser
    .browserContexts()
    .filter((context) => context !== browser.defaultBrowserContext());
  return Promise.all(own.map((context) => context.close()));
}

/**
 * Starts lending. Who asks for `/chromium` or `/firefox` is answered the address of one that nobody else has, as long as
 * the answer is not closed; a process that ends closes it.
 *
 * @returns `url`, for `BROWSER_POOL`; and `stop()`.
 */
export async function startPool() {
  const idle = {chromium: [], firefox: []};
  const started = [];

  async function start(engine) {
    const browser = await launch(findBrowser(engine));
    started.push(browser.process());
    const address = browser.wsEndpoint();
    // Firefox talks to one at a time.
    await browser.disconnect();
    return address;
  }

  /** One that its borrower has left in order; another will be started in place of one that is not. */
  async function takeBack(engine, address) {
    const browser = await connect(engine, address);
    await closeContexts(browser);
    await browser.disconnect();
    idle[engine].push(address);
  }

  async function lend(engine, response) {
    const address = idle[engine].pop() ?? (await start(engine));
    response.on('close', () => takeBack(engine, address).catch(() => {}));
    response.write(address);
  }

  const server = createServer(({url}, response) => {
    // Who has asked fails with it.
    lend(url.slice(1), response).catch((error) => response.writeHead(500).end(String(error)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    server.closeAllConnections();
    for (const browser of started) browser.kill();
  };
  return {url: `http://127.0.0.1:${String(server.address().port)}`, stop};
}

/**
 * A browser of its own for each who asks, lent by the pool where there is one.
 *
 * @returns {Promise<{browser: import('puppeteer-core').Browser, end: () => Promise<void>}>}
 */
export async function borrow(found) {
  const pool = process.env.BROWSER_POOL;
  if (!pool) {
    const browser = await launch(found);
    return {browser, end: () => browser.close()};
  }
  const response = await fetch(`${pool}/${found.engine}`);
  if (!response.ok) throw new Error(`${found.name} is not lent: ${await response.text()}`);
  const answer = response.body.getReader();
  const {value} = await answer.read();
  const browser = await connect(found.engine, Buffer.from(value).toString());
  const end = async () => {
    await browser.disconnect();
    await answer.cancel();
  };
  return {browser, end};
}
