/**
 * A part of the build: refuses a language that lacks a sentence, a placeholder or a plural form, or that holds
 * markup. Run alone it also prints whose the words are.
 */
import {readdirSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const dist = new URL('../dist/i18n/', import.meta.url);
const {en} = await import(new URL('en.js', dist));
const {en: enPlaces} = await import(new URL('place-strings.js', dist));

const placeholders = (sentence) => [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

/** What is wrong with a sentence, which says the same as the English one. */
function faultsIn(sentence, english) {
  if (typeof sentence !== 'string' || sentence.trim() === '') return ['is empty'];
  const faults = [];
  if (/[<&]/.test(sentence)) faults.push('holds markup');
  const [own, wanted] = [placeholders(sentence), placeholders(english)];
  if (String(own) !== String(wanted)) faults.push(`has ${own || 'no slots'}, not ${wanted}`);
  return faults;
}

/** Everything that is wrong with the words of a language, which are to say what `en` says. */
function faultsOf(tag, strings, en) {
  const {pluralCategories} = new Intl.PluralRules(tag).resolvedOptions();
  const unknown = Object.keys(strings).filter((key) => !Object.hasOwn(en, key));
  const faults = unknown.map((key) => `${key} is no key`);
  for (const [key, english] of Object.entries(en)) {
    const own = strings[key];
    if (typeof english === 'string') {
      faults.push(...faultsIn(own, english).map((fault) => `${key} ${fault}`));
      continue;
    }
    const forms = Object.keys(own ?? {}).sort();
    const wanted = [...pluralCategories].sort();
    if (String(forms) !== String(wanted)) faults.push(`${key} has ${forms}, not ${wanted}`);
    for (const [category, sentence] of Object.entries(own ?? {})) {
      const found = faultsIn(sentence, english.other);
      faults.push(...found.map((fault) => `${key}.${category} ${fault}`));
    }
  }
  return faults;
}

/** The languages in a folder: `{tag, origin, strings}`, by the names of their files. */
const languagesIn = (folder) =>
  Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map(async (name) => ({tag: name.slice(0, -3), ...(await import(new URL(name, folder)))})),
  );

/** All languages but English. */
export const languages = await languagesIn(new URL('languages/', dist));
/** What lists of places say in them, which is in files of its own. */
const places = await languagesIn(new URL('places/', dist));

let count = 0;
function check(folder, all, en) {
  for (const {tag} of languages) {
    const {origin, strings} = all.find((language) => language.tag === tag) ?? {};
    const faults = strings ? faultsOf(tag, strings, en) : ['is not there'];
    if (!origin?.drafted) faults.push('nobody has drafted it?');
    for (const fault of faults) console.error(`src/i18n/${folder}/${tag}.ts: ${fault}`);
    count += faults.length;
  }
}
check('languages', languages, en);
check('places', places, enPlaces);
if (count > 0) process.exit(1);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const {tag, origin} of languages)
    console.log(`${tag.padEnd(8)} ${origin.signed ?? 'draft'} (${origin.drafted})`);
}
