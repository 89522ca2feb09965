/**
 * `npm run docs`, after a build: writes docs/widgets.md from custom-elements.json, docs/troubleshooting.md from the
 * panel's messages, README's table of languages from their files, the tag and the policy that partners copy from
 * cdn/integrity.json, and the list of what is published, so that they say what the code says. `npm run docs:check` fails
 * when they would change.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {format, resolveConfig} from 'prettier';
import {groups} from '../dist/debug/messages.js';
import {languages} from './languages.mjs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({declarations}) => declarations)
  .filter(({customElement, tagName}) => customElement && tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const plain = (text) => text.replaceAll("'", '').replaceAll(/^"|"$/g, '');

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${title ? `### ${title}\n\n` : ''}${lines.join('\n')}\n\n`;
}

const code = (text) => `\`${text}\``;

function section({tagName, description, members = [], ...element}) {
  const attributes = members
    .filter(({attribute, privacy}) => attribute && privacy !== 'private')
    .map(({attribute, default: value = "''", description: meaning}) => [
      code(attribute),
      plain(value) ? code(plain(value)) : '',
      cell(meaning),
    ]);
  const methods = members
    .filter(({kind, privacy, inheritedFrom}) => kind === 'method' && !privacy && !inheritedFrom)
    .map(({name, description: meaning}) => [code(`${name}()`), cell(meaning)]);
  const named = (list = [], name = (entry) => entry.name) =>
    list.map((entry) => [code(name(entry) || 'default'), cell(entry.description)]);
  const events = (element.events ?? []).map(({name, type, description: meaning}) => [
    code(name),
    code(cell(type?.text.replace(/^CustomEvent<(.*)>$/, '$1') ?? '')),
    cell(meaning),
  ]);
  return [
    `## \`<${tagName}>\`\n\n${description}\n\n`,
    table('Attributes', ['attribute', 'default', 'meaning'], attributes),
    table('Slots', ['slot', 'meaning'], named(element.slots)),
    table('Events', ['event', 'detail', 'meaning'], events),
    table('Parts', ['part', 'meaning'], named(element.cssParts)),
    table('Custom states', ['state', 'meaning'], named(element.cssStates)),
    table('Methods', ['method', 'meaning'], methods),
  ].join('');
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

const {version, files, csp} = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));

/** The tags of scripts in a document, with the version and the hash that they have now. */
const pinned = (file) =>
  readFileSync(file, 'utf8').replace(
    /(withrefugees-widgets@)[^/]+\/([\w./-]+)("\s+integrity=")[^"]+/g,
    (_, name, script, integrity) =>
      name + `${version}/${script}${integrity}${files[script].integrity}`,
  );

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
};

const documents = {
  'docs/widgets.md': intro + elements.map(section).join(''),
  'docs/troubleshooting.md': troubleshooting(),
  'README.md': pinned('README.md').replace(
    /(<!-- (\w+) -->)[^]*?(?=<!-- \/\2 -->)/g,
    (whole, start, name) => (generated[name] ? `${start}\n\n${generated[name]}\n\n` : whole),
  ),
  'demo/index.html': pinned('demo/index.html'),
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
