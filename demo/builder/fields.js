/** A field of the form for each kind of value, with its label, its help, and what is said of what is in it. */
import {check} from './check.js';
import {h, prose} from './dom.js';
import {plainOption} from './plain.js';

/** @typedef {import('./manifest.js').Attribute} Attribute */
/** @typedef {(value: string | null) => void} Change `null` where there is no value any more. */

/**
 * @typedef {object} Field
 * @property {HTMLElement} element
 * @property {(says: string, level: 'fault' | 'note' | 'good' | '', extra?: Node | null) => void} say What stands below it.
 */

/**
 * @typedef {object} Question
 * @property {string} key
 * @property {string} label
 * @property {string} [help]
 * @property {string} [name] As it is called in the code.
 */

let ids = 0;

/** Milliseconds without a keystroke after which what stands in a field is taken for all of it. */
export const PAUSE = 800;

/**
 * The frame of a field: a label above, help and messages below.
 *
 * @param {Question} question
 * @param {(ids: {id: string, describedBy: string}) => HTMLElement} control
 * @param {{isGroup?: boolean, isInline?: boolean}} [options]
 * @returns {Field}
 */
export function field(
  {key, label, help = '', name = ''},
  control,
  {isGroup = false, isInline = false} = {},
) {
  const id = `field-${String(++ids)}`;
  const message = h('p', {id: `${id}-says`, class: 'says', hidden: true});
  const about = help ? h('p', {id: `${id}-help`, class: 'help'}, prose(help)) : null;
  const describedBy = [about?.id, message.id].filter(Boolean).join(' ');
  const input = control({id, describedBy});
  const code = name ? h('code', {class: 'name'}, name) : null;
  const title = isGroup ? h('legend', {}, label) : h('label', {for: id}, label);
  const element = isGroup
    ? h(
        'fieldset',
        {class: 'field', 'data-key': key, 'aria-describedby': describedBy},
        title,
        code,
        about,
        input,
        message,
      )
    : isInline
      ? h('div', {class: 'field inline', 'data-key': key}, input, title, code, about, message)
      : h('div', {class: 'field', 'data-key': key}, title, code, about, input, message);
  return {
    element,
    say(says, level, extra = null) {
      message.hidden = says === '';
      message.className = `says ${level}`;
      message.replaceChildren(says, ...(extra ? [' ', extra] : []));
      if (input.matches('input, select, textarea'))
        input.toggleAttribute('aria-invalid', level === 'fault');
      if (level === 'fault') input.setAttribute('aria-invalid', 'true');
    },
  };
}

/**
 * The field for an attribute.
 *
 * @param {Attribute} attribute
 * @param {string} key
 * @param {string | undefined} value
 * @param {Change} change
 * @returns {Field}
 */
export function attributeField(attribute, key, value, change) {
  const {name, kind, label, help, options} = attribute;
  const question = {key, label, help, name};
  if (kind === 'tokens') return tokensField(attribute, question, value ?? '', change);
  const made =
    kind === 'yes-or-no'
      ? field(
          {...question},
          ({id, describedBy}) =>
            checkbox(id, describedBy, value !== undefined && value !== 'false', (is) => {
              change(is ? 'true' : null);
            }),
          {isInline: true},
        )
      : kind === 'level'
        ? field(
            {key, label: 'What heading stands above it?', help: levelHelp(value), name},
            ({id, describedBy}) =>
              select(id, describedBy, LEVELS, value ?? attribute.standard, change),
          )
        : kind === 'choice'
          ? field(question, ({id, describedBy}) =>
              select(
                id,
                describedBy,
                options.map((option) => [option, optionWords(option, attribute)]),
                value ?? attribute.standard,
                change,
              ),
            )
          : field(question, ({id, describedBy}) =>
              textControl(attribute, id, describedBy, value, change),
            );
  const {fault, note} = check(attribute, value);
  made.say(fault || note, fault ? 'fault' : note ? 'note' : '');
  return made;
}

/** What stands above a widget, and the level that its own heading has below that. */
const LEVELS = /** @type {const} */ ([
  ['1', 'None: it begins the page'],
  ['2', 'The page’s title (h1)'],
  ['3', 'The heading of a section (h2)'],
  ['4', 'A smaller heading (h3)'],
  ['5', 'A small heading (h4)'],
  ['6', 'The smallest there is (h5)'],
]);

