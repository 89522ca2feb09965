/** The form: what a widget can be told, in groups that can be folded. */
import {check, checkAddress} from './check.js';
import {CAMPAIGN, setting} from './choice.js';
import {adviceOn, ON_BRAND} from './colours.js';
import {kilobytes} from './cost.js';
import {announce, h} from './dom.js';
import {
  addressField,
  attributeField,
  checkField,
  colourField,
  levelHelp,
  PAUSE,
  selectField,
  textField,
  zoneList,
} from './fields.js';
import {campaignSettings, isPropertyValue, languagesOf, propertiesOf, widgetOf} from './model.js';
import {wordsOf} from './plain.js';
import {canBeTried, tryAddress} from './probe.js';

/** @typedef {import('./choice.js').Choice} Choice */
/** @typedef {import('./model.js').Kit} Kit */
/** @typedef {import('./manifest.js').Attribute} Attribute */
/** @typedef {import('./fields.js').Field} Field */
/** @typedef {import('./preview.js').Shown} Shown */

/**
 * Which attributes stand together, by the sort of their names. What fits nowhere is what the widget shows.
 *
 * @type {readonly (readonly [title: string, names: RegExp])[]}
 */
const GROUPS = [
  ['A form on your page', /^(endpoint|provider|petition-id|fields|consent|privacy-href|remember)$/],
  ['When it is there', /^(starts|ends|countdown|dismiss.*|time-zone|days)$/],
  ['How it looks', /^(variant|position|layout|theme|inherit-font|group|excerpt-length|no-.*)$/],
  ['Fine points', /^(loading|refresh|count-min)$/],
];
/** Addresses that are no attributes. */
const ADDRESSES = ['link.href', 'kit.base'];
const CONTENT = 'What it shows';
const LOOK = 'How it looks';

