/**
 * Plain words for what the manifest calls as developers do: an editor fills in the form. What is not named here has the
 * manifest's own.
 */

/** @type {Readonly<Record<string, string>>} By the names of attributes. */
const LABELS = {
  target: 'Where the link opens',
  'count-path': 'Where in the answer the count is',
  networks: 'Ways to share',
};

/** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} What an attribute can be. */
const OPTIONS = {
  provider: {json: 'Your own server', osdi: 'Action Network', proca: 'Proca'},
  target: {
    _blank: 'In a new tab',
    _self: 'In the same place',
    _parent: 'In the page around the frame',
    _top: 'In the whole tab, out of all frames',
  },
  loading: {lazy: 'Once a reader comes near', eager: 'At once'},
  position: {
    inline: 'Where it is written',
    top: 'Always in view, at the top',
    bottom: 'Always in view, at the bottom',
  },
  variant: {hero: 'Large, as a page begins'},
  theme: {auto: 'As each reader prefers'},
  group: {none: 'No', year: 'Yes'},
  networks: {
    native: 'What the device offers',
    copy: 'Copy the link',
    whatsapp: 'WhatsApp',
    linkedin: 'LinkedIn',
  },
};

/** @type {Readonly<Record<string, string>>} What states mean. */
const MEANINGS = {'All is there.': 'It shows everything that it has.'};

/** @param {string} name */
export const plainLabel = (name) => LABELS[name];

/**
 * @param {string} name
 * @param {string} option
 */
export const plainOption = (name, option) => OPTIONS[name]?.[option] ?? wordsOf(option);

/** @param {string} meaning */
export const plainMeaning = (meaning) => MEANINGS[meaning] ?? meaning;

/** @param {string} text */
export const capital = (text) =>
  /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1); // not of iCalendar

/**
 * `petition-button` as words.
 *
 * @param {string} name
 */
export const wordsOf = (name) => capital(name.replaceAll('-', ' '));
