// A desktop without a screen, on which Orca reads what Firefox shows. Nobody hears it: what Orca would say is written
// down. Keys are pressed as a keyboard presses them, so that Orca has them first.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
// eslint-disable-next-line no-restricted-imports -- silence is what is waited for, and that takes a while
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {findBrowser, isOnPath} from '../../scripts/browsers/find.mjs';
import {firefoxOptions} from '../../scripts/browsers/firefox.mjs';
import {environment} from '../../scripts/browsers/reader.mjs';
import {until} from '../endpoint/until.mjs';
import {startSynthesizer} from './synthesizer.mjs';

/** Milliseconds without a word after which Orca has said what it had to; the kit itself waits for 700 before it tells. */
const PAUSE = 900;
/** Milliseconds between two looks at a page; not by its frames, which a page that is not seen does not have. */
const POLLING = 100;
/** Milliseconds between two keys. */
const DELAY = '60';
/** Where there is nothing to click on, in the corner of a page. */
const NOWHERE = ['3', '3'];

/** The programs, and Debian's packages of them. */
const PROGRAMS = {
  'dbus-daemon': 'dbus-x11',
  'dbus-send': 'dbus-x11',
  openbox: 'openbox',
  orca: 'orca at-spi2-core python3-speechd',
  xdotool: 'xdotool',
  Xvfb: 'xvfb',
};

/** Orca tells neither what key is pressed nor, unasked, a whole page. */
const SETTINGS = {
  general: {startingProfile: ['Default', 'default'], activeProfile: ['Default', 'default']},
  pronunciations: {},
  keybindings: {},
  profiles: {
    default: {
      profile: ['Default', 'default'],
      enableKeyEcho: false,
      sayAllOnLoad: false,
      pageSummaryOnLoad: false,
      enableBraille: false,
      enableBrailleMonitor: false,
    },
  },
};

/** Debian's packages of what this machine lacks, with spaces between; `''` where it has all. */
export function missingPackages() {
  const names = Object.keys(PROGRAMS).filter((program) => !isOnPath(program));
  const packages = names.map((program) => PROGRAMS[program]);
  if (!findBrowser('firefox')) packages.push('firefox-esr');
  return [...new Set(packages)].join(' ');
}

/** Programs with their children. */
class Programs {
  #children = [];
  #env;

  constructor(env) {
    this.#env = env;
  }

  start(command, ...args) {
    const stdio = ['ignore', 'pipe', 'ignore'];
    const child = spawn(command, args, {env: this.#env, stdio, detached: true});
    child.stdout.resume(); // a full pipe would stop it
    this.#children.push(child);
    return child;
  }

  /** Resolves once a program has done its work. */
  async run(command, ...args) {
    await once(spawn(command, args, {env: this.#env, stdio: 'ignore'}), 'close');
  }

  stop() {
    for (const {pid} of this.#children.splice(0).reverse()) {
      try {
        process.kill(-pid, 'SIGKILL'); // the group that it is the first of
      } catch {
        // It has ended by itself.
      }
    }
  }
}

const firstLine = async ({stdout}) => String((await once(stdout, 'data'))[0]).trim();

/** A screen, a bus for what is accessible, windows, Orca and Firefox. */
export class Session {
  /** `{orca, firefox}`. */
  versions;
  page;
  #home;
  #programs;
  #browser;
  #voice;
  #heard = 0;

  async start() {
    process.once('exit', this.#end);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(signal, () => process.exit(1));
    this.#home = mkdtempSync(join(tmpdir(), 'screen-reader-'));
    this.#voice = await startSynthesizer();
    const env = {
      ...environment,
      HOME: this.#home,
      XDG_RUNTIME_DIR: this.#home,
      LC_ALL: 'C.UTF-8',
      GNOME_ACCESSIBILITY: '1',
      SPEECHD_ADDRESS: this.#voice.address,
    };
    delete env.WAYLAND_DISPLAY;
    const programs = (this.#programs = new Programs(env));
    // It picks a free number, and tells it.
    const screen = programs.start('Xvfb', '-displayfd', '1', '-screen', '0', '1280x1024x24');
    env.DISPLAY = `:${await firstLine(screen)}`;
    const bus = programs.start('dbus-daemon', '--session', '--nofork', '--print-address');
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    programs.start('openbox');
    // Asked for, it starts.
    const accessible = ['--dest=org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus.GetAddress'];
    await programs.run('dbus-send', '--print-reply', ...accessible);
    await this.#startOrca();
    await this.#startFirefox(env);
    this.versions = {
      orca: String(execFileSync('orca', ['--version'], {env})).trim(),
      firefox: (await this.#browser.version()).replace(/^\D+/, ''),
    };
  }

  async #startOrca() {
    const folder = join(this.#home, '.local/share/orca');
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(SETTINGS));
    this.#programs.start('orca');
    await until(() => this.#voice.words.length > 0, 'Orca speaks');
  }

  async #startFirefox(env) {
    const options = firefoxOptions(findBrowser('firefox'));
    this.#browser = await puppeteer.launch({
      ...options,
      // Else a number climbs while it is read.
      extraPrefsFirefox: {...options.extraPrefsFirefox, 'ui.prefersReducedMotion': 1},
      env,
      headless: false,
      args: [...options.args, '--kiosk'],
      defaultViewport: null,
    });
    [this.page] = await this.#browser.pages();
  }

  /** What has been said since it was last asked, once Orca is silent. */
  async listen() {
    const {words} = this.#voice;
    for (let count = -1; count !== words.length; await sleep(PAUSE)) count = words.length;
    const said = words.slice(this.#heard);
    this.#heard = words.length;
    return said;
  }

  /** Opens a page, and goes to its top once `isSettled`, which runs there, tells so. */
  async open(url, isSettled) {
    await this.page.goto(url);
    await this.page.waitForFunction(isSettled, {polling: POLLING});
    await this.listen();
    await this.#programs.run('xdotool', 'mousemove', ...NOWHERE, 'click', '1');
    await this.listen();
    await this.press('ctrl+Home');
  }

  /** Presses a key by the name that X has for it, as `Tab` or `ctrl+Home`, and tells what is said of it. */
  async press(key) {
    await this.#programs.run('xdotool', 'key', '--clearmodifiers', key);
    return this.listen();
  }

  async type(text) {
    await this.#programs.run('xdotool', 'type', '--delay', DELAY, text);
    return this.listen();
  }

  async stop() {
    await this.#browser?.close().catch(() => {});
    this.#voice?.stop();
    this.#end();
  }

  /** At once, as the end of a process waits for nothing. */
  #end = () => {
    this.#programs?.stop();
    if (this.#home) rmSync(this.#home, {recursive: true, force: true, maxRetries: 5});
  };
}
