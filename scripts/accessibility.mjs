/**
 * `npm run accessibility` writes ACCESSIBILITY.md: which criteria the kit meets, and which tests show it. What it claims
 * is in docs/accessibility.json; a criterion whose tests are gone is one that a person must judge. With `--check` it
 * fails when the file would change, so also when the package has got another version.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {format, resolveConfig} from 'prettier';

const FILE = 'ACCESSIBILITY.md';
const {version, name} = JSON.parse(readFileSync('package.json', 'utf8'));
const {criteria} = JSON.parse(readFileSync('docs/accessibility.json', 'utf8'));

// --- Tests -------------------------------------------------------------------------------------

/** What stands between `describe(` or `it(` and the end of its title, which may be a template. */
const TITLE =
  /(?:^|[\s;])(?:describe|it|itNeeds)\(\s*(?:'[a-z-]+',\s*)?(?:'((?:\\.|[^'\\])*)'|"([^"]*)"|`((?:\\.|\$\{[^}]*\}|[^`\\])*)`)/g;

const titlesIn = (file) =>
  [...readFileSync(`test/${file}`, 'utf8').matchAll(TITLE)].map(([, ...quoted]) =>
    quoted
      .find((text) => text !== undefined)
      .replace(/\$\{[^}]*\}/g, '…')
      .replaceAll('\\', ''),
  );

