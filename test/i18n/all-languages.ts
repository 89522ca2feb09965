import type {PlaceStrings} from '../../src/i18n/place-strings.js';
import type {Strings} from '../../src/i18n/strings.js';

/** The files of src/i18n/languages, which a browser cannot list. */
const TAGS = (
  'am ar bn ckb cs de el es fa fr hu it kmr my nb nl pl prs ps pt ro ru so sq sv sw ti tr uk ur ' +
  'zh-Hans zh-Hant'
).split(' ');

/** All languages but English, with their words. */
export const languages: readonly {
  tag: string;
  strings: Strings;
  /** What lists of places say. */
  places: PlaceStrings;
}[] = await Promise.all(
  TAGS.map(async (tag) => {
    // Typed `any`, as the address is computed.
    const module = (await import(`../../src/i18n/languages/${tag}.ts`)) as {strings: Strings};
    const places = (await import(`../../src/i18n/places/${tag}.ts`)) as {strings: PlaceStrings};
    return {tag, strings: module.strings, places: places.strings};
  }),
);
