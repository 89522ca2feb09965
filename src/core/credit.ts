import {trusted} from './trusted.js';
import {safeUrl} from './url.js';

/** A part of a credit: text, or a link. */
export type CreditPart = string | {readonly href: string; readonly text: string};

/** Characters of HTML: no credit is as long. */
const MAX_LENGTH = 1000;

/**
 * The text and the safe links of a credit, which makers of maps give as HTML, to be copied:
 * `© <a href="https://…">OpenStreetMap</a> contributors`. Nothing else of it is taken.
 */
export function creditIn(html: string, base: string): CreditPart[] {
  const text = html.trim().slice(0, MAX_LENGTH);
  // A document without scripts, styles and requests: nothing in it comes alive.
  const {body} = new DOMParser().parseFromString(trusted(text), 'text/html');
  return partsIn(body, base);
}

function partsIn(node: Node, base: string): CreditPart[] {
  return [...node.childNodes].flatMap((child): CreditPart | CreditPart[] => {
    if (child instanceof Text) return child.data;
    if (!(child instanceof Element) || child.matches('script, style, template')) return [];
    const href = child.matches('a') ? safeUrl(child.getAttribute('href'), base) : null;
    return href ? {href, text: child.textContent} : partsIn(child, base);
  });
}
