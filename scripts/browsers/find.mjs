// Which engines this machine has. Everything that starts a browser asks here, and nowhere else.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';

/** The three engines the kit is tested in, in the order they are tested. */
export const engines = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/chromium-browser',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    // The engine without the windows of a browser around it, which take longer to open than most tests last.
    shell: '/usr/bin/chromium-headless-shell',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
  webkit: {
    name: 'WebKitGTK',
    variable: 'WEBKIT_PATH',
    places: miniBrowsers(),
    // MiniBrowser alone is not enough: its driver, a screen to draw on, and the daemon that tells
    // GTK which colour scheme and motion the user prefers.
    needs: ['WebKitWebDriver', 'Xvfb', 'xsettingsd'],
  },
};

/** MiniBrowser is no program of its own but lies with WebKitGTK's library, under the machine's triplet. */
function miniBrowsers() {
  if (!existsSync('/usr/lib')) return [];
  return readdirSync('/usr/lib')
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((library) =>
        join('/usr/lib', folder, library, 'MiniBrowser'),
      ),
    );
}

/** Whether a program is in one of the folders of PATH. */
export function isOnPath(program) {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder && existsSync(join(folder, program)));
}

/**
 * The major version a browser gives itself, or null where it does not start: on Ubuntu
 * `/usr/bin/chromium-browser` is there even when the snap behind it is not.
 */
function versionOf(path) {
  try {
    const options = {encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore']};
    return /\d+/.exec(execFileSync(path, ['--version'], options))?.[0] ?? null;
  } catch {
    return null;
  }
}

/** The engines asked for: all, or those that `BROWSERS=chromium,webkit` names. */
export function wantedEngines() {
  const all = Object.keys(engines);
  const wanted = (process.env.BROWSERS || all.join(',')).split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS: "${unknown.join(', ')}" is none of ${all.join(', ')}`);
  }
  return all.filter((name) => wanted.includes(name));
}

/**
 * The path and version of one engine, or null where the machine lacks it; `shell` is what most tests do with, the browser
 * itself where there is nothing smaller. WebKitGTK tells its version only on a screen, so its launcher fills that in.
 */
export function findBrowser(engine) {
  const {name, variable, places, shell, needs = []} = engines[engine];
  if (!needs.every(isOnPath)) return null;
  const override = process.env[variable];
  for (const path of (override ? [override] : places).filter((place) => existsSync(place))) {
    const version = engine === 'webkit' ? '' : versionOf(path);
    if (version === null) continue;
    const hasShell = !override && shell && versionOf(shell) === version;
    return {engine, name, path, version, shell: hasShell ? shell : path};
  }
  return null;
}

/** The engines that are both asked for and here. */
export const findBrowsers = () => wantedEngines().map(findBrowser).filter(Boolean);
