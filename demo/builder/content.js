/**
 * What a widget says, taken from what it shows by the names of its parts: for a mail, which is written once and read
 * later. Dates name their zone, and nothing is told that holds for today alone.
 */

/** @typedef {{src: string, alt: string}} Picture */

/**
 * @typedef {object} Item
 * @property {string} title
 * @property {string | null} href
 * @property {number} level
 * @property {Picture | null} image
 * @property {string[]} texts
 * @property {string[]} meta What is told more quietly.
 */

/**
 * @typedef {{kind: 'heading', text: string, level: number} | {kind: 'text', text: string} |
 *   {kind: 'count', text: string, share: number | null, goal: string} | {kind: 'list', texts: string[]} |
 *   {kind: 'image', src: string, alt: string, href?: string} |
 *   {kind: 'button', text: string, href: string, isMain: boolean} | {kind: 'link', text: string, href: string} |
 *   {kind: 'items', items: Item[]}} Block
 */

/**
 * @typedef {object} Content
 * @property {string} lang
 * @property {'ltr' | 'rtl'} dir
 * @property {string} title
 * @property {Block[]} blocks
 */

/** In a mail, more are not read. */
const MAX_ITEMS = 12;

/**
 * @param {HTMLElement} widget
 * @returns {Content | null} `null` while it has nothing to say.
 */
export function contentOf(widget) {
  const base = widget.shadowRoot?.querySelector('[part=base]');
  if (!(base instanceof HTMLElement)) return null;
  const outside = [...base.querySelectorAll('[part]')].filter(
    (element) => !element.closest('[part=item], dialog, [hidden], details'),
  );
  const blocks = outside.flatMap((element) => blockOf(element, widget));
  const items = [...base.querySelectorAll('[part=item]')]
    .slice(0, MAX_ITEMS)
    .map((item) => itemOf(item, zoneOf(widget, base.lang)));
  const at = blocks.findIndex(({kind}) => kind === 'link' || kind === 'button');
  if (items.length > 0) blocks.splice(at < 0 ? blocks.length : at, 0, {kind: 'items', items});
  const heading = blocks.find(({kind}) => kind === 'heading');
  const button = blocks.find(({kind}) => kind === 'button' || kind === 'link');
  const named = heading ?? button;
  return {
    lang: base.lang,
    dir: base.dir === 'rtl' ? 'rtl' : 'ltr',
    title: named && 'text' in named ? named.text : '',
    blocks,
  };
}

/**
 * @param {Element} element
 * @param {Element} widget
 * @returns {Block[]}
 */
function blockOf(element, widget) {
  const text = seenIn(element);
  const href = element instanceof HTMLAnchorElement ? element.href : '';
  switch (element.getAttribute('part')) {
    case 'heading':
      return text ? [{kind: 'heading', text, level: levelOf(element)}] : [];
    case 'message':
    case 'invitation':
    case 'empty':
      return text ? [{kind: 'text', text}] : [];
    case 'count':
      return [countOf(element)];
    case 'asks':
      return [{kind: 'list', texts: [...element.querySelectorAll('li')].map(seenIn)}];
    case 'media':
    case 'player': {
      const image = pictureIn(element);
      return image ? [{kind: 'image', ...image}] : [];
    }
    case 'action':
      return href ? [{kind: 'button', text, href, isMain: true}] : [];
    case 'secondary':
      return href ? [{kind: 'button', text, href, isMain: false}] : [];
    case 'link':
      // A film can't be played in a mail: the link to it is all there is to do.
      if (!href) return [];
      return widget.localName === 'wr-video'
        ? [{kind: 'button', text, href, isMain: true}]
        : [{kind: 'link', text, href}];
    case 'more':
      return href ? [{kind: 'link', text, href}] : [];
    default:
      return [];
  }
}

/**
 * @param {Element} element
 * @returns {Block}
 */
function countOf(element) {
  const progress = element.parentElement?.querySelector('progress');
  return {
    kind: 'count',
    // A number that climbs has come to its end for those who hear it.
    text: spokenIn(element),
    share: progress ? progress.value / progress.max : null,
    goal: progress?.getAttribute('aria-label') ?? '',
  };
}

/**
 * @param {Element} item
 * @param {(time: HTMLTimeElement) => string} zone
 * @returns {Item}
 */
function itemOf(item, zone) {
  const title = item.querySelector('[part=title]') ?? item;
  const link = item.querySelector('a[href]');
  const part = (/** @type {string} */ name) =>
    [...item.querySelectorAll(`[part=${name}]`)].map(seenIn).filter(Boolean);
  const days = [...item.querySelectorAll('time')].filter((time) => !title.contains(time));
  return {
    title: seenIn(title),
    href: link instanceof HTMLAnchorElement ? link.href : null,
    level: levelOf(title),
    image: pictureIn(item),
    texts: [...part('excerpt'), ...part('summary')],
    meta: [
      ...part('badge'),
      ...days.map((time) => `${seenIn(time)}${zone(time)}`),
      ...part('credit'),
    ],
  };
}

/**
 * The name of the zone in which a widget tells times: where a mail is read is not known.
 *
 * @param {Element} widget
 * @param {string} lang
 * @returns {(time: HTMLTimeElement) => string}
 */
const zoneOf = (widget, lang) => (time) => {
  if (!time.closest('[part=time]') || !time.dateTime.includes('T')) return '';
  const timeZone = widget.getAttribute('time-zone') || undefined;
  try {
    const parts = new Intl.DateTimeFormat(lang, {timeZone, timeZoneName: 'short'}).formatToParts(
      new Date(time.dateTime),
    );
    return ` (${parts.find(({type}) => type === 'timeZoneName')?.value ?? ''})`;
  } catch {
    return ''; // a RangeError: the widget itself has then taken the reader's zone
  }
};

/** @param {Element} element */
function pictureIn(element) {
  const image = element.querySelector('img');
  return image && !image.closest('[hidden]') ? {src: image.src, alt: image.alt} : null;
}

/** @param {Element} element */
const levelOf = ({localName}) => Number(/^h([1-6])$/.exec(localName)?.[1] ?? 3);

/** @param {Element} element */
const seenIn = (element) => textWithout(element, '.visually-hidden, svg');

/** @param {Element} element */
const spokenIn = (element) => textWithout(element, '[aria-hidden=true], svg');

/**
 * @param {Element} element
 * @param {string} selector
 */
function textWithout(element, selector) {
  const copy = /** @type {Element} */ (element.cloneNode(true)); // a copy of an element is one
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
