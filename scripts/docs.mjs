/**
 * `npm run docs`, after a build: writes docs/widgets.md and README's tables of elements and tokens from the manifest,
 * docs/troubleshooting.md from the panel's messages, the code in docs/frameworks.md from the apps that are tried, README's
 * table of languages from their files, the tag and the policy that partners copy from cdn/integrity.json, and the list of
 * what is published, so that they say what the code says.
 * `npm run docs:check` fails when they would change, when what the build made of the manifest is not what the code says
 * now, and when anything public has no sentence.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {format, resolveConfig} from 'prettier';
import {groups} from '../dist/debug/messages.js';
import {languages} from './languages.mjs';
import {describeElements} from './manifest/files.mjs';
import {gaps} from './manifest/gaps.mjs';
import {judge, publicApi} from './manifest/versioning.mjs';
import {elementsOf, fieldsOf, methodsOf, tokensOf} from './manifest/read.mjs';
import {pinned} from './pinned.mjs';

const {manifest, files: made} = await describeElements();
const elements = elementsOf(manifest).sort((a, b) => a.tagName.localeCompare(b.tagName));

/** The custom properties of all widgets, and those of one alone. */
const ofOne = ({name}) =>
  elements.filter(({cssProperties}) => cssProperties.some((token) => token.name === name))
    .length === 1;
const sharedTokens = tokensOf(elements).filter((token) => !ofOne(token));

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const plain = (text) => text.replaceAll("'", '').replaceAll(/^"|"$/g, '');

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${title ? `### ${title}\n\n` : ''}${lines.join('\n')}\n\n`;
}

const code = (text) => `\`${text}\``;

function section(element) {
  const {tagName, description, cssProperties, ...told} = element;
  const attributes = told.attributes.map(({name, default: value = "''", description: meaning}) => [
    code(name),
    plain(value) ? code(plain(value)) : '',
    cell(meaning),
  ]);
  const named = (list = [], name = (entry) => entry.name) =>
    list.map((entry) => [code(name(entry) || 'default'), cell(entry.description)]);
  const events = (told.events ?? []).map(({name, type, description: meaning}) => [
    code(name),
    code(cell(type.text.replace(/^CustomEvent<(.*)>$/, '$1'))),
    cell(meaning),
  ]);
  const properties = fieldsOf(element).filter(({attribute}) => !attribute);
  const own = cssProperties.filter(ofOne);
  return [
    `## \`<${tagName}>\`\n\n${description}\n\n`,
    table('Attributes', ['attribute', 'default', 'meaning'], attributes),
    table('Properties without an attribute', ['property', 'meaning'], named(properties)),
    table('Slots', ['slot', 'meaning'], named(told.slots)),
    table('Events', ['event', 'detail', 'meaning'], events),
    table('Parts', ['part', 'meaning'], named(told.cssParts)),
    table('Custom properties', ['property', 'default', 'meaning'], tokenRows(own)),
    table('Custom states', ['state', 'meaning'], named(told.cssStates)),
    table(
      'Methods',
      ['method', 'meaning'],
      named(methodsOf(element), ({name}) => `${name}()`),
    ),
  ].join('');
}

const tokenRows = (tokens) =>
  tokens.map(({name, default: value, description: meaning}) => [
    code(name),
    // Of a list of fonts, the first.
    code(cell(value.replace(/,.{30,}/, ', …'))),
    cell(meaning),
  ]);

const {version, csp, files} = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
const kilobytes = (file) => (files[file].brotli / 1000).toFixed(1);

/** README's table of the elements: what each is for, what it reads, and what it weighs. */
function elementTable() {
  const rows = elements.map(({tagName, description, attributes}) => {
    const [first] = description.replaceAll('\n', ' ').split(/(?<=\.) /);
    const reads = attributes.find(({name}) => /^(count-)?src$/.test(name))?.description ?? '';
    return [
      `[${code(`<${tagName}>`)}](docs/widgets.md#${tagName})`,
      cell(first.replace(`${code(`<${tagName}>`)} `, '')),
      cell(reads),
      kilobytes(tagName.replace('wr-', 'elements/') + '.js'),
    ];
  });
  const heads = ['tag', 'what it does', 'what it reads', 'alone, kB'];
  return `${table('', heads, rows)}All of them are \`kit.js\`, of ${kilobytes('kit.js')} kB: brotli, as \`npm run size\` tells.`;
}

