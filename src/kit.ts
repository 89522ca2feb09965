import {document} from './core/document.js';
import {inTurn} from './core/turns.js';
import {told, warnOnce} from './core/warn.js';
import './kit.turns.js';
import './index.js';

/** The widgets that a `<div data-wr>` can become. */
const NAMES = [
  'campaign',
  'campaign-banner',
  'petition-button',
  'more-stories',
  'past-issues',
  'upcoming-webinars',
  'share',
  'video',
  'coalition',
  'community-map',
];

/**
 * Replaces every `<div data-wr="petition-button" data-goal="2000000">` under `root` by the element of that
 * name, with its `data-…` as attributes and with its children: for content systems that strip unknown tags.
 * Before the kit has defined its elements, it does so as soon as it has.
 */
export function upgrade(root: ParentNode): void {
  // A task for each widget, and a campaign before those inside.
  for (const name of NAMES) {
    inTurn(() => {
      // Where the element could not be defined, the children stay as they are.
      if (!customElements.get(`wr-${name}`)) return;
      for (const div of root.querySelectorAll(`div[data-wr="${name}"]`)) replace(div, `wr-${name}`);
    });
  }
  for (const div of root.querySelectorAll<HTMLElement>('div[data-wr]')) {
    const name = div.dataset['wr'] ?? '';
    // Such as one in the typographic quotes that an editor has made of straight ones.
    if (!NAMES.includes(name))
      warnOnce(`data-wr="${name}" is no widget; it can be ${NAMES.join(', ')}.`);
  }
}

function replace(div: Element, tag: string): void {
  const element = document.createElement(tag);
  for (const {name, value} of [...div.attributes]) {
    if (name !== 'data-wr') element.setAttribute(name.replace(/^data-/, ''), value);
  }
  element.append(...div.childNodes);
  div.replaceWith(element);
}

upgrade(document);
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => {
    upgrade(document);
  });
}

/** `#wr-debug` in the address, or `debug` on the script tag: a panel tells why nothing is showing. */
function debug(): void {
  if (location.hash.includes('wr-debug') || document.querySelector('script[debug][src*="/kit."]'))
    import('./debug/debug.js').then(
      ({start}) => start(told, NAMES),
      (error: unknown) => warnOnce(`No #wr-debug: ${String(error)}`),
    );
}

inTurn(debug);
addEventListener('hashchange', debug);
