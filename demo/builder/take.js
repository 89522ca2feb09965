/** What is given out: the code for wherever it goes, to be copied, with what it costs. */
import {hostsOf, kilobytes, loadsOf} from './cost.js';
import {announce, byId, h, prose} from './dom.js';
import {leftOutOf, notesOf} from './notes.js';
import {OUTPUTS} from './outputs/index.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./outputs/index.js').Seen} Seen */
/** @typedef {import('./outputs/index.js').Output} Output */
/** @typedef {import('./outputs/index.js').Piece} Piece */
/** @typedef {import('./form.js').Form} Form */
/** @typedef {import('./notes.js').Note} Note */

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

  /**
   * @param {Form} form
   * @param {(id: string) => void} change
   */
  constructor(form, change) {
    this.form = form;
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
    const label = (/** @type {string} */ key) => this.form.labelOf(key);
    const notes = notesOf(output, model, pieces, label);
    const lost = leftOutOf(output, model).map(({key}) => `“${label(key)}”`);
    // What has not changed keeps its place, its selection, and its word that it was copied.
    const text = JSON.stringify([output.id, pieces, notes]);
    if (text !== this.#last) {
      this.#last = text;
      byId('notes').replaceChildren(...notes.map((note) => this.#note(note)));
      byId('notes').hidden = notes.length === 0;
      byId('pieces').replaceChildren(...pieces.map((piece) => pieceOf(piece, lost)));
      showMail(output, pieces);
    }
    showCost(model, output, seen);
  }

  /** @param {Note} note */
  #note({says, go}) {
    if (!go) return h('li', {}, prose(says));
    const button = h('button', {type: 'button', class: 'go'}, go.words);
    button.setAttribute('aria-label', `${go.words}: ${this.form.labelOf(go.key)}`);
    button.addEventListener('click', () => {
      this.form.show(go.key);
    });
    return h('li', {}, prose(says), ' ', button);
  }
}

/**
 * @param {Piece} piece
 * @param {readonly string[]} lost What was written, and is not in the code.
 */
function pieceOf({title, kind, code, after = ''}, lost) {
  const pre = h(
    'pre',
    {tabindex: '0', role: 'region', 'aria-label': `${title}: ${kind}`},
    h('code', {}, code),
  );
  const says = h('p', {class: 'copied', hidden: true});
  const button = h('button', {type: 'button', class: 'copy'}, 'Copy');
  button.setAttribute('aria-label', `Copy: ${title}`);
  button.addEventListener('click', () => void copy(code, pre, says, lost));
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
 * @param {readonly string[]} [lost] What is not in it.
 */
export async function copy(text, source, says, lost = []) {
  const isWhole = lost.length === 0;
  let words = isWhole ? 'Copied.' : `Copied without ${lost.join(', ')}: see the notes above.`;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The page may not, or the browser knows no clipboard: then by hand.
    getSelection()?.selectAllChildren(source);
    source.focus();
    words = 'Your browser does not let this page copy. It is selected: press Ctrl + C, or ⌘ C.';
  }
  says.hidden = false;
  says.classList.toggle('lacking', !isWhole);
  says.textContent = words;
  announce(words);
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
