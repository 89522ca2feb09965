import {finding, type Finding} from './messages.js';
import {nearest} from './nearest.js';

/** What HTML gives to every element, and what the kit reads without observing it. */
const GLOBAL =
  /^(?:id|class|style|slot|part|exportparts|lang|dir|hidden|title|role|tabindex|translate|inert|is|nonce|popover|autofocus|accesskey|draggable|spellcheck|contenteditable|enterkeyhint|inputmode|item\w+|aria-.*|on.*|label-.*)$/;

/** Every element under a root that a function takes, those in open shadow trees too. */
export function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Whether an element is a widget, or was meant to be one. `names` are those of the kit's elements. */
export function isMeant(element: Element, names: readonly string[]): boolean {
  const {localName} = element;
  if (localName === 'div') return element.hasAttribute('data-wr');
  if (!localName.startsWith('wr-')) return false;
  // Another kit of the page may use the prefix too.
  return names.includes(localName.slice(3)) || !customElements.get(localName);
}

/** What is wrong with the name of a tag. */
export function faultsOfName(element: HTMLElement, names: readonly string[]): Finding[] {
  const {localName: tag} = element;
  if (tag === 'div') {
    const name = element.dataset['wr'] ?? '';
    if (names.includes(name)) return [finding('late-div', {name})];
    return [finding('unknown-div', {name, known: nearest(name, names) ?? names.join(', ')})];
  }
  const name = tag.slice(3);
  if (names.includes(name)) return customElements.get(tag) ? [] : [finding('not-defined', {tag})];
  const known = nearest(name, names);
  return [
    finding('unknown-tag', {tag, known: known ? `wr-${known}` : `wr-${names.join('>, <wr-')}`}),
  ];
}

/** Attributes that are like one that the element has, and are none: others belong to the page. */
export function faultsOfAttributes(element: Element): Finding[] {
  const {localName: tag} = element;
  const known = observedBy(tag);
  return [...element.attributes].flatMap(({name}) => {
    if (known.includes(name) || GLOBAL.test(name)) return [];
    const meant = nearest(name, known);
    if (!meant || element.hasAttribute(meant)) return [];
    return [finding('unknown-attribute', {tag, attribute: name, known: meant})];
  });
}

function observedBy(tag: string): readonly string[] {
  const constructor = customElements.get(tag) as
    {observedAttributes?: readonly string[]} | undefined;
  return constructor?.observedAttributes ?? [];
}
