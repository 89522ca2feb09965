import {safeUrl} from '../core/url.js';
import {parseDate} from './date.js';
import {creditIn, pictureInHtml, withSize, type Picture} from './image.js';
import {asList, listMember, member, textMember} from '../core/json.js';
import type {Story, StoryImage} from './story.js';
import {collapse, htmlToText, languageTag, personName} from './text.js';

/**
 * Reads posts of WordPress's REST API (`wp/v2/posts`), a list of them or one; `null` for any other JSON.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function parseWordPress(json: unknown, address: string): Story[] | null {
  const posts = (Array.isArray(json) ? asList(json) : [json]).filter(isPost);
  if (posts.length === 0) return null;
  return posts.map((post, position) => {
    const url = safeUrl(textMember(post, 'link'), address);
    return {
      id: textMember(post, 'id') || rendered(post, 'guid') || (url ?? `#${String(position)}`),
      title: htmlToText(rendered(post, 'title')),
      url,
      // Never `date`: it is by the site's clocks, and nothing tells which those are.
      date: parseDate(textMember(post, 'date_gmt')) ?? parseDate(textMember(post, 'modified_gmt')),
      excerpt: htmlToText(rendered(post, 'excerpt')) || htmlToText(rendered(post, 'content')),
      author: personName(textMember(embedded(post, 'author'), 'name')),
      language: languageTag(textMember(post, 'lang')), // as Polylang has it
      ...pictureOf(post, address),
    };
  });
}

function isPost(post: unknown): boolean {
  const isRendered = (name: string) => member(member(post, name), 'rendered') !== undefined;
  return ['title', 'excerpt', 'content'].some(isRendered);
}

/** HTML of a field; none where the reader needs a password. */
function rendered(object: unknown, name: string): string {
  const field = member(object, name);
  return member(field, 'protected') === true ? '' : textMember(field, 'rendered');
}

/** What `?_embed` adds: something, or an error that has none of its members. */
function embedded(post: unknown, name: string): unknown {
  return listMember(member(post, '_embedded'), name)[0];
}

function pictureOf(post: unknown, address: string): Picture {
  const media = embedded(post, 'wp:featuredmedia');
  const image = imageOf(media, address);
  if (image) return {image, credit: creditOf(media)};
  const src = pictureUrl(textMember(post, 'jetpack_featured_media_url'), address);
  if (src) return {image: {src, alt: ''}, credit: null};
  const inText = pictureInHtml(rendered(post, 'content'), address);
  return inText ?? {image: null, credit: null};
}

/** A site that has changed to https goes on telling the old addresses of its pictures, which browsers block. */
function pictureUrl(value: string, address: string): string | null {
  const src = safeUrl(value, address);
  return src && address.startsWith('https:') ? src.replace(/^http:/, 'https:') : src;
}

function imageOf(media: unknown, address: string): StoryImage | null {
  const kind = textMember(media, 'media_type', 'mime_type') || 'image';
  const src = kind.startsWith('image') && pictureUrl(textMember(media, 'source_url'), address);
  if (!src) return null;
  const details = member(media, 'media_details');
  const alt = collapse(textMember(media, 'alt_text'));
  const image = withSize({src, alt}, member(details, 'width'), member(details, 'height'));
  return {...image, ...sourcesOf(image, member(details, 'sizes'), address)};
}

/** More than any theme defines; every address costs time. */
const MAX_SIZES = 50;

/**
 * The picture's sizes. `src` is the full one, 2560 pixels wide, but only engines without `srcset` would
 * ask for it. Sizes of another shape are crops, and show something else.
 */
function sourcesOf(
  {src, width = 0, height = 0}: StoryImage,
  sizes: unknown,
  address: string,
): Pick<StoryImage, 'sizes' | 'srcset'> {
  const byWidth = new Map([[width, src]]);
  const others: unknown[] = Object.values(sizes ?? {});
  for (const size of others.slice(0, MAX_SIZES)) {
    const [across, down] = [Number(member(size, 'width')), Number(member(size, 'height'))];
    const isWhole = Math.abs((across * height) / (down * width) - 1) <= 0.02;
    const url = isWhole && pictureUrl(textMember(size, 'source_url'), address);
    if (url && !byWidth.has(across)) byWidth.set(across, url);
  }
  const sources = [...byWidth]
    .filter(([, url]) => !url.endsWith(',')) // which srcset would take for its own
    .sort(([a], [b]) => a - b);
  if (sources.length < 2) return {};
  return {
    srcset: sources.map(([across, url]) => `${url} ${String(across)}w`).join(', '),
    sizes: 'auto, 480px', // the widget's images are lazy: the layout tells
  };
}

/** Whom a picture is by: the file itself tells, else the caption. */
function creditOf(media: unknown): string | null {
  const details = member(member(media, 'media_details'), 'image_meta');
  const told = textMember(details, 'credit') || textMember(details, 'copyright');
  return htmlToText(told) || creditIn(textMember(member(media, 'caption'), 'rendered'));
}
