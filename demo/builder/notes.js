/** What is to be known of the code that is given out: what it lacks, and where something can be done about that. */
import {isWhole} from './check.js';
import {sampleFor} from './states.js';
import {IGNORED} from '../../dist/frame/ignored.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./outputs/index.js').Output} Output */
/** @typedef {import('./outputs/index.js').Piece} Piece */

/**
 * @typedef {object} Note
 * @property {string} says
 * @property {{words: string, key: string}} [go] The field in which something can be done about it.
 */

const STAND_IN = 'cdn.example';

/**
 * What is written in the form and not in this code. What the kit comes from stands only where a page loads it.
 *
 * @param {Output} output
 * @param {Model} model
 */
export const leftOutOf = ({brings}, {leftOut}) =>
  leftOut.filter(({key}) => key !== 'kit.base' || brings === 'kit' || brings === 'frame');

/**
 * What the code can't do, or lacks.
 *
 * @param {Output} output
 * @param {Model} model
 * @param {readonly Piece[]} pieces
 * @param {(key: string) => string} label What a field asks for.
 * @returns {Note[]}
 */
export function notesOf(output, model, pieces, label) {
  const {id, brings} = output;
  const {base, attributes, campaign, link} = model;
  const relative = [...attributes, ...campaign].filter(
    ({attribute, value}) =>
      attribute.kind.startsWith('address') && value && !value.split(/\s+/).every(isWhole),
  );
  const {host} = new URL(base);
  const lost = leftOutOf(output, model);
  /** @type {Note[]} */
  const notes = lost.map(({key, fault}) => ({
    says:
      key === 'kit.base'
        ? `The address that you serve the kit from is not complete: \`${host}\` is still in the code.`
        : `“${label(key)}” is left out of the code. ${fault}`,
    go: {words: 'Mend it', key},
  }));
  const isLost = (/** @type {string} */ key) => lost.some((each) => each.key === key);
  if ((brings === 'kit' || brings === 'frame') && host === STAND_IN && !isLost('kit.base'))
    notes.push({
      says: `\`${STAND_IN}\` stands for the server that you serve the kit from.`,
      go: {words: 'Say which', key: 'kit.base'},
    });
  if (id !== 'markdown') notes.push(...sourceNotes(output, model, pieces));
  if (id !== 'iframe' && id !== 'csp' && id !== 'email' && !link)
    notes.push({
      says: 'There is no link inside the tag, so readers see nothing where no script runs.',
      go: {words: 'Say where it leads', key: 'link.href'},
    });
  if (id === 'markdown' && !link) notes.push({says: 'A link needs an address.'});
  if (id === 'iframe') notes.push(...frameNotes(model));
  if ((id === 'iframe' || id === 'email' || id === 'markdown') && relative.length > 0)
    notes.push({
      says: `Write addresses in full, with https://: ${relative.map(({name}) => `\`${name}\``).join(', ')}. Here they would lead nowhere.`,
    });
  if (id === 'email' && pieces.length > 0)
    notes.push({
      says: 'The number and the dates are fixed when you copy: a sent mail can’t update.',
    });
  if ((id === 'div' || id === 'wordpress') && model.file === 'element')
    notes.push({
      says: 'A `div` becomes a widget by kit.js alone, so that is what the script tag names.',
    });
  return notes;
}

/**
 * What a frame does not take.
 *
 * @param {Model} model
 * @returns {Note[]}
 */
function frameNotes({attributes, campaign, properties, widget, lang}) {
  /** @type {Note[]} */
  const notes = [];
  const ignored = attributes
    .filter(({name}) => IGNORED.includes(name))
    .map(({name}) => `\`${name}\``);
  if (ignored.length > 0)
    notes.push({
      says: `In a frame these have no effect: ${ignored.join(', ')}. The button is a link there, never a form.`,
    });
  if (widget.name === 'share' && !attributes.some(({name}) => name === 'url'))
    notes.push({
      says: 'A frame does not know the address of your page, and shares the campaign’s.',
      go: {words: 'Say what is to be shared', key: 'url'},
    });
  if (properties.length > 0)
    notes.push({
      says: 'Your colours can’t come into a frame: what it takes is `theme`.',
      go: {words: 'Choose it', key: 'theme'},
    });
  if (!lang)
    notes.push({
      says: 'A frame does not know the language of your page, and takes the reader’s.',
      go: {words: 'Choose a language', key: 'lang'},
    });
  if (campaign.some(({name}) => name === 'src'))
    notes.push({says: 'The file of a campaign is not read in a frame.'});
  return notes;
}

/**
 * What is to be seen here, and not where the code is pasted.
 *
 * @param {Output} output
 * @param {Model} model
 * @param {readonly Piece[]} pieces
 * @returns {Note[]}
 */
function sourceNotes({id}, {widget, attributes}, pieces) {
  const isMail = id === 'email';
  const given = attributes.map(({name}) => name);
  if (sampleFor(widget, given))
    return [
      {
        says: isMail
          ? 'The preview shows a sample. Name a feed of your own: a mail is made of what is in it.'
          : 'The preview shows a sample. Name a feed of your own: nothing of the sample is in the code.',
        go: {words: 'Name a feed', key: 'src'},
      },
    ];
  if (widget.name === 'video' && !given.includes('src'))
    return [
      {
        says: 'Without the address of a film there is nothing to be seen.',
        go: {words: 'Name a film', key: 'src'},
      },
    ];
  if (!isMail || pieces.length > 0) return [];
  return widget.name === 'share' && !given.includes('url')
    ? [
        {
          says: 'A mail has no address of its own.',
          go: {words: 'Say what is shared', key: 'url'},
        },
      ]
    : [
        {
          says: 'A mail is made of what your widget shows, and the preview shows nothing of it now.',
        },
      ];
}