/** @param {string | undefined} value */
export const levelHelp = (value = '2') =>
  `So its own heading becomes an h${value}, and readers who go from heading to heading find it where it belongs.`;

/**
 * @param {string} option
 * @param {Attribute} attribute
 */
function optionWords(option, {name, standard}) {
  if (option === '') return 'As usual';
  const words = plainOption(name, option);
  return option === standard ? `${words} (as usual)` : words;
}

/**
 * @param {string} id
 * @param {string} describedBy
 * @param {boolean} isChecked
 * @param {(is: boolean) => void} change
 */
function checkbox(id, describedBy, isChecked, change) {
  const input = h('input', {type: 'checkbox', id, 'aria-describedby': describedBy});
  input.checked = isChecked;
  input.addEventListener('change', () => {
    change(input.checked);
  });
  return input;
}

/**
 * @param {string} id
 * @param {string | null} describedBy
 * @param {readonly (readonly [value: string, words: string, lang?: string])[]} options
 * @param {string} value
 * @param {Change} change
 */
export function select(id, describedBy, options, value, change) {
  const control = h(
    'select',
    {id, 'aria-describedby': describedBy},
    options.map(([option, words, lang]) => h('option', {value: option, lang: lang ?? null}, words)),
  );
  control.value = value;
  control.addEventListener('change', () => {
    change(control.value);
  });
  return control;
}

const ZONES = 'time-zones';

/**
 * @param {Attribute} attribute
 * @param {string} id
 * @param {string} describedBy
 * @param {string | undefined} value
 * @param {Change} change
 */
function textControl(attribute, id, describedBy, value, change) {
  const {kind, standard, canBeEmpty} = attribute;
  const shared = {
    id,
    'aria-describedby': describedBy,
    placeholder: standard || null,
    autocomplete: 'off',
  };
  const input =
    kind === 'long'
      ? h('textarea', {...shared, rows: 3})
      : h('input', {...shared, ...typeOf(kind, value), list: kind === 'zone' ? ZONES : null});
  input.value = value ?? '';
  const tell = () => {
    change(input.value === '' ? null : input.value);
  };
  const listen = kind.startsWith('address') ? whenWritten : whenever;
  listen(input, tell);
  if (!canBeEmpty) return input;
  const none = h('input', {type: 'checkbox'});
  const show = () => {
    input.disabled = none.checked;
  };
  none.checked = value === '';
  show();
  none.addEventListener('change', () => {
    show();
    change(none.checked ? '' : input.value || null);
  });
  return h('div', {class: 'or-none'}, input, h('label', {}, none, 'Leave it out'));
}

/**
 * Tells of an address once it is written: half of one leads elsewhere, where nobody is to be asked for anything.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {() => void} tell
 */
function whenWritten(input, tell) {
  let timer = 0;
  let told = input.value;
  const settle = () => {
    clearTimeout(timer);
    // A form that has been built anew has other fields.
    if (!input.isConnected || input.value === told) return;
    told = input.value;
    tell();
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, PAUSE);
  });
  input.addEventListener('change', settle);
}

/**
 * @param {Attribute['kind']} kind
 * @param {string | undefined} value
 * @returns {Record<string, string>}
 */
function typeOf(kind, value) {
  const written = {spellcheck: 'false', autocapitalize: 'off'};
  switch (kind) {
    case 'number':
    case 'number-or-word':
      return {type: 'text', inputmode: kind === 'number' ? 'numeric' : 'text', class: 'short'};
    case 'address':
    case 'addresses':
      return {type: 'text', inputmode: 'url', ...written};
    case 'date':
      // A time of day can be written, too, and has no place in a field for dates.
      return {type: value && !/^\d{4}-\d\d-\d\d$/.test(value) ? 'text' : 'date', class: 'short'};
    case 'month':
      return {type: 'month', class: 'short', pattern: '[0-9]{4}-[0-9]{2}'};
    case 'zone':
      return {type: 'text', ...written};
    default:
      return {type: 'text'};
  }
}

/** The zones that the browser knows, once for all fields. */
export const zoneList = () =>
  h(
    'datalist',
    {id: ZONES},
    Intl.supportedValuesOf('timeZone').map((zone) => h('option', {value: zone})),
  );

/**
 * Words of a list: a checkbox for each, and where they may be left out by readers, one for that.
 *
 * @param {Attribute} attribute
 * @param {Question} question
 * @param {string} value
 * @param {Change} change
 */
