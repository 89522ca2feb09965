import {html, nothing} from 'lit';
import type {Directory, Wish} from '../controllers/directory.js';
import type {Category} from '../feeds/place.js';
import type {PlaceWords} from '../i18n/place-words.js';

/** In the order in which they can be chosen. */
const CATEGORIES: readonly Category[] = [
  'university',
  'sport',
  'art',
  'ngo',
  'corporate',
  'municipality',
  'faith',
  'other',
];
/** In so few, everybody sees all at once. */
const FEW = 8;

interface ToolsOptions {
  wish: Wish;
  words: PlaceWords;
  /** What the choice of a country is called. */
  country: unknown;
  /** Hears `input` of the fields, which are named `words`, `category` and `country`. */
  search: (event: Event) => void;
}

/** The fields by which places are searched; nothing where they are few. */
export function renderTools(
  {entries, categories, countries}: Directory,
  {wish, words, country, search}: ToolsOptions,
) {
  if (entries.length <= FEW) return nothing;
  const sectors = CATEGORIES.filter((name) => categories.has(name));
  return html`<div class="tools" @input=${search}>
    <label class="field wide">
      <span>${words.say('search')}</span>
      <input part="search" type="search" name="words" autocomplete="off" .value=${wish.words} />
    </label>
    ${renderChoice('category', words.say('sector'), wish.category, [
      ['', words.text('all')],
      ...sectors.map((name) => [name, words.text(name)] as const),
    ])}
    ${renderChoice('country', country, wish.country, [
      ['', words.text('all')],
      ...countries.map((name) => [name, name] as const),
    ])}
  </div>`;
}

/** Nothing where all are alike. */
function renderChoice(
  name: 'category' | 'country',
  label: unknown,
  chosen: string,
  choices: readonly (readonly [value: string, text: string])[],
) {
  if (choices.length < 3) return nothing;
  return html`<label class="field">
    <span>${label}</span>
    <select name=${name}>
      ${choices.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}
