import {trusted} from '../core/trusted.js';

/** Never read aloud as text. */
const HIDDEN =
  'script,style,template,noscript,iframe,object,[class*="more-link" i],[class*="read-more" i]';
/** Everything else stands apart from the text around it, as does what HTML does not know. */
const INLINE =
  'a,abbr,b,bdi,bdo,cite,code,del,dfn,em,font,i,ins,kbd,mark,q,s,small,span,strong,sub,sup,time,u,wbr';
/** What a text that was escaped once too often still holds after it has been read. */
const ESCAPED = /<\/?[a-z][^<>]*>|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;

/** White space as one space, no control characters, nothing around. */
export function collapse(text: string): string {
  return text.replace(/[\s\0-\x1F\x7F]+/g, ' ').trim();
}

/** The text of HTML that was escaped once or twice, on one line, without "Read more" and "[…]". */
export function htmlToText(html: string): string {
  let text = html;
  if (/[<&]/.test(text)) text = textOf(text);
  if (ESCAPED.test(text)) text = textOf(text);
  return collapse(text).replace(/ ?\[(?:…|\.{3})\]$/, '');
}

/** Stands for the end of a line while HTML is read, to which it is just white space. */
const LINE_END = '\uE000';

/** The text of a description, plain or HTML, with its lines. */
export function htmlToLines(html: string): string {
  return htmlToText(
    html
      .replace(/<(https?:[^\s<>]+)>/gi, '$1') // how plain text sets off an address
      .replace(/\n|<br\b[^<>]*>|<\/(?:p|div|li|h\d)>/gi, LINE_END),
  )
    .replace(/ ?\uE000 ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(html: string): string {
  const {body} = parseHtml(html);
  for (const element of body.querySelectorAll(HIDDEN)) element.remove();
  for (const element of body.querySelectorAll(`:not(${INLINE})`)) {
    element.before(' ');
    element.after(' ');
  }
  return body.textContent;
}

/** A document without scripts, styles and requests: nothing in it comes alive. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(trusted(html), 'text/html');
}

/** The name in `jo@example.org (Jo Doe)` or `Jo Doe <jo@example.org>`; `null` where there is only an address. */
export function personName(html: string): string | null {
  // Longer than any name, and short enough for the pattern below, which takes quadratic time.
  const name = htmlToText(html.slice(0, 300));
  const isPlain = !name.includes('@');
  const rest = isPlain ? name : name.replace(/[^\s()<>"]+@[^\s()<>"]+|mailto:|[()<>"]/g, ' ');
  return collapse(rest) || null;
}

/** A language tag in its canonical form, `de-DE`, or `null` for what is none. */
export function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null; // a RangeError: `''`, `English (UK)`
  }
}
