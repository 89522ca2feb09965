/** The stage: the widget on a page of its own, in a frame as wide as a phone, a column or all there is. */
import {setting} from './choice.js';
import {announce, byId, h} from './dom.js';
import {select} from './fields.js';
import {languageOptions} from './form.js';
import {languagesOf, widgetOf} from './model.js';
import {sampleFor, sourceOf, standingFor} from './states.js';
import {directionOf} from '../../dist/i18n/language.js';

/** @typedef {import('./choice.js').Choice} Choice */
/** @typedef {import('./model.js').Kit} Kit */
/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./preview.js').Show} Show */
/** @typedef {import('./preview.js').Shown} Shown */

/** Pixels: a frame that is higher scrolls by itself. */
const MAX_HEIGHT = 480;
const MIN_HEIGHT = 120;

export class Stage {
  /** @type {HTMLIFrameElement} */
  #frame;
  #isReady = false;
  #turn = 0;
  /** @type {Show | null} */
  #wanted = null;

  /**
   * @param {Kit} kit
   * @param {(key: string, value: string | null) => void} change
   * @param {(shown: Shown, isOwn: boolean) => void} tell Is called with what the widget shows; `isOwn`: not a sample.
   */
  constructor(kit, change, tell) {
    this.kit = kit;
    this.change = change;
    this.tell = tell;
    this.#frame = h('iframe', {title: 'The widget on a page', src: 'preview.html', id: 'preview'});
    byId('frame').append(this.#frame);
    addEventListener('message', (event) => {
      if (event.source === this.#frame.contentWindow && event.origin === location.origin)
        this.#hear(event.data);
    });
    byId('again').addEventListener('click', () => {
      this.#isReady = false;
      this.#say('');
      this.#frame.contentWindow?.location.reload();
    });
    for (const group of ['width', 'scheme', 'dir']) {
      byId(`view-${group}`).addEventListener('change', ({target}) => {
        if (target instanceof HTMLInputElement) this.change(`view.${group}`, target.value);
      });
    }
  }

  /**
   * Controls that depend on what is chosen.
   *
   * @param {Choice} choice
   */
  render(choice) {
    const widget = widgetOf(choice, this.kit);
    const lang = this.#languageOf(choice);
    byId('view-lang').replaceChildren(
      select('view-lang-select', null, languageOptions(this.kit), lang, (value) => {
        this.change('view.lang', value);
      }),
    );
    const states = widget.states.filter(({name}) => standingFor(widget, name));
    byId('view-state').replaceChildren(
      select(
        'view-state-select',
        null,
        [
          ['', 'As it is'],
          ...states.map(
            ({name, meaning}) => /** @type {const} */ ([name, meaning.replace(/\.$/, '')]),
          ),
        ],
        setting(choice, 'view.state'),
        (value) => {
          this.change('view.state', value);
        },
      ),
    );
  }

  /**
   * Of the page around the widget: that of the widget, unless somebody looks at another.
   *
   * @param {Choice} choice
   */
  #languageOf(choice) {
    const known = languagesOf(this.kit.integrity);
    const wanted = [setting(choice, 'view.lang'), setting(choice, 'lang')];
    return wanted.find((lang) => known.includes(lang)) ?? 'en';
  }

  /**
   * @param {Choice} choice
   * @param {Model} model
   * @returns {boolean} Whether that is something else than before.
   */
  show(choice, model) {
    const {widget, attributes, campaign, properties, link, lang} = model;
    const pageLang = this.#languageOf(choice);
    const natural = directionOf(pageLang);
    const dir =
      setting(choice, 'view.dir') === 'rtl'
        ? 'rtl'
        : setting(choice, 'view.dir') === 'ltr'
          ? 'ltr'
          : natural;
    const scheme = setting(choice, 'view.scheme') === 'dark' ? 'dark' : 'light';
    const width = /^(320|600)$/.exec(setting(choice, 'view.width'))?.[0] ?? 'full';
    this.#check('width', width);
    this.#check('scheme', scheme);
    this.#check('dir', dir);
    byId('frame').dataset['width'] = width;
    const given = Object.fromEntries(attributes.map(({name, value}) => [name, value]));
    const standing =
      standingFor(widget, setting(choice, 'view.state')) ?? sampleFor(widget, Object.keys(given));
    const source = sourceOf(widget);
    const isSample = Boolean(source && standing?.attributes[source] !== undefined);
    const level = widget.attributes.some(({name}) => name === 'heading-level')
      ? Number(given['heading-level'] ?? 2) - 1
      : 0;
    // The preview remembers nothing, and the reader's wish for colours is chosen above it.
    const rest = {...given, ...standing?.attributes};
    delete rest['remember'];
    /** @type {Show} */
    const wanted = {
      type: 'show',
      turn: this.#turn,
      name: widget.name,
      attributes: {
        ...rest,
        // Mails and heights are made of what it shows, wherever on this page it stands.
        ...(widget.attributes.some(({name}) => name === 'loading') ? {loading: 'eager'} : {}),
        ...(rest['theme'] === 'auto' ? {theme: scheme} : {}),
        ...(lang && lang !== pageLang ? {lang} : {}),
      },
      campaign: Object.fromEntries(campaign.map(({name, value}) => [name, value])),
      properties: Object.fromEntries(properties),
      // A state without children shows what it is; with them it shows the children.
      link: standing && setting(choice, 'view.state') ? null : link,
      lang: pageLang,
      dir,
      scheme,
      level,
      press: standing?.press ?? '',
    };
    byId('sample').hidden = !(isSample && !setting(choice, 'view.state'));
    this.isOwn = !isSample;
    // Such as after another kind of code was chosen.
    if (JSON.stringify(wanted) === JSON.stringify(this.#wanted)) {
      byId('now').textContent = this.#now;
      return false;
    }
    this.#wanted = {...wanted, turn: ++this.#turn};
    this.#send();
    return true;
  }

  isOwn = true;
  #now = '';

  /** Says nothing of what is to be seen, until that is known. */
  wait() {
    byId('now').textContent = '';
  }

  #send() {
    this.#now = '';
    this.wait();
    if (this.#isReady && this.#wanted)
      this.#frame.contentWindow?.postMessage(this.#wanted, location.origin);
  }

  /**
   * @param {string} group
   * @param {string} value
   */
  #check(group, value) {
    for (const input of byId(`view-${group}`).querySelectorAll('input'))
      input.checked = input.value === value;
  }

  /** @param {unknown} data */
  #hear(data) {
    const message = /** @type {Shown | {type: 'ready'} | {type: 'told', says: string}} */ (data); // of the preview alone
    if (message.type === 'ready') {
      this.#isReady = true;
      this.#send();
    } else if (message.type === 'told') {
      this.#say(message.says);
    } else if (message.turn === this.#turn) {
      const height = Math.min(Math.max(message.height, MIN_HEIGHT), MAX_HEIGHT);
      this.#frame.style.blockSize = `${String(height)}px`;
      byId('nothing').hidden = message.room > 0;
      // In the words of the manifest.
      const {states = []} = this.kit.widgets.find(({name}) => name === this.#wanted?.name) ?? {};
      this.#now = states.find(({name}) => name === message.state)?.meaning ?? '';
      byId('now').textContent = this.#now;
      this.tell(message, this.isOwn);
    }
  }

  /** @param {string} text */
  #say(text) {
    byId('told').textContent = text;
    if (text) announce(text);
  }
}
