/**
 * The page in the builder's frame: shows the widget as a partner's page would, and tells the builder what can be seen.
 * Attributes are set by name, as anybody may write a link to the builder; nothing becomes markup.
 */
import {contentOf} from './content.js';
import {answerOwnAddresses} from './samples.js';

/**
 * What the builder asks to be shown.
 *
 * @typedef {object} Show
 * @property {'show'} type
 * @property {number} turn Counts the questions, so that answers can be told apart.
 * @property {string} name Of the widget.
 * @property {Readonly<Record<string, string>>} attributes
 * @property {Readonly<Record<string, string>>} campaign
 * @property {Readonly<Record<string, string>>} properties
 * @property {{href: string, text: string} | null} link
 * @property {string} lang Of the page.
 * @property {'ltr' | 'rtl'} dir Of the page.
 * @property {'light' | 'dark'} scheme
 * @property {number} level Of the heading above; 0 for none.
 * @property {string} press A part that is to be pressed; '' for none.
 */

/**
 * What it answers.
 *
 * @typedef {object} Shown
 * @property {'shown'} type
 * @property {number} turn
 * @property {number} height Of the page.
 * @property {number} room Of the widget.
 * @property {string} state
 * @property {import('./content.js').Content | null} content
 * @property {readonly string[]} pictures Addresses.
 * @property {import('./colours.js').Defaults} colours
 * @property {Readonly<Record<string, string>>} lengths Custom properties that are no colours, with what they are without.
 */

// Not by its name, which the type checker would follow into it.
const KIT = new URL('../../cdn/kit.js', import.meta.url).href;

const main = document.querySelector('main');
const root = document.documentElement;

/** @type {Show | null} */
let shown = null;
/** @type {HTMLElement | null} */
let widget = null;
let pressed = '';
let told = '';

// What a reader has put away or signed is forgotten with the page, and what was so elsewhere is not known here.
for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException('The preview remembers nothing.', 'SecurityError');
    },
  });
}
answerOwnAddresses();
await import(KIT);

/** @param {Record<string, unknown>} message */
const tellBuilder = (message) => {
  parent.postMessage(message, location.origin);
};

/**
 * @param {HTMLElement} element
 * @param {Readonly<Record<string, string>>} attributes
 */
