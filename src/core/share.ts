import {document} from './document.js';
import {safeUrl} from './url.js';

/** The page's address for others: the canonical one, else without query and fragment, which may tell of this reader. */
export function pageAddress(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel~=canonical]');
  const canonical = link && safeUrl(link.getAttribute('href'), link.baseURI);
  return canonical ?? location.href.replace(/[?#].*/, '');
}

/** Whether the browser has a way of its own to share, which it offers on a click alone. */
export function canShare(): boolean {
  // Typed as if every browser had it.
  return typeof (navigator as Partial<Navigator>).share === 'function';
}

/** Opens what the browser offers for sharing; resolves when the reader has chosen, or closed it. */
export async function shareNatively(title: string, url: string): Promise<void> {
  await navigator.share({title, url}).catch((error: unknown) => {
    // An AbortError: the reader has thought better of it. Others: there was nothing to share to.
    console.debug(`[withrefugees] not shared: ${String(error)}`);
  });
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
