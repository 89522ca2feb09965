/** The few things that make a page: elements, by name, with attributes and children. Text is text. */

/**
 * @typedef {string | number | boolean | null | undefined} Value `true` is an empty attribute; `false`, `null` none.
 * @typedef {Node | string | null | undefined | false | readonly (Node | string | null | undefined | false)[]} Child
 */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Readonly<Record<string, Value>>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(attribute, '');
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(attribute, String(value));
  }
  element.append(.../** @type {(Node | string)[]} */ (children.flat().filter(Boolean)));
  return element;
}

/**
 * An element that is in the page.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}.`);
  return element;
}

/**
 * Text in which what stands in backticks is code.
 *
 * @param {string} text
 */
export const prose = (text) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));

let last = '';

/**
 * Says something to screen readers; the same twice, too.
 *
 * @param {string} text
 */
export function announce(text) {
  const status = byId('status');
  last = text === last ? `${text}\u00a0` : text;
  status.textContent = last;
}