const tests = readdirSync('test', {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(a11y|core|elements|i18n|page)\/.*\.test\.m?[jt]s$/.test(file))
  .sort()
  .map((file) => ({file, titles: titlesIn(file)}));

/**
 * A test by `file: title`, or a group in `a11y/` by how it begins or by the id of its requirement: `A-TGT1`.
 *
 * @returns {string | null} How the report names it; `null` where there is none.
 */
function find(wanted) {
  const [, file, begin] = /^(\S+\.test\.m?[jt]s): (.*)$/.exec(wanted) ?? [];
  const id = /^A-\w+$/.test(wanted) ? new RegExp(`\\b${wanted}\\b`) : null;
  const isWanted = (title) => (id ? id.test(title) : title.startsWith(file ? begin : wanted));
  for (const test of tests) {
    const isHere = file ? test.file === file : test.file.startsWith('a11y/');
    const title = isHere && test.titles.find(isWanted);
    if (title) return `“${title}” (\`${test.file}\`)`;
  }
  return null;
}

// --- The table ---------------------------------------------------------------------------------

/** EN 301 549 V3.2.1 takes over WCAG 2.1, whose numbers follow its 9; it does not know what 2.2 has added. */
const NEW_IN_22 = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function judged({none, tests: wanted = [], person, note}) {
  if (none) return ['not applicable', none];
  const proofs = wanted.map(find).filter((proof) => proof !== null);
  const left = person ? [`A person must judge ${person}.`] : [];
  const notes = note ? [`(${note})`] : [];
  if (proofs.length === 0) return ['a person must judge', [...left, ...notes].join(' ')];
  const result = person ? 'partially: a person must judge the rest' : 'supports';
  return [result, [`Tests: ${proofs.join(', ')}.`, ...left, ...notes].join(' ')];
}

const rows = criteria.map((criterion) => {
  const {id, level} = criterion;
  const [result, proof] = judged(criterion);
  const clause = NEW_IN_22.has(id) ? 'none' : `9.${id}`;
  return {
    result,
    line: `| ${id} ${criterion.name} | ${level} | ${clause} | ${result} | ${cell(proof)} |`,
  };
});
const count = (wanted) => rows.filter(({result}) => result.startsWith(wanted)).length;

// --- The report --------------------------------------------------------------------------------

const text = `# Accessibility of ${name} ${version}

Made by \`npm run accessibility\` from [docs/accessibility.json](docs/accessibility.json) and the tests. It is about
version ${version}: the widgets as delivered, not the pages they stand on.

**In short.** The aim is WCAG 2.2, level AA. Of ${rows.length} criteria, tests show ${count('supports')} as a whole and ${count('partially')} in part,
${count('a person')} only a person can judge, and ${count('not applicable')} have nothing to apply to. axe, IBM's Equal Access and Siteimprove's Alfa find
nothing in any widget in any state: from left to right and from right to left, in light, dark and forced colours, once
and twice on a page. What of their verdicts is set aside, and why, is in \`test/page/judges.test.mjs\`.

**Nobody who needs a screen reader has tried the kit yet.** One of them, Orca with Firefox, has read it to a machine:
[docs/screen-reader.md](docs/screen-reader.md) is what it said. JAWS, NVDA, VoiceOver and TalkBack have not been tried.
What the tests see are the roles, names and states that browsers tell to them. This is no certificate: its developers have
written it.

## Results

"Supports" means that the tests named show it, for all that a test can see. "Partially" means that they show the kit's
part, and that the rest depends on what you write or on a person's judgement. Clauses are those of EN 301 549 V3.2.1,
which has WCAG 2.1; what WCAG 2.2 has added is in none. Its clause 7 is about players of films: the kit has none of its
own, but shows the browser's or the provider's.

| criterion | level | EN 301 549 | result | how that is known |
| --- | --- | --- | --- | --- |
${rows.map(({line}) => line).join('\n')}
| Accessibility and compatibility features | | 12.1.1 | supports | They are documented here and in [README.md](README.md): \`lang\`, \`theme\`, \`heading-level\`, \`image-alt\`, and what is shown without scripts. |

Clause 9.6, conformance of whole pages, is about your page: the widgets are a part of it.

## For your accessibility statement

> This page uses widgets of the #WithRefugees campaign (${name} ${version}). Their developers test them against WCAG 2.2,
> level AA, and EN 301 549, clause 9, with automatic tests and with axe, IBM Equal Access and Siteimprove Alfa. What one
> screen reader, Orca with Firefox, says of them was recorded by machine; nobody who needs a screen reader has tested them
> yet. Details and known limits are in their accessibility report (ACCESSIBILITY.md of version ${version}). If something in
> them keeps you from taking part, tell us: [your address].

It is about the widgets alone. Whether your page meets the law is yours to find out; a widget that you have chosen and
set up counts as part of it.

## What you have to do

- Give the page a \`lang\`, and each feed its language.
- Choose \`heading-level\` so that it fits into the page's headings.
- Give two banners, or two lists of past issues, on one page a \`heading\` each: screen readers tell them apart by it.
- Say what a picture shows, by \`image-alt\` and in your feed, where it is more than decoration.
- Give a film its title as \`heading\`, and captions: at the provider, or by \`<track kind="captions">\` inside the tag.
- Check the contrast of your own colours, at least 4.5 : 1 for text.

## Known limits

- Nobody who needs a screen reader, a switch or voice control has used the kit yet. Of screen readers, Orca alone has been
  tried, with Firefox, by a program that presses keys and writes down what is said.
- Orca 43 with Firefox says nothing when the petition's form opens, and goes on with the next Tab, as it does in any modal
  \`<dialog>\` whose heading takes the focus: docs/decisions/0023-screen-reader.md.
- Nobody who reads the language has checked the translations: see the table in [README.md](README.md#languages).
- Text that a feed or a server sends is shown as it comes, in its own words.
- What happens behind a link, in the calendars and networks that links lead to, and in the players of films, is not the
  kit's.
- A reader's own style sheet, as for spacing out text, reaches the widgets where it is applied in all trees, as browsers'
  settings and extensions do; rules for the page alone stop at the widget, as those of the page do.
- "Alfa" and "Equal Access" see Chromium alone; axe and the other tests see Firefox too, and WebKit where it can be driven.

## When something does not work

Open an issue in the repository you have the kit from, and say "accessibility" in its title: which widget, what you
wanted to do, what happened, with which browser and which assistive technology. What keeps people from signing or
reading comes before everything else.
`;

const formatted = await format(text, {...(await resolveConfig(FILE)), parser: 'markdown'});
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, formatted);
} else if (readFileSync(FILE, 'utf8') !== formatted) {
  console.error(`${FILE} lags behind the tests or the version: run \`npm run accessibility\`.`);
  process.exitCode = 1;
}
