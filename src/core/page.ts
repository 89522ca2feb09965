import {version} from './version.js';

/** Settings that the script tag gives to the whole page, as written there. */
export interface PageSettings {
  readonly partner: string;
  readonly campaign: string;
  readonly lang: string;
  readonly theme: string;
}

/** What all copies of the kit on one page share. */
export interface Page extends PageSettings {
  /** Of the copy that came first, which is the one whose elements are defined. */
  readonly version: string;
}

const KEY = Symbol.for('withrefugees.page');
// TypeScript has no way to declare a global under a symbol.
const shared = globalThis as {[KEY]?: Page};

/**
 * The first script of the kit on the page sets the page's settings; later ones fill what it left out,
 * so `elements/a.js` and `elements/b.js` may carry them on either tag.
 */
export const page: Page = (shared[KEY] = join(shared[KEY], scriptSettings()));

function join(first: Page | undefined, own: PageSettings): Page {
  return Object.freeze({
    version: first?.version ?? version,
    partner: first?.partner || own.partner,
    campaign: first?.campaign || own.campaign,
    lang: first?.lang || own.lang,
    theme: first?.theme || own.theme,
  });
}

function scriptSettings(): PageSettings {
  const script = typeof document === 'undefined' ? null : ownScript();
  const setting = (name: string) => script?.getAttribute(`data-${name}`)?.trim() ?? '';
  return {
    partner: setting('partner'),
    campaign: setting('campaign'),
    lang: setting('lang'),
    theme: setting('theme'),
  };
}

/** The tag this code came from: a classic script knows itself, a module is found by its address. */
function ownScript(): Element | null {
  const {currentScript} = document;
  // `instanceof`, because an `<img name="currentScript">` of the page would be given here too.
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  const scripts = [...document.querySelectorAll('script')];
  return scripts.find(({src}) => src === import.meta.url) ?? null;
}
