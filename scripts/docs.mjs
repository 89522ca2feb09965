/**
 * `npm run docs`: writes docs/widgets.md from custom-elements.json, so that it says what the code says.
 * `npm run docs -- --check` fails when it would change.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const FILE = 'docs/widgets.md';
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
  return `### ${title}\n\n${lines.join('\n')}\n\n`;
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
const config = {...(await resolveConfig(FILE)), parser: 'markdown'};
const text = await format(intro + elements.map(section).join(''), config);

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} lags behind the code: run \`npm run docs\`.`);
  process.exitCode = 1;
}
