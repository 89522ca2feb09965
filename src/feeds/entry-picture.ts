import {baseOf, isNamed, readField} from './fields.js';
import {pictureInHtml, storyImage, type Picture} from './image.js';
import {htmlToText} from './text.js';

/** CSS pixels: what a card needs. Of several sizes the smallest that has it is taken. */
const ENOUGH = 480;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i;

/** Where HTML may be that holds a picture: RSS's fields, and Atom's. */
const TEXTS = ['content:encoded', 'content', 'description', 'summary'];

/**
 * The picture of an item or entry: Media RSS, an enclosure, a podcast's cover, or the first one in the
 * text. The feed's own picture is not taken: it would stand beside every story.
 *
 * @param home What relative addresses resolve against where no `xml:base` says otherwise.
 */
export function pictureOf(item: Element, home: string): Picture {
  const media = mediaOf(item);
  for (const [element, address] of candidates(item, media)) {
    const image = storyImage(element, address, baseOf(element, home));
    if (image) return {image, credit: creditIn([...element.children]) ?? creditIn(media)};
  }
  const inText = readField(
    item,
    (html, element) => pictureInHtml(html, baseOf(element, home)),
    ...TEXTS,
  );
  return {image: inText?.image ?? null, credit: inText && (creditIn(media) ?? inText.credit)};
}

/** The item's elements as far down as Media RSS nests them: a group, its contents, their credits. */
function mediaOf(item: Element): Element[] {
  const outer = [...item.children];
  const inner = outer.flatMap((element) => [...element.children]);
  return [...outer, ...inner, ...inner.flatMap((element) => [...element.children])];
}

type Candidate = [element: Element, address: string | null];

/** Elements that name a picture, the best first. */
function candidates(item: Element, media: Element[]): Candidate[] {
  const named = (name: string, attribute = 'url') =>
    media
      .filter((element) => isNamed(element, name))
      .map((element): Candidate => [element, element.getAttribute(attribute)]);
  return [
    ...named('media:thumbnail').sort(([a], [b]) => widthOf(b) - widthOf(a)),
    ...named('media:content')
      .filter(isImage)
      .sort(([a], [b]) => shortfall(a) - shortfall(b)),
    ...named('enclosure').filter(isImage),
    ...named('link', 'href').filter((link) => isEnclosure(link) && isImage(link)),
    ...named('itunes:image', 'href').filter(([element]) => element.parentElement === item),
  ];
}

/** Atom's form of RSS's `<enclosure>`. */
function isEnclosure([link]: Candidate): boolean {
  return link.getAttribute('rel') === 'enclosure';
}

function widthOf(element: Element): number {
  return Number(element.getAttribute('width')) || 0;
}

/** How far the width of a picture is from what is enough; too small is worse than any excess. */
function shortfall(element: Element): number {
  const excess = widthOf(element) - ENOUGH;
  return excess < 0 ? 1e6 - excess : excess;
}

function isImage([element, address]: Candidate): boolean {
  const kind = element.getAttribute('type') ?? element.getAttribute('medium') ?? '';
  return kind ? kind.startsWith('image') : IMAGE_FILE.test(address ?? '');
}

/** The photographer, else whoever is credited first, else the holder of the rights. In the feed's own words. */
function creditIn(elements: Element[]): string | null {
  const credits = elements.filter((element) => isNamed(element, 'media:credit'));
  const isPhotographer = (element: Element) => element.getAttribute('role') === 'photographer';
  const credit =
    credits.find(isPhotographer) ??
    credits[0] ??
    elements.find((element) => isNamed(element, 'media:copyright'));
  return htmlToText(credit?.textContent ?? '') || null;
}
