import {safeSrcset, safeUrl} from '../core/url.js';
import {parseDate} from './date.js';
import {pictureInHtml, withSize, type Picture} from './image.js';
import {asList, listMember, member, textMember} from '../core/json.js';
import type {Story, StoryImage} from './story.js';
import {collapse, htmlToText, languageTag, personName} from './text.js';

/**
 * Reads JSON Feed 1.0 and 1.1 and a plain list of stories, which have the names of `Story`; `null` for
 * any other JSON.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function parseJsonStories(json: unknown, address: string): Story[] | null {
  const items = Array.isArray(json) ? asList(json) : member(json, 'items');
  if (!Array.isArray(items) || (items.length > 0 && !items.some(isStory))) return null;
  const home = safeUrl(textMember(json, 'home_page_url'), address) ?? address;
  const author = authorOf(json);
  const language = languageOf(json);
  return items.filter(isStory).map((item, position) => {
    const url = safeUrl(textMember(item, 'url', 'external_url'), home);
    const picture = pictureOf(item, home);
    return {
      id: textMember(item, 'id') || (url ?? `#${String(position)}`),
      title: htmlToText(textMember(item, 'title')),
      url,
      date: parseDate(textMember(item, 'date_published', 'date', 'date_modified')),
      excerpt:
        htmlToText(textMember(item, 'summary', 'excerpt')) ||
        collapse(textMember(item, 'content_text')) ||
        htmlToText(textMember(item, 'content_html')),
      author: authorOf(item) ?? author,
      language: languageOf(item) ?? language,
      image: picture.image,
      credit: htmlToText(textMember(item, 'credit')) || picture.credit,
    };
  });
}

function isStory(item: unknown): boolean {
  return Boolean(
    textMember(item, 'title', 'url', 'external_url', 'summary', 'content_text', 'content_html'),
  );
}

/** A list of objects in version 1.1, an object in 1.0, text in a plain list. */
function authorOf(item: unknown): string | null {
  const author = listMember(item, 'authors')[0] ?? member(item, 'author');
  return personName(typeof author === 'string' ? author : textMember(author, 'name'));
}

function languageOf(item: unknown): string | null {
  return languageTag(textMember(item, 'language'));
}

function pictureOf(item: unknown, base: string): Picture {
  // What the command `snapshot` adds, as JSON Feed knows nothing but an address.
  const own = member(item, '_withrefugees');
  const image =
    imageOf(member(own, 'image'), base) ?? imageOf(member(item, 'image', 'banner_image'), base);
  const credit = htmlToText(textMember(own, 'credit')) || null;
  if (image) return {image, credit};
  return pictureInHtml(textMember(item, 'content_html'), base) ?? {image, credit};
}

/** An address; in a plain list also an object with `src`, `alt`, a size, and `srcset` with `sizes`. */
function imageOf(image: unknown, base: string): StoryImage | null {
  const src = safeUrl(typeof image === 'string' ? image : textMember(image, 'src', 'url'), base);
  if (!src) return null;
  const srcset = safeSrcset(textMember(image, 'srcset'), base);
  const sizes = collapse(textMember(image, 'sizes'));
  const plain: StoryImage = {src, alt: collapse(textMember(image, 'alt'))};
  const choice = {...plain, ...(srcset ? {srcset} : {}), ...(srcset && sizes ? {sizes} : {})};
  return withSize(choice, member(image, 'width'), member(image, 'height'));
}
