import {safeUrl} from '../core/url.js';
import type {StoryImage} from './story.js';
import {collapse, htmlToText, parseHtml} from './text.js';

/** A picture and whom it is by. */
export interface Picture {
  image: StoryImage | null;
  credit: string | null;
}

/** CSS pixels. Smaller ones count readers, or are smileys. */
const MIN_SIZE = 50;
const NO_PICTURE =
  /^data:|emoji|smiley|spacer|\/pixel\b|\bpixel\.(?:gif|png)|\b1x1\b|feedburner\.com|gravatar\.com|stats\.wordpress\.com/i;
/** What makes a credit of a caption, up to its end: `Photo: …`, `© …`. Other words may just tell what is seen. */
const CREDIT = /(?:\b(?:photo|foto|image|picture|bild|cr[eé]dit)\w*\s*(?:[:©]|by\b|credit)|©).*/i;

const IMG = /<img\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi;
/** What follows a picture within its figure, if that has a caption: HTML's, or that of WordPress. */
const CAPTION = /<(?:figcaption|p\s[^<>]*wp-caption-text)[^<>]*>(.*)/is;
/** Pictures of one text that are looked at, and characters after them in which a caption is looked for. */
const MAX_IMAGES = 20;
const MAX_CAPTION = 2000;

/** The first picture in HTML that is one, with its size, and its credit where the caption has one. */
export function pictureInHtml(html: string, base: string): Picture | null {
  let looks = 0;
  for (const {0: tag, index} of html.matchAll(IMG)) {
    const image = imageInTag(tag, base);
    if (image) return {image, credit: creditAfter(html, index + tag.length)};
    looks += 1;
    if (looks === MAX_IMAGES) break;
  }
  return null;
}

function imageInTag(tag: string, base: string): StoryImage | null {
  const [element] = parseHtml(tag).images;
  if (!element) return null;
  const {alt, className, style} = element;
  const image = storyImage(element, element.getAttribute('src'), base, collapse(alt));
  const {width = MIN_SIZE, height = MIN_SIZE} = image ?? {};
  const isTiny = width < MIN_SIZE || height < MIN_SIZE || style.display === 'none';
  return isTiny || NO_PICTURE.test(className) ? null : image;
}

/** The picture that an element names, with the size that its attributes tell. `null` without a good address. */
export function storyImage(
  element: Element,
  address: string | null,
  base: string,
  alt = '',
): StoryImage | null {
  const src = address && !NO_PICTURE.test(address) ? safeUrl(address, base) : null;
  if (!src) return null;
  return withSize({src, alt}, element.getAttribute('width'), element.getAttribute('height'));
}

/** Adds a size, where both values are pixels: an image needs the two to keep its place free. */
export function withSize(image: StoryImage, width: unknown, height: unknown): StoryImage {
  const size = {width: pixels(width), height: pixels(height)};
  return size.width > 0 && size.height > 0 ? {...image, ...size} : image;
}

/** `640` and `640px`; `NaN` for `100%` and everything else. */
function pixels(value: unknown): number {
  return Math.round(Number(typeof value === 'string' ? value.replace(/px$/, '') : value));
}

function creditAfter(html: string, end: number): string | null {
  const [figure = ''] = html.slice(end, end + MAX_CAPTION).split(/<img|<\/?(?:figure|div)\b/i);
  return creditIn(CAPTION.exec(figure)?.[1] ?? '');
}

/** The credit in a caption's HTML, if it has one. */
export function creditIn(caption: string): string | null {
  return CREDIT.exec(htmlToText(caption))?.[0] ?? null;
}
