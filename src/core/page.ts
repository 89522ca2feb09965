import {document} from './document.js';
import {version} from './version.js';

/** Settings that the script tag gives to the whole page, as written there. */
export interface PageSettings {
  readonly partner: string;
  /** The campaign's name. */
  readonly campaign: string;
  /** Where the campaign's settings are. */
  readonly campaignSrc: string;
  /** Hosts to which those settings may lead, with spaces between. */
  readonly campaignHosts: string;
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
 * The first script of the kit on the page sets the page's settings; later ones, such as a copy from
 * elsewhere, fill what it left out.
 */
export const page: Page = (shared[KEY] = join(shared[KEY], scriptSettings()));

function join(first: Page | undefined, own: PageSettings): Page {
  return Object.freeze({
    version: first?.version ?? version,
    partner: first?.partner || own.partner,
    campaign: first?.campaign || own.campaign,
    campaignSrc: first?.campaignSrc || own.campaignSrc,
    campaignHosts: first?.campaignHosts || own.campaignHosts,
    lang: first?.lang || own.lang,
    theme: first?.theme || own.theme,
  });
}

function scriptSettings(): PageSettings {
  const scripts = typeof document === 'undefined' ? [] : kitScripts();
  const setting = (name: string) => {
    const values = scripts.map((script) => script.getAttribute(`data-${name}`)?.trim());
    return values.find(Boolean) ?? '';
  };
  const campaign = setting('campaign');
  const isFile = /\/|\.json$/i.test(campaign);
  return {
    partner: setting('partner'),
    campaign: isFile ? '' : campaign,
    campaignSrc: isFile ? campaign : '',
    campaignHosts: setting('campaign-hosts'),
    lang: setting('lang'),
    theme: setting('theme'),
  };
}

/** The tag this code came from, and then those of other files of the same kit, which may hold settings too. */
function kitScripts(): HTMLScriptElement[] {
  const scripts = [...document.querySelectorAll('script')];
  const {currentScript} = document;
  // A classic script knows itself, a module is found by its address.
  const own =
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : scripts.find(({src}) => src === import.meta.url);
  if (!own) return [];
  const folder = own.src.replace(/(elements\/)?[^/]*$/, '');
  return [own, ...scripts.filter(({src}) => folder && src.startsWith(folder))];
}
