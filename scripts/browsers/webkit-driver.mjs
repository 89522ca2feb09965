// WebKitGTK's MiniBrowser, over plain W3C WebDriver: no puppeteer drives it. What it gives are pages with
// those of puppeteer's methods that tests call.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {environment, mediaFeatures, mediaQueries, mediaType} from './reader.mjs';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = {left: 0, middle: 1, right: 2};

const keyDown = (key) => ({type: 'keyDown', value: keys[key] ?? key});
const keyUp = (key) => ({type: 'keyUp', value: keys[key] ?? key});
const pointerMove = (x, y) => ({type: 'pointerMove', duration: 0, origin: 'viewport', x, y});
const pointerDown = ({button = 'left'} = {}) => ({type: 'pointerDown', button: buttons[button]});
const pointerUp = ({button = 'left'} = {}) => ({type: 'pointerUp', button: buttons[button]});

/** Asks every 50 ms, for 3 s at most. */
async function until(isDone, what) {
  for (let tries = 0; tries < 60; tries++) {
    if (await isDone()) return;
    await sleep(50);
  }
  throw new Error(`WebKitGTK: ${what}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/** The programs MiniBrowser needs around it, which end with this process. */
class Programs {
  #children = [];

  constructor() {
    process.once('exit', () => this.stop());
  }

  start(command, args, options) {
    const child = spawn(command, args, {stdio: 'ignore', ...options});
    // A child's 'error' without a listener would end the whole run with a stack trace.
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    this.#children.push(child);
    return child;
  }

  stop() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }
}

/** One WebDriver session. */
class Session {
  #root;

  constructor(port) {
    this.#root = `http://127.0.0.1:${port}`;
  }

  async send(method, path, body) {
    const response = await fetch(this.#root + path, {
      method,
      headers: {'content-type': 'application/json'},
      body: body && JSON.stringify(body),
      // Where MiniBrowser can't start, the driver waits for it for ever.
      signal: AbortSignal.timeout(20_000),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** Whether the driver can be asked. */
  listens() {
    return this.send('GET', '/status').then(
      () => true,
      () => false,
    );
  }

  /** Opens the browser, with the address of a proxy for all but this machine, and tells its version. */
  async open(binary, proxy) {
    const manual = {proxyType: 'manual', httpProxy: proxy, sslProxy: proxy};
    const {sessionId, capabilities} = await this.send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          ...(proxy ? {proxy: {...manual, noProxy: ['127.0.0.1', 'localhost']}} : {}),
          // Full screen hides the toolbar, which would keep the window 447 px wide.
          'webkitgtk:browserOptions': {binary, args: ['--automation', '--full-screen']},
        },
      },
    });
    this.#root += `/session/${sessionId}`;
    return capabilities.browserVersion;
  }

  run(script, ...args) {
    return this.send('POST', '/execute/sync', {script: `return (${script})(...arguments)`, args});
  }

  go(url) {
    return this.send('POST', '/url', {url});
  }

  /** Closes the browser. */
  close() {
    // The driver may be gone already; then so is the browser.
    return this.send('DELETE', '').catch(() => {});
  }

  keys(...actions) {
    return this.send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  pointer(...actions) {
    const parameters = {pointerType: 'mouse'};
    return this.send('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters, actions}],
    });
  }
}

/** The desktop's preferences: GTK takes them from xsettingsd while it runs, and WebKit from GTK. */
class Desktop {
  #folder = mkdtempSync(join(tmpdir(), 'wr-webkit-'));
  #daemon;

  constructor(programs, env) {
    this.#write({});
    this.#daemon = programs.start('xsettingsd', ['-c', join(this.#folder, 'settings')], {env});
  }

  #write(prefers) {
    let theme = prefers['prefers-color-scheme'] === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    if (prefers['prefers-contrast'] === 'more') theme = 'HighContrast';
    const animations = prefers['prefers-reduced-motion'] === 'reduce' ? 0 : 1;
    writeFileSync(
      join(this.#folder, 'settings'),
      `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations}\n`,
    );
  }