/**
 * What the custom properties are, where their names alone would not do.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const PROPERTIES = {
  '--wr-color-brand': ['Your colour', 'The ground of buttons, and of the hero.'],
  '--wr-color-on-brand': [
    'Words on your colour',
    'Black or white, whichever is easier to read, unless you choose.',
  ],
  '--wr-color-surface': ['Ground', ''],
  '--wr-color-text': ['Text', ''],
  '--wr-color-muted': ['Quieter text', 'Dates and the like.'],
  '--wr-color-border': ['Lines', ''],
  '--wr-color-link': ['Links', ''],
  '--wr-color-focus': ['Ring around the focus', ''],
  '--wr-color-error': ['Error messages', ''],
  '--wr-font': ['Typeface', 'Names of fonts that your page has.'],
  '--wr-font-heading': ['Typeface of headings', ''],
  '--wr-font-size': ['Size of text', 'As `18px` or `1.1em`.'],
  '--wr-radius': ['Roundness of corners', 'As `0` or `12px`.'],
  '--wr-space': ['Space inside', 'As `0` or `24px`.'],
  '--wr-shadow': ['Shadow', ''],
  '--wr-min-block-size': [
    'Least height',
    'Room that is kept until it is there, so that nothing moves.',
  ],
};

export class Form {
  /** @type {Map<string, Field>} */
  #fields = new Map();
  /** @type {Map<string, number>} */
  #tries = new Map();
  #opened = new Set([CONTENT]);
  #widget = '';

  /**
   * @param {HTMLElement} place
   * @param {Kit} kit
   * @param {() => Choice} choice
   * @param {(key: string, value: string | null) => void} change
   */
  constructor(place, kit, choice, change) {
    this.place = place;
    this.place.after(zoneList());
    this.kit = kit;
    this.choice = choice;
    this.change = (/** @type {string} */ key, /** @type {string | null} */ value) => {
      change(key, value);
      this.#said(key);
    };
  }

  /**
   * Builds the form of the widget anew.
   *
   * @param {Shown | null} shown What the preview knows of its custom properties.
   */
  render(shown) {
    const choice = this.choice();
    const widget = widgetOf(choice, this.kit);
    if (this.#widget !== widget.name) this.#opened = new Set([CONTENT]);
    this.#widget = widget.name;
    this.#fields = new Map();
    const groups = new Map([[CONTENT, /** @type {HTMLElement[]} */ ([])]]);
    for (const attribute of widget.attributes) {
      const [title] = GROUPS.find(([, names]) => names.test(attribute.name)) ?? [CONTENT];
      groups.set(title, [...(groups.get(title) ?? []), this.#attribute(attribute, '')]);
    }
    const fine = groups.get('Fine points') ?? [];
    groups.delete('Fine points');
    const all = [
      ...[...groups].filter(([title]) => title !== LOOK),
      [LOOK, groups.get(LOOK) ?? []],
      ['Colours and type', shown ? this.#properties(shown) : []],
      ['Where no script runs', this.#link()],
      [
        'Language and campaign',
        [
          this.#language(),
          ...campaignSettings(this.kit, widget).map((attribute) =>
            this.#attribute(attribute, CAMPAIGN),
          ),
        ],
      ],
      ['Fine points', fine],
      ['Where the kit comes from', this.#kit()],
    ];
    this.place.replaceChildren(
      .../** @type {[string, HTMLElement[]][]} */ (all).flatMap(([title, fields]) =>
        fields.length > 0 ? [this.#group(title, fields)] : [],
      ),
    );
    this.judgeColours(shown);
    for (const key of this.#fields.keys()) this.#try(key, 0);
    for (const key of ADDRESSES) this.#sayAddress(key);
    this.count();
  }

  /**
   * @param {string} title
   * @param {readonly HTMLElement[]} fields
   */
  #group(title, fields) {
    const details = h(
      'details',
      {class: 'group', open: this.#opened.has(title)},
      h('summary', {}, h('h3', {}, title), h('span', {class: 'count'})),
      h('div', {class: 'fields'}, fields),
    );
    details.addEventListener('toggle', () => {
      if (details.open) this.#opened.add(title);
      else this.#opened.delete(title);
    });
    return details;
  }

  /** Says at each group how much is set in it, as it may be folded. */
  count() {
    const {values} = this.choice();
    for (const group of this.place.querySelectorAll('details')) {
      const keys = [...group.querySelectorAll('[data-key]')].map(
        (field) => field.getAttribute('data-key') ?? '',
      );
      const set = keys.filter((key) => Object.hasOwn(values, key)).length;
      const badge = group.querySelector('.count');
      if (badge) badge.textContent = set > 0 ? `${String(set)} set` : '';
    }
  }

  /**
   * Opens the group of a field, and puts the focus there.
   *
   * @param {string} key
   */
  show(key) {
    const {element} = this.#fields.get(key) ?? {};
    const group = element?.closest('details');
    if (group) group.open = true;
    const control = element?.querySelector('input:not([type=color]), select, textarea');
    if (control instanceof HTMLElement) control.focus();
  }

  /**
   * What a field asks for.
   *
   * @param {string} key
   */
  labelOf(key) {
    const title = this.#fields.get(key)?.element.querySelector('label, legend');
    return title?.textContent || key;
  }

  /**
   * @param {Attribute} attribute
   * @param {string} prefix
   */
  #attribute(attribute, prefix) {
    const key = prefix + attribute.name;
    const field = attributeField(attribute, key, this.choice().values[key], (value) => {
      this.change(key, value === attribute.standard && attribute.kind !== 'address' ? null : value);
    });
    return this.#keep(key, field);
  }

  /**
   * @param {string} key
   * @param {Field} field
   */
  #keep(key, field) {
    this.#fields.set(key, field);
    return field.element;
  }

  /**
   * Says below a field what there is to say of its new value.
   *
   * @param {string} key
   */
  #said(key) {
    this.count();
    const field = this.#fields.get(key);
    const attribute = this.#attributeOf(key);
    const value = this.choice().values[key];
    if (!field) return;
    if (attribute) {
      const {fault, note} = check(attribute, value);
      field.say(fault || note, fault ? 'fault' : note ? 'note' : '');
      if (fault) announce(fault);
      if (attribute.kind === 'level') {
        const help = field.element.querySelector('.help');
        if (help) help.textContent = levelHelp(value);
      }
      // An address that is changed is written to its end.
      this.#try(key, 0);
      // What a feed is read by.
      if (/^(count-path|issue|days)$/.test(key))
        for (const other of ['src', 'count-src']) this.#try(other, PAUSE);
    } else if (ADDRESSES.includes(key)) {
      this.#sayAddress(key);
    } else if (key.startsWith('--') && !key.startsWith('--wr-color-')) {
      const isWrong = value !== undefined && !isPropertyValue(value);
      field.say(isWrong ? 'That can’t stand in a style.' : '', 'fault');
    }
  }

  /** @param {string} key */
  #sayAddress(key) {
    const value = this.choice().values[key];
    const {fault = ''} = value ? checkAddress(value) : {};
    this.#fields.get(key)?.say(fault, fault ? 'fault' : '');
  }

  /**
   * @param {string} key
   * @returns {Attribute | undefined}
   */
  #attributeOf(key) {
    const {campaign} = this.kit;
    const {attributes} = key.startsWith(CAMPAIGN) ? campaign : widgetOf(this.choice(), this.kit);
    return attributes.find(({name}) => name === key.replace(CAMPAIGN, ''));
  }

  /**
   * Tries the addresses of a field.
   *
   * @param {string} key
   * @param {number} delay In milliseconds.
   */
  #try(key, delay) {
    const attribute = this.#attributeOf(key);
    const field = this.#fields.get(key);
    const tag = key.startsWith(CAMPAIGN) ? 'wr-campaign' : `wr-${this.#widget}`;
    if (!attribute || !field || !canBeTried(tag, attribute.name)) return;
    clearTimeout(this.#tries.get(key) ?? 0);
    const {values} = this.choice();
    const {value} = check(attribute, values[key]);
    if (!value) return;
    const start = async () => {
      field.say('Trying it …', 'note');
      const answers = await Promise.all(
        value.split(/\s+/).map((url) => tryAddress({tag, attribute: attribute.name, url, values})),
      );
      // Somebody may have written on, or chosen something else.
      if (this.#fields.get(key) !== field || this.choice().values[key] !== values[key]) return;
      const worst =
        answers.find(({level}) => level === 'fault') ?? answers.find(({level}) => level === 'note');
      const {level, says, next} = worst ?? answers[0] ?? {level: 'note', says: '', next: ''};
      const text =
        answers.length > 1 && !worst ? answers.map((answer) => answer.says).join(' ') : says;
      const {note} = check(attribute, values[key]);
      field.say([text, next, level === 'good' ? note : ''].filter(Boolean).join(' '), level);
      announce(text);
    };
    this.#tries.set(
      key,
      window.setTimeout(() => void start(), delay),
    );
  }

  #language() {
    return this.#keep(
      'lang',
      selectField(
        {key: 'lang', label: 'Language', help: 'Dates and numbers go with it.', name: 'lang'},
        [['', 'That of the page around it'], ...languageOptions(this.kit)],
        setting(this.choice(), 'lang'),
        (value) => {
          this.change('lang', value);
        },
      ),
    );
  }

  #link() {
    const choice = this.choice();
    const shared = (
      /** @type {'link.href' | 'link.text'} */ key,
      /** @type {string} */ label,
      /** @type {string} */ help,
      make = textField,
    ) =>
      this.#keep(
        key,
        make({key, label, help}, '', setting(choice, key), (value) => {
          this.change(key, value);
        }),
      );
    return [
      shared(
        'link.href',
        'Where the link inside the tag leads',
        'Readers see it until the widget is there, and where scripts are blocked. Mails and Markdown are made of it.',
        addressField,
      ),
      shared('link.text', 'Its words', ''),
    ];
  }

  #kit() {
    const choice = this.choice();
    const {integrity, base} = this.kit;
    const size = (/** @type {string} */ file) => kilobytes(integrity.files[file]?.brotli ?? 0);
    const own = `elements/${this.#widget}.js`;
    return [
      this.#keep(
        'kit.base',
        addressField(
          {
            key: 'kit.base',
            label: 'Where you serve its files from',
            help: 'The address of the folder `cdn/`.',
          },
          base,
          setting(choice, 'kit.base'),
          (value) => {
            this.change('kit.base', value);
          },
        ),
      ),
      this.#keep(
        'kit.file',
        selectField(
          {key: 'kit.file', label: 'Which file'},
          [
            ['kit', `kit.js: every widget, ${size('kit.js')}`],
            ['element', `${own}: this one alone, ${size(own)}`],
            [
              'classic',
              `kit.classic.js: where type="module" is taken away, ${size('kit.classic.js')}`,
            ],
          ],
          setting(choice, 'kit.file'),
          (value) => {
            this.change('kit.file', value);
          },
        ),
      ),
      this.#keep(
        'kit.css',
        checkField(
          {
            key: 'kit.css',
            label: `Keep room for it before it is there (kit.css, ${size('kit.css')})`,
          },
          setting(choice, 'kit.css') === 'true',
          (is) => {
            this.change('kit.css', is ? 'true' : null);
          },
        ),
      ),
    ];
  }

  /** @param {Shown} shown */
  #properties({colours, lengths}) {
    const {values} = this.choice();
    const known = Object.keys(PROPERTIES);
    const order = (/** @type {string} */ name) => known.indexOf(name) + 1 || known.length + 1;
    const names = [...Object.keys(colours.light), ...Object.keys(lengths)].sort(
      (a, b) => order(a) - order(b),
    );
    return names.map((name) => {
      const [label = wordsOf(name.replace(/^--wr-/, '')), help = ''] = PROPERTIES[name] ?? [];
      const question = {key: name, label, help, name};
      const change = (/** @type {string | null} */ value) => {
        this.change(name, value);
      };
      const colour = colours.light[name];
      return this.#keep(
        name,
        colour === undefined
          ? textField(question, lengths[name] ?? '', values[name] ?? '', change)
          : colourField(question, name === ON_BRAND ? 'by itself' : colour, values[name], change),
      );
    });
  }

  /**
   * Says at each colour how well it can be read, and offers one that can.
   *
   * @param {Shown | null} shown
   */
  judgeColours(shown) {
    const {values} = this.choice();
    if (!shown) return;
    const chosen = propertiesOf(values);
    for (const name of Object.keys(shown.colours.light)) {
      const field = this.#fields.get(name);
      if (!field) continue;
      if (values[name] !== undefined && !/^#([\da-f]{3}|[\da-f]{6})$/i.test(values[name])) {
        field.say('A colour is written as #0072bc.', 'fault');
        continue;
      }
      const advice = adviceOn(name, chosen, shown.colours, values['theme'] ?? '');
      const {says = '', isReadable = true, offer = null} = advice ?? {};
      const level = isReadable ? 'good' : 'fault';
      field.say(says, level, offer && this.#offer(offer));
    }
  }

  /** @param {{words: string, key: string, value: string}} offer */
  #offer({words, key, value}) {
    const button = h('button', {type: 'button', class: 'offer'}, words);
    button.addEventListener('click', () => {
      const control = this.#fields.get(key)?.element.querySelector('input[type=text], select');
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
      control.value = value;
      // As if it had been chosen there; the focus stays in the field, as the button goes.
      button.closest('.field')?.querySelector('input')?.focus();
      control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
      announce(`${words}: done.`);
    });
    return button;
  }
}