function tokensField({name, options, standard, help}, question, value, change) {
  const chosen = new Set((value || standard).split(/\s+/).filter(Boolean));
  const mayBeOptional = help.includes('`?`');
  const tell = () => {
    const tokens = options.filter((option) => chosen.has(option) || chosen.has(`${option}?`));
    const text = tokens.map((token) => (chosen.has(`${token}?`) ? `${token}?` : token)).join(' ');
    change(text === standard ? null : text || null);
  };
  const rows = options.map((option) => {
    const own = h('input', {type: 'checkbox'});
    const optional = h('input', {type: 'checkbox'});
    own.checked = chosen.has(option) || chosen.has(`${option}?`);
    optional.checked = chosen.has(`${option}?`);
    optional.disabled = !own.checked;
    const take = () => {
      chosen.delete(option);
      chosen.delete(`${option}?`);
      if (own.checked) chosen.add(optional.checked ? `${option}?` : option);
      optional.disabled = !own.checked;
      tell();
    };
    own.addEventListener('change', take);
    optional.addEventListener('change', take);
    return h(
      'li',
      {},
      h('label', {}, own, plainOption(name, option)),
      mayBeOptional &&
        h(
          'label',
          {class: 'quiet'},
          optional,
          h('span', {class: 'visually-hidden'}, `${plainOption(name, option)} `),
          'may stay empty',
        ),
    );
  });
  return field(
    {...question, help: mayBeOptional ? '' : (question.help ?? '')},
    () => h('ul', {class: 'tokens', role: 'list'}, rows),
    {isGroup: true},
  );
}

/**
 * A colour: as it is written, and to be picked.
 *
 * @param {Question} question
 * @param {string} standard
 * @param {string | undefined} value
 * @param {Change} change
 */
export function colourField(question, standard, value, change) {
  return field(question, ({id, describedBy}) => {
    const text = h('input', {
      type: 'text',
      id,
      class: 'short',
      'aria-describedby': describedBy,
      placeholder: standard,
      spellcheck: 'false',
      autocomplete: 'off',
    });
    const picker = h('input', {type: 'color', 'aria-label': `${question.label}: pick a colour`});
    text.value = value ?? '';
    picker.value = longHex(value ?? standard);
    text.addEventListener('input', () => {
      picker.value = longHex(text.value || standard);
      change(text.value || null);
    });
    picker.addEventListener('input', () => {
      text.value = picker.value;
      change(picker.value);
    });
    return h('div', {class: 'colour'}, picker, text);
  });
}

/**
 * As a field for colours takes it.
 *
 * @param {string} colour
 */
const longHex = (colour) =>
  /^#[\da-f]{6}$/i.test(colour)
    ? colour
    : /^#[\da-f]{3}$/i.test(colour)
      ? colour.replace(/[\da-f]/gi, '$&$&')
      : '#ffffff';

/**
 * An address that is no attribute.
 *
 * @param {Question} question
 * @param {string} placeholder
 * @param {string} value
 * @param {Change} change
 */
export const addressField = (question, placeholder, value, change) =>
  textField(question, placeholder, value, change, whenWritten);

/**
 * @param {Question} question
 * @param {string} placeholder
 * @param {string} value
 * @param {Change} change
 * @param {(input: HTMLInputElement, tell: () => void) => void} [listen]
 */
export function textField(question, placeholder, value, change, listen = whenever) {
  return field(question, ({id, describedBy}) => {
    const input = h('input', {
      type: 'text',
      id,
      'aria-describedby': describedBy,
      placeholder,
      autocomplete: 'off',
      spellcheck: 'false',
    });
    input.value = value;
    listen(input, () => {
      change(input.value === '' ? null : input.value);
    });
    return input;
  });
}

/**
 * Tells of each keystroke.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {() => void} tell
 */
function whenever(input, tell) {
  input.addEventListener('input', tell);
}

/**
 * @param {Question} question
 * @param {readonly (readonly [value: string, words: string, lang?: string])[]} options
 * @param {string} value
 * @param {Change} change
 */
export const selectField = (question, options, value, change) =>
  field(question, ({id, describedBy}) => select(id, describedBy, options, value, change));

/**
 * @param {Question} question
 * @param {boolean} is
 * @param {(is: boolean) => void} change
 */
export const checkField = (question, is, change) =>
  field(question, ({id, describedBy}) => checkbox(id, describedBy, is, change), {isInline: true});