  change(features) {
    this.#write(Object.fromEntries(features.map(({name, value}) => [name, value])));
    this.#daemon.kill('SIGHUP');
  }

  stop() {
    rmSync(this.#folder, {recursive: true, force: true});
  }
}

/** As much of puppeteer's Page as the commands use, and `emulate(wishes)`. */
const createPage = (session, desktop) => ({
  keyboard: {
    type: (text) => session.keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
    press: (key) => session.keys(keyDown(key), keyUp(key)),
    down: (key) => session.keys(keyDown(key)),
    up: (key) => session.keys(keyUp(key)),
  },
  mouse: {
    move: (x, y) => session.pointer(pointerMove(x, y)),
    click: (x, y, options) =>
      session.pointer(pointerMove(x, y), pointerDown(options), pointerUp(options)),
    down: (options) => session.pointer(pointerDown(options)),
    up: (options) => session.pointer(pointerUp(options)),
    reset: async () => {
      await session.send('DELETE', '/actions');
      await session.pointer(pointerMove(0, 0));
    },
  },
  setViewport: ({width, height}) =>
    // WebDriver sets the window's size, so what the frame takes away is added until it fits.
    until(async () => {
      const [innerWidth, innerHeight] = await session.run('() => [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return true;
      const rect = await session.send('GET', '/window/rect');
      await session.send('POST', '/window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
      return false;
    }, `a viewport of ${width} × ${height} px is not to be had (334 px is the narrowest)`),
  select: (selector, ...values) =>
    session.run(
      `(selector, values) => {
        const select = document.querySelector(selector);
        for (const option of select.options) option.selected = values.includes(option.value);
        for (const name of ['input', 'change']) select.dispatchEvent(new Event(name, {bubbles: true}));
      }`,
      selector,
      values,
    ),
  emulate: async (wishes) => {
    const {forcedColors = 'none'} = wishes;
    if (forcedColors !== 'none') throw new Error('WebKitGTK has no forced colours');
    if (mediaType(wishes) !== 'screen') throw new Error('WebKitGTK cannot emulate a media type');
    desktop.change(mediaFeatures(wishes));
    const queries = mediaQueries(wishes).filter((query) => query.startsWith('(prefers-'));
    const matches = '(queries) => queries.every((query) => matchMedia(query).matches)';
    await until(() => session.run(matches, queries), `${queries.join(' and ')} did not come`);
  },
});

/** A driver with a screen of its own, on which it opens browsers. */
export class WebKitDriver {
  #binary;
  #programs = new Programs();
  #desktop;
  #port;

  /** @param {string} binary Where MiniBrowser is. */
  static async start(binary) {
    const driver = new WebKitDriver();
    await driver.#start(binary);
    return driver;
  }

  async #start(binary) {
    this.#binary = binary;
    // Its own screen, even where there is one: a test must not cover the developer's. Xvfb picks a
    // free number and writes it to descriptor 3; fixed numbers collide.
    const screen = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const xvfb = this.#programs.start('Xvfb', screen, {stdio});
    const [display] = await Promise.race([
      once(xvfb.stdio[3], 'data'),
      once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
    ]);
    const env = {
      ...environment,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // It paints by itself then, not by way of an OpenGL that a processor does, at two thirds of the cost.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
      // As with Chromium: root and containers have no namespaces, and the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    this.#desktop = new Desktop(this.#programs, env);
    this.#port = await freePort();
    this.#programs.start('WebKitWebDriver', [`--port=${this.#port}`, '--host=local'], {env});
    await until(() => new Session(this.#port).listens(), 'its driver did not start');
  }

  /** Opens a browser, with nothing stored: `{session, page, version}`. */
  async open(proxy) {
    const session = new Session(this.#port);
    const version = await session.open(this.#binary, proxy);
    return {session, page: createPage(session, this.#desktop), version};
  }

  stop() {
    this.#programs.stop();
    this.#desktop?.stop();
  }
}
