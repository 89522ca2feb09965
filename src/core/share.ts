import {document} from './document.js';
import {safeUrl} from './url.js';

/** What is shared: an address, and words to go with it. */
export interface Shared {
  readonly title: string;
  /** What the reader's message begins with, `''` for the title alone. */
  readonly text: string;
  readonly url: string;
}

/** The page's address for others: the canonical one, else without query and fragment, which may tell of this reader. */
export function pageAddress(): string {
  const told = (selector: string, attribute: string) => {
    const element = document.querySelector(selector);
    return element && safeUrl(element.getAttribute(attribute), element.baseURI);
  };
  return (
    told('link[rel~=canonical]', 'href') ??
    told('meta[property="og:url"]', 'content') ??
    // A page inside another one's `srcdoc` has no address; its base is the other one's.
    location.href.replace(/^about:.*/, () => document.baseURI).replace(/[?#].*/, '')
  );
}

/** Whether the browser has a way of its own to share, which it offers on a click alone. */
export function canShare(): boolean {
  // Typed as if every browser had it.
  return typeof (navigator as Partial<Navigator>).share === 'function';
}

/**
 * Opens what the browser offers for sharing; resolves when the reader has chosen, or closed it. `false` where it can't,
 * as in a frame that may not.
 */
export async function shareNatively({title, text, url}: Shared): Promise<boolean> {
  try {
    // The address is no part of the text: some apps would send it twice.
    await navigator.share({title, ...(text ? {text} : {}), url});
    return true;
  } catch (error) {
    // The reader has thought better of it, or has clicked twice.
    return error instanceof DOMException && /^(Abort|InvalidState)Error$/.test(error.name);
  }
}

/** Copies text; `false` where the page may not, as in a frame or without https. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // a NotAllowedError, or a TypeError where there is no clipboard
  }
}
