/** The embed builder: a choice in the address, a form that changes it, and all that is made of it. */
import {fromHash, setting, toHash, withValue, withWidget} from './choice.js';
import {byId, h} from './dom.js';
import {Form} from './form.js';
import {readManifest} from './manifest.js';
import {languageOf, modelOf, widgetOf} from './model.js';
import {Stage} from './stage.js';
import {copy, Take} from './take.js';

/** @typedef {import('./choice.js').Choice} Choice */
/** @typedef {import('./model.js').Kit} Kit */
/** @typedef {import('./model.js').Integrity} Integrity */
/** @typedef {import('./preview.js').Shown} Shown */
/** @typedef {import('../../dist/i18n/strings.js').Strings} Strings */

const FIRST = 'petition-button';
/** Milliseconds after the last letter until the address is written anew: browsers allow a hundred in 30 seconds. */
const PAUSE = 400;

/** @param {string} path */
async function json(path) {
  const response = await fetch(new URL(path, import.meta.url));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  /** @type {unknown} */
  const data = await response.json();
  return data;
}

/** @returns {Promise<Kit>} */
async function loadKit() {
  const [manifest, facts] = await Promise.all([
    json('../../custom-elements.json'),
    json('../../cdn/integrity.json'),
  ]);
  const integrity = /** @type {Integrity} */ (facts); // of this very build, as is the manifest
  const own = new URL('../../cdn/', import.meta.url);
  return {
    ...readManifest(/** @type {Parameters<typeof readManifest>[0]} */ (manifest)),
    integrity,
    // On somebody's own machine the address says nothing.
    base:
      own.protocol === 'https:'
        ? own.href
        : `https://cdn.example/withrefugees-widgets@${integrity.version}/`,
  };
}

/** @type {Map<string, Strings>} */
const words = new Map();

/** @param {string} lang */
async function loadWords(lang) {
  const file = lang === 'en' || lang === '' ? 'en' : `languages/${lang}`;
  const known = words.get(lang);
  if (known) return known;
  /** @type {unknown} */
  const loaded = await import(`../../dist/i18n/${file}.js`);
  const module = /** @type {{strings?: Strings, en?: Strings}} */ (loaded);
  const strings = module.strings ?? module.en;
  if (!strings) throw new Error(`No words: ${lang}`);
  words.set(lang, strings);
  return strings;
}

/** @param {Kit} kit */
async function start(kit) {
  /** @type {Choice} */
  let choice = fromHash(location.hash, kit) ?? {widget: FIRST, values: {}};
  /** @type {Shown | null} */
  let shown = null;
  let isOwn = true;
  /** Whether the preview has told of what is chosen now, and has all of it. */
  let isFresh = false;
  let timer = 0;
  let strings = await loadWords('');

  const form = new Form(byId('form'), kit, () => choice, change);
  const stage = new Stage(kit, change, hear);
  const take = new Take(form, (id) => {
    change('output', id);
  });

  /** Everything but the form, in which somebody may be writing. */
  function update() {
    const model = modelOf(choice, kit, strings, shown?.colours ?? {light: {}, dark: {}});
    // What was to be seen before is not what a mail is made of.
    if (stage.show(choice, model)) isFresh = false;
    give(model);
  }

  /** @param {import('./model.js').Model} model */
  function give(model) {
    take.render(setting(choice, 'output'), model, {
      height: isOwn ? (shown?.room ?? null) : null,
      content: isOwn && isFresh ? (shown?.content ?? null) : null,
      pictures: isOwn && isFresh ? originsOf(shown?.pictures ?? []) : [],
      colours: shown?.colours ?? {light: {}, dark: {}},
    });
  }

  /**
   * @param {string} key
   * @param {string | null} value
   */
  function change(key, value) {
    choice = withValue(choice, key, value);
    // A language brings its direction along.
    if (key === 'view.lang' || key === 'lang') choice = withValue(choice, 'view.dir', null);
    if (key === 'lang') choice = withValue(choice, 'view.lang', null);
    if (/^(lang|view\.)/.test(key)) stage.render(choice);
    if (key === 'theme' || key.startsWith('--wr-color-')) form.judgeColours(shown);
    write();
    next ??= follow();
  }

  /**
   * What several changes at once come to is shown once.
   *
   * @type {Promise<void> | null}
   */
  let next = null;

  async function follow() {
    strings = await loadWords(languageOf(choice, kit)).catch(() => strings);
    next = null;
    update();
  }

  function write() {
    forgetCopy();
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      keep();
    }, PAUSE);
  }

  /** The address that was copied is that of another choice now. */
  function forgetCopy() {
    byId('shared').hidden = true;
    byId('link').textContent = '';
  }

  const keep = () => {
    history.replaceState(null, '', location.href.replace(/#.*/, '') + toHash(choice));
  };

  /**
   * @param {Shown} now
   * @param {boolean} own
   */
  function hear(now, own) {
    const isNew = JSON.stringify(shown?.lengths) !== JSON.stringify(now.lengths) || shown === null;
    shown = now;
    isOwn = own;
    isFresh = now.state !== 'loading';
    if (isNew) {
      form.render(shown);
      update();
    } else {
      give(modelOf(choice, kit, strings, now.colours));
    }
  }

  /** All anew: for another widget, and for another address. */
  async function render() {
    stage.wait();
    strings = await loadWords(languageOf(choice, kit)).catch(() => strings);
    const {title, summary} = widgetOf(choice, kit);
    byId('summary').textContent = summary;
    document.title = `${title} · Embed builder · withrefugees-widgets`;
    const input = byId('widgets').querySelector(`[value="${choice.widget}"]`);
    if (input instanceof HTMLInputElement) input.checked = true;
    form.render(shown);
    stage.render(choice);
    update();
  }

  byId('widgets').append(
    ...kit.widgets.map(({name, title}) => {
      const input = h('input', {type: 'radio', name: 'widget', value: name});
      input.addEventListener('change', () => {
        choice = withWidget(choice, name);
        write();
        void render();
      });
      const icon = h('img', {src: `icons/${name}.svg`, width: 96, height: 60, alt: ''});
      icon.addEventListener('error', () => {
        icon.remove(); // of a widget that is too new to have been drawn
      });
      return h('label', {}, input, icon, h('span', {}, title));
    }),
  );
  addEventListener('hashchange', () => {
    choice = fromHash(location.hash, kit) ?? choice;
    forgetCopy();
    void render();
  });
  byId('share').addEventListener('click', () => {
    clearTimeout(timer);
    keep();
    byId('link').textContent = location.href;
    void copy(location.href, byId('link'), byId('shared'));
  });
  await render();
  byId('builder').hidden = false;
}

/** @param {readonly string[]} pictures */
const originsOf = (pictures) => [
  ...new Set(
    pictures
      .map((src) => new URL(src).origin)
      .filter((origin) => origin.startsWith('http') && origin !== location.origin),
  ),
];

loadKit()
  .then(start)
  .catch((/** @type {unknown} */ error) => {
    byId('failure').hidden = false;
    byId('why').textContent = String(error);
  });
