import {scriptAddress, trusted} from './trusted.js';

/** Milliseconds: later, what a widget shows without the file is better than nothing. */
const TIMEOUT = 10_000;

/** What all copies of the kit on one page share. */
interface Lazy {
  /** The files that were asked for, by their hashes. */
  files: Map<string, Promise<unknown>>;
  /** What the file that has just run hands over. */
  given: unknown;
  /** What files may use of Lit, which only the kit holds. Any copy's will do. */
  lit: unknown;
  /** Marks markup as checked, by the page's one policy, which is the kit's. */
  trusted: typeof trusted;
  /** `lazy()` for files that need others: by their names in the same folder. */
  load: (name: string, integrity: string) => Promise<unknown>;
}

const KEY = Symbol.for('withrefugees.lazy');
// TypeScript has no way to declare a global under a symbol.
const shared = globalThis as {[KEY]?: Lazy};
let folder = '';
const own: Lazy = {
  files: new Map(),
  given: undefined,
  lit: undefined,
  trusted,
  load: (name, integrity) => lazy(folder + name, integrity),
};

/**
 * Stands for `import()` in the bundles under `cdn/`, where the build puts it: hash-based policies allow
 * no import, and nothing would check what came. A script element has an `integrity`.
 *
 * @param path From the kit's own address: `./lazy/recurrence.js`.
 * @param lit For a file that renders.
 * @returns What the file exports. It rejects where the file can't be had, or is not the one that was built.
 */
export function lazy(path: string, integrity: string, lit?: unknown): Promise<unknown> {
  const all = (shared[KEY] = shared[KEY] ?? own);
  const {files} = all;
  all.lit ??= lit;
  folder = path.replace(/[^/]*$/, '');
  let file = files.get(integrity);
  if (!file) files.set(integrity, (file = load(path, integrity)));
  return file;
}

async function load(path: string, integrity: string): Promise<unknown> {
  const script = document.createElement('script');
  // First, as a policy may ask for it; and a page may let in by nonce alone.
  script.integrity = integrity;
  script.crossOrigin = 'anonymous';
  script.nonce = nonce();
  script.src = scriptAddress(path);
  try {
    return await new Promise((resolve, reject) => {
      const fail = () => {
        reject(new Error(`${script.src} could not be loaded, or is another file.`));
      };
      // Nothing else runs between a script and its load event.
      script.onload = () => {
        resolve(shared[KEY]?.given);
      };
      script.onerror = fail;
      setTimeout(fail, TIMEOUT);
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}

/** That of the kit's own tag, which is empty without one. */
function nonce(): string {
  const scripts = [...document.querySelectorAll('script')];
  return scripts.find(({src}) => src === import.meta.url)?.nonce ?? '';
}
