/** What is given out: the code for wherever it goes, to be copied, with what it costs. */
import {isWhole} from './check.js';
import {hostsOf, kilobytes, loadsOf} from './cost.js';
import {announce, byId, h, prose} from './dom.js';
import {OUTPUTS} from './outputs/index.js';
import {IGNORED} from '../../dist/frame/ignored.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./outputs/index.js').Seen} Seen */
/** @typedef {import('./outputs/index.js').Output} Output */
/** @typedef {import('./outputs/index.js').Piece} Piece */

/**
 * @param {string} id
 * @returns {Output}
 */
export function outputOf(id) {
  const output = OUTPUTS.find((candidate) => candidate.id === id) ?? OUTPUTS[0];
  if (!output) throw new Error('There is nothing to give out.');
  return output;
}

export class Take {
  #last = '';

  /** @param {(id: string) => void} change */
  constructor(change) {
    byId('outputs').append(
      ...OUTPUTS.map(({id, title}) => {
        const input = h('input', {type: 'radio', name: 'output', value: id});
        input.addEventListener('change', () => {
          change(id);
        });
        return h('label', {}, input, h('span', {}, title));
      }),
    );
  }

  /**
   * @param {string} id
   * @param {Model} model
   * @param {Seen} seen
   */
  render(id, model, seen) {
    const output = outputOf(id);
    const input = byId('outputs').querySelector(`[value="${output.id}"]`);
    if (input instanceof HTMLInputElement) input.checked = true;
    const pieces = output.make(model, seen);
    const notes = notesOf(output, model, pieces);
    // What has not changed keeps its place, its selection, and its word that it was copied.
    const text = JSON.stringify([output.id, pieces, notes]);
    if (text !== this.#last) {
      this.#last = text;
      byId('notes').replaceChildren(...notes.map((note) => h('li', {}, prose(note))));
      byId('notes').hidden = notes.length === 0;
      byId('pieces').replaceChildren(...pieces.map((piece) => pieceOf(piece)));
      showMail(output, pieces);
    }
    showCost(model, output, seen);
  }
}

/**
 * @param {Piece} piece
 */
function pieceOf({title, kind, code, after = ''}) {
  const pre = h(
    'pre',
    {tabindex: '0', role: 'region', 'aria-label': `${title}: ${kind}`},
    h('code', {}, code),
  );
  const says = h('p', {class: 'copied', hidden: true});
  const button = h('button', {type: 'button', class: 'copy'}, 'Copy');
  button.setAttribute('aria-label', `Copy: ${title}`);
  button.addEventListener('click', () => void copy(code, pre, says));
  return h(
    'section',
    {class: 'piece'},
    h('div', {class: 'piece-head'}, h('h3', {}, title), button),
    says,
    pre,
    after && h('p', {class: 'help'}, prose(after)),
  );
}

/**
 * @param {string} text
 * @param {HTMLElement} source What shows the text.
 * @param {HTMLElement} says
 */
export async function copy(text, source, says) {
  let words = 'Copied.';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The page may not, or the browser knows no clipboard: then by hand.
    getSelection()?.selectAllChildren(source);
    source.focus();
    words = 'Your browser does not let this page copy. It is selected: press Ctrl + C, or ⌘ C.';
  }
  says.hidden = false;
  says.textContent = words;
  announce(words);
}

const STAND_IN = 'cdn.example';

/**
 * What the code can't do, or lacks.
 *
 * @param {Output} output
 * @param {Model} model
 * @param {readonly Piece[]} pieces
 */