function setAttributes(element, attributes) {
  for (const name of element.getAttributeNames()) {
    if (!Object.hasOwn(attributes, name) && name !== 'style' && name !== 'hidden')
      element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/**
 * @param {HTMLElement} element
 * @param {Readonly<Record<string, string>>} properties
 */
function setProperties({style}, properties) {
  for (const name of [...style]) if (!Object.hasOwn(properties, name)) style.removeProperty(name);
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}

/** @param {Show} wanted */
function show(wanted) {
  const before = shown;
  shown = wanted;
  root.lang = wanted.lang;
  root.dir = wanted.dir;
  root.dataset['scheme'] = wanted.scheme;
  root.toggleAttribute('data-pinned', /^(top|bottom)$/.test(wanted.attributes['position'] ?? ''));
  showAbove(wanted.level);
  // Another widget, or one that has begun to play, begins anew.
  const isSame =
    widget?.localName === `wr-${wanted.name}` &&
    before?.press === wanted.press &&
    same(before.link, wanted.link);
  if (!isSame) create(wanted);
  if (!widget) return;
  setAttributes(widget, wanted.attributes);
  setProperties(widget, wanted.properties);
  if (widget.parentElement?.localName === 'wr-campaign')
    setAttributes(widget.parentElement, wanted.campaign);
  told = '';
  tell();
}

/** @param {Show} wanted */
function create({name, link}) {
  const element = document.createElement(`wr-${name}`);
  widget = element;
  pressed = '';
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    element.append(anchor);
  }
  const campaign = document.createElement('wr-campaign');
  campaign.append(element);
  main?.replaceChildren(campaign);
  new ResizeObserver(tell).observe(element);
  new MutationObserver(tell).observe(element.shadowRoot ?? element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

/**
 * The heading of the page under which the widget stands.
 *
 * @param {number} level
 */
function showAbove(level) {
  const heading = document.createElement(level > 0 ? `h${String(level)}` : 'p');
  heading.textContent = `Your heading (h${String(level)})`;
  heading.lang = 'en';
  heading.hidden = level === 0;
  const last = document.querySelector('#above');
  heading.id = 'above';
  last?.replaceWith(heading);
}

/**
 * @param {unknown} one
 * @param {unknown} other
 */
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const STATES = ['loading', 'playing', 'loaded', 'empty', 'error'];

/** Tells what is to be seen, whenever that is something else. */
function tell() {
  if (!shown || !widget) return;
  press(widget, shown.press);
  const {turn} = shown;
  const element = widget;
  /** @type {Shown} */
  const message = {
    type: 'shown',
    turn,
    height: Math.ceil(document.body.getBoundingClientRect().height),
    room: Math.ceil(element.getBoundingClientRect().height),
    state: STATES.find((state) => element.matches(`:state(${state})`)) ?? '',
    content: contentOf(element),
    pictures: [...(element.shadowRoot?.querySelectorAll('img') ?? [])].map(({src}) => src),
    ...propertiesOf(element),
  };
  const text = JSON.stringify(message);
  if (text === told) return;
  told = text;
  tellBuilder({...message});
}

/**
 * @param {HTMLElement} element
 * @param {string} part
 */
function press(element, part) {
  const button = element.shadowRoot?.querySelector(`[part=${part || 'none'}]`);
  if (pressed === part || !(button instanceof HTMLElement)) return;
  pressed = part;
  button.click();
}

/** `var(--wr-color-brand, #0072bc)`: its name, and what it is where nobody has set it. */
const USE = /var\(\s*(--wr-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g;

/**
 * The custom properties of a widget, as its own styles use them: with what they are in the light and in the dark.
 *
 * @param {HTMLElement} element
 */
function propertiesOf({shadowRoot}) {
  /** @type {{light: Record<string, string>, dark: Record<string, string>}} */
  const colours = {light: {}, dark: {}};
  /** @type {Record<string, string>} */
  const lengths = {};
  const rules = (shadowRoot?.adoptedStyleSheets ?? []).flatMap(({cssRules}) => [...cssRules]);
  for (const rule of rules) {
    if (!(rule instanceof CSSStyleRule)) continue;
    const scheme = rule.selectorText.includes('data-theme="dark"') ? 'dark' : 'light';
    for (const [, name = '', value = ''] of rule.cssText.matchAll(USE)) {
      if (name.startsWith('--wr-color-')) colours[scheme][name] ??= value;
      // What it is by another property of the kit's own would say nothing.
      else lengths[name] ??= value.includes('var(') ? '' : value.replace(/\s+/g, ' ');
    }
  }
  return {colours, lengths};
}

addEventListener('message', (/** @type {MessageEvent<unknown>} */ {data, source, origin}) => {
  // Of the builder alone, which sends nothing else.
  if (source === parent && origin === location.origin) show(/** @type {Show} */ (data));
});
addEventListener('resize', tell);
for (const event of ['wr-load', 'wr-error', 'wr-count']) addEventListener(event, tell);

/** @type {Readonly<Record<string, (detail: Record<string, string>) => string>>} */
const ACTS = {
  'wr-action': ({href}) => `On your page this leads to ${href ?? ''}`,
  'wr-dismiss': () => 'On your page the banner now goes, and stays away.',
  'wr-sign': () => 'On your page the signature would now have been sent. Here it goes nowhere.',
  'wr-share': ({method, url}) => `On your page this shares ${url ?? ''} (${method ?? ''}).`,
};
// What a reader would set off, on the page of the builder: it is told, and not done.
for (const [name, words] of Object.entries(ACTS)) {
  addEventListener(name, (event) => {
    event.preventDefault();
    const {detail} = /** @type {CustomEvent<Record<string, string>>} */ (event); // of the kit
    tellBuilder({type: 'told', says: words(detail)});
  });
}

tellBuilder({type: 'ready'});