const intro = `# The widgets

Made by \`npm run docs\` from the code. Every attribute is also a property, in camelCase; boolean attributes
take \`""\` and \`"true"\` as true, absence and \`"false"\` as false.

`;
/** Who drafted the words of each language, and which native reader has signed them. */
function languageTable() {
  const english = new Intl.DisplayNames('en', {type: 'language'});
  const rows = languages.map(({tag, origin}) => [
    code(tag),
    english.of(tag),
    cell(origin.drafted),
    cell(origin.signed ?? 'nobody yet: a draft'),
  ]);
  return table('', ['file', 'language', 'drafted by', 'checked by a native reader'], rows).trim();
}

/** What the panel of `#wr-debug` can say, for those who look for it without. */
function troubleshooting() {
  const words = (text) => cell(text).replaceAll(/<[^>]+>|[\w-]+="[^"]*"|npx .*$|\{\w+\}/g, code);
  const sections = Object.entries(groups).map(([group, messages]) => {
    const rows = Object.values(messages).map(({level, says, next}) => [
      level === 'fault' ? 'fault' : 'note',
      words(says),
      words(next),
    ]);
    return `## ${group}\n\n${table('', ['', 'what the panel says', 'what to do'], rows)}`;
  });
  return `# Why is nothing showing?

Made by \`npm run docs\` from \`src/debug/messages.ts\`: everything that the kit's own panel can find. To see it, add
\`#wr-debug\` to the address of the page, or the attribute \`debug\` to the script tag of \`kit.js\`. What stands in braces is
different each time. A fault keeps something from being shown as it was meant; a note is good to know.

${sections.join('')}`;
}

/** What `npm pack` puts into the package. */
function packedFiles() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [{files: packed}] = JSON.parse(execFileSync('npm', args, {encoding: 'utf8'}));
  return packed.map(({path}) => path).sort();
}

/** What stands between the two comments of a name. */
const generated = {
  policy: `\`\`\`text\n${csp['kit.js'].join('\n')}\n\`\`\``,
  languages: languageTable(),
  elements: elementTable(),
  tokens: table('', ['property', 'default', 'what it is'], tokenRows(sharedTokens)).trim(),
};

/** Writes the code of files between the comments that name them. */
const withFiles = (text) =>
  text.replace(
    /(<!-- file (\S+)\.(\w+) -->)[^]*?(?=<!-- \/file -->)/g,
    (whole, start, name, type) => {
      const source = readFileSync(`${name}.${type}`, 'utf8').trim();
      return `${start}\n\n\`\`\`${type}\n${source}\n\`\`\`\n\n`;
    },
  );

/** docs/api.json: what the last release promised, and what of it may not change in this version. */
const {faults, record} = judge({
  version,
  isReleased: !readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}, unreleased\n`),
  recorded: existsSync('docs/api.json') ? JSON.parse(readFileSync('docs/api.json', 'utf8')) : null,
  api: publicApi(manifest),
});

const documents = {
  'docs/widgets.md': intro + elements.map(section).join(''),
  'docs/troubleshooting.md': troubleshooting(),
  'docs/frameworks.md': withFiles(readFileSync('docs/frameworks.md', 'utf8')),
  'README.md': pinned(readFileSync('README.md', 'utf8')).replace(
    /(<!-- (\w+) -->)[^]*?(?=<!-- \/\2 -->)/g,
    (whole, start, name) => (generated[name] ? `${start}\n\n${generated[name]}\n\n` : whole),
  ),
  'demo/index.html': pinned(readFileSync('demo/index.html', 'utf8')),
  'docs/api.json': JSON.stringify(record),
  // For reviewers: what is published, by the names of its files.
  'docs/package-files.txt': packedFiles().join('\n') + '\n',
};
for (const [file, text] of Object.entries(documents)) {
  const formatted = file.endsWith('.txt')
    ? text
    : await format(text, {...(await resolveConfig(file)), filepath: file});
  if (!process.argv.includes('--check')) {
    writeFileSync(file, formatted);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== formatted) {
    console.error(`${file} lags behind the code: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
if (process.argv.includes('--check')) {
  for (const [file, text] of Object.entries(made)) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    console.error(`${file} lags behind the code: run \`npm run build\`.`);
    process.exitCode = 1;
  }
}
for (const fault of [...gaps(manifest), ...faults]) {
  console.error(fault);
  process.exitCode = 1;
}