export function notesOf({id, brings}, model, pieces) {
  const {base, attributes, campaign, properties, link, widget, lang} = model;
  const has = (/** @type {string} */ name) =>
    attributes.some((attribute) => attribute.name === name);
  const relative = [...attributes, ...campaign].filter(
    ({attribute, value}) =>
      attribute.kind.startsWith('address') && value && !value.split(/\s+/).every(isWhole),
  );
  const notes = [];
  if ((brings === 'kit' || brings === 'frame') && new URL(base).host === STAND_IN)
    notes.push(
      `\`${STAND_IN}\` stands for the server that you serve the kit from: say which below “Where the kit comes from”.`,
    );
  if (id !== 'iframe' && id !== 'csp' && id !== 'email' && !link)
    notes.push(
      'There is no link inside the tag, so readers see nothing where no script runs. Say where it leads below “Where no script runs”.',
    );
  if (id === 'markdown' && !link) notes.push('A link needs an address.');
  if (id === 'iframe') {
    const lost = attributes
      .filter(({name}) => IGNORED.includes(name))
      .map(({name}) => `\`${name}\``);
    if (lost.length > 0)
      notes.push(
        `In a frame these have no effect: ${lost.join(', ')}. The button is a link there, never a form.`,
      );
    if (widget.name === 'share' && !attributes.some(({name}) => name === 'url'))
      notes.push(
        'A frame does not know the address of your page, and shares the campaign’s: say in `url` what is to be shared.',
      );
    if (properties.length > 0)
      notes.push('Your colours can’t come into a frame: what it takes is `theme`.');
    if (!lang)
      notes.push(
        'A frame does not know the language of your page, and takes the reader’s: choose one below “Language and campaign”.',
      );
    if (campaign.some(({name}) => name === 'src'))
      notes.push('The file of a campaign is not read in a frame.');
  }
  if ((id === 'iframe' || id === 'email' || id === 'markdown') && relative.length > 0)
    notes.push(
      `Write addresses in full, with https://: ${relative.map(({name}) => `\`${name}\``).join(', ')}. Here they would lead nowhere.`,
    );
  if (id === 'email' && pieces.length === 0)
    notes.push(emptyMail(has('src') || has('url'), widget.name));
  if (id === 'email' && pieces.length > 0)
    notes.push('What counts or comes later is as it is now: a mail does not change any more.');
  if ((id === 'div' || id === 'wordpress') && model.file === 'element')
    notes.push('A `div` becomes a widget by kit.js alone, so that is what the script tag names.');
  return notes;
}

/**
 * @param {boolean} hasSource
 * @param {string} widget
 */
function emptyMail(hasSource, widget) {
  if (widget === 'share') return 'A mail has no address of its own: say what is shared.';
  return hasSource
    ? 'The preview has nothing to show yet, so there is nothing to write into a mail.'
    : 'The preview shows a sample. Name a feed of your own: a mail is made of what is in it.';
}

/**
 * The mail as its reader gets it: in a frame in which nothing can run.
 *
 * @param {Output} output
 * @param {readonly Piece[]} pieces
 */
function showMail({id}, pieces) {
  const place = byId('mail');
  const [whole] = pieces;
  place.hidden = id !== 'email' || !whole;
  if (id !== 'email' || !whole) {
    place.replaceChildren();
    return;
  }
  const frame = h('iframe', {title: 'The mail, as it is read', sandbox: '', class: 'mail'});
  frame.srcdoc = /** @type {string} */ (mails.createHTML(whole.code)); // where types are trusted, one of those
  place.replaceChildren(frame);
}

/** The one place where text becomes markup: in a sandbox, without scripts. */
const mails = window.trustedTypes?.createPolicy('builder-mail', {createHTML: (text) => text}) ?? {
  createHTML: (/** @type {string} */ text) => text,
};

/**
 * @param {Model} model
 * @param {Output} output
 * @param {Seen} seen
 */
function showCost(model, output, {pictures}) {
  const loads = loadsOf(model, output);
  const hosts = hostsOf(model, output, pictures);
  byId('bytes').replaceChildren(
    ...(loads.length > 0
      ? loads.map(({what, bytes, when}) =>
          h('li', {}, h('b', {}, kilobytes(bytes)), ' ', h('code', {}, what), when && ` ${when}`),
        )
      : [h('li', {}, 'Nothing of the kit.')]),
  );
  byId('hosts').replaceChildren(
    ...(hosts.length > 0
      ? hosts.map(({host, why}) => h('li', {}, h('b', {}, host), ` for ${why}`))
      : [h('li', {}, 'Nobody.')]),
  );
}