/** @typedef {readonly [value: string, words: string, lang: string]} Option */

/** @type {Option[] | undefined} */
let languages;

/**
 * The kit's languages in English, and in their own words.
 *
 * @param {Kit} kit
 */
export const languageOptions = (kit) => (languages ??= nameLanguages(kit));

/**
 * @param {Kit} kit
 * @returns {Option[]}
 */
function nameLanguages({integrity}) {
  const english = new Intl.DisplayNames('en', {type: 'language'});
  const options = languagesOf(integrity).map((tag) => {
    const name = nameOf(tag, english);
    const own = nameOf(tag, new Intl.DisplayNames([tag, 'en'], {type: 'language'}));
    return /** @type {const} */ ([tag, own === name ? name : `${name} – ${own}`, 'en']);
  });
  return options.sort(([, a], [, b]) => a.localeCompare(b, 'en'));
}

/**
 * Where browsers know no name.
 *
 * @type {Readonly<Record<string, string>>}
 */
const NAMES = {prs: 'Dari', kmr: 'Kurdish (Kurmanji)', ckb: 'Kurdish (Sorani)', ti: 'Tigrinya'};

/**
 * @param {string} tag
 * @param {Intl.DisplayNames} names
 */
function nameOf(tag, names) {
  const name = names.of(tag) ?? tag;
  return name === tag ? (NAMES[tag] ?? tag) : name;
}
