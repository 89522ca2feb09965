/**
 * `npm run screen-reader`, after a build: docs/screen-reader.md, which tells what Orca says of the kit in Firefox. With words
 * behind it (`npm run screen-reader -- map`), scenarios whose titles have them are printed instead:
 * docs/decisions/0023-screen-reader.md.
 */
import {writeFile} from 'node:fs/promises';
import process from 'node:process';
import {format, resolveConfig} from 'prettier';
import {stopClock} from '../../scripts/browsers/stop-clock.mjs';
import {Origin} from '../page/origin.mjs';
import {NOW, ROUTES, SCENARIOS} from './scenarios.mjs';
import {missingPackages, Session} from './session.mjs';

const FILE = 'docs/screen-reader.md';
const FOLDERS = {
  '/cdn/': 'cdn/',
  '/feeds/': 'demo/feeds/',
  '/images/': 'demo/images/',
  '/fixtures/': 'test/fixtures/',
};
/** What Orca says of Firefox and of itself. */
const NOISE = /^(Finished loading|Loading\.|Screen reader on)/;
const COLUMN = 20;

const pageOf = ({title, body, lang}) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><title>${title}</title>
<script type="module" src="/cdn/kit.js"></script>
<h1>Before</h1>
${body}
<p><a href="/after">After</a></p>`;

/** Runs in a page: whether each widget is there, and nothing of it still to come. */
const isSettled = () =>
  [...document.querySelectorAll('[loading]')].every(
    (widget) =>
      widget.shadowRoot?.querySelector('[part=base]') && !widget.matches(':state(loading)'),
  );

/** Runs in a page: the next one knows of no banner that was put away, and of no signature. */
function forget() {
  localStorage.clear();
  sessionStorage.clear();
}

/** One step: pairs of what was pressed, and what was said of it. */
async function* take(session, step) {
  if (typeof step === 'string') return yield [step, await session.press(step)];
  if (step.text) return yield [`“${step.text}”`, await session.type(step.text)];
  for (let count = 0; count < step.most; count++) {
    const said = await session.press(step.key);
    yield [step.key, said];
    if (said.some((words) => step.end.test(words))) return;
  }
}

async function play(session, origin, scenario) {
  const path = `/${String(SCENARIOS.indexOf(scenario))}.html`;
  const headers = {'content-type': 'text/html; charset=utf-8'};
  const url = origin.route(path, {headers, body: pageOf(scenario)});
  await session.open(url, isSettled);
  const {host} = new URL(origin.url);
  const lines = [];
  for (const step of scenario.steps)
    for await (const [key, said] of take(session, step)) lines.push(...linesOf(key, said, host));
  await session.page.evaluate(forget);
  return lines.join('\n');
}

/** A key and what is said of it, below each other; `host` has another port each time. */
function linesOf(key, said, host) {
  const heard = said.filter((words) => !NOISE.test(words));
  return (heard.length > 0 ? heard : ['(nothing)']).map(
    (words, index) => (index === 0 ? key : '').padEnd(COLUMN) + words.replaceAll(host, 'this.page'),
  );
}

const section = ({title, about}, heard) => `## ${title}

${about ?? ''}

\`\`\`text
${heard}
\`\`\`
`;

const document = ({orca, firefox}, sections) => `# What a screen reader says

Made by \`npm run screen-reader\` with Orca ${orca} and Firefox ${firefox} on Debian: the keys that were pressed, and what
Orca said. It is what one screen reader with one browser said to a machine. Nobody who needs one has listened. JAWS,
NVDA, VoiceOver and TalkBack have not been tried.

\`KP_Add\` has Orca read all; \`h\`, \`l\`, \`m\`, \`b\`, \`e\` and \`c\` lead to the next heading,
list, landmark, button, field to write in and field to choose from. Each line is one utterance. Why it is no test is in
[decision 0023](decisions/0023-screen-reader.md).

${sections.join('\n')}`;

const missing = missingPackages();
if (missing) {
  console.error(`It needs more of Debian: sudo apt-get install --no-install-recommends ${missing}`);
  process.exit(1);
}

const wanted = process.argv.slice(2).join(' ').toLowerCase();
const scenarios = SCENARIOS.filter(({title}) => title.toLowerCase().includes(wanted));
const root = new URL('../../', import.meta.url);
const folders = Object.entries(FOLDERS).map(([path, folder]) => [path, new URL(folder, root)]);
const origin = await new Origin({folders: Object.fromEntries(folders)}).start('127.0.0.1');
const session = new Session();
try {
  for (const [path, answer] of Object.entries(ROUTES)) origin.route(path, answer);
  await session.start();
  await session.page.evaluateOnNewDocument(stopClock, NOW);
  const sections = [];
  for (const scenario of scenarios) {
    const text = section(scenario, await play(session, origin, scenario));
    sections.push(text);
    console.log(text);
  }
  const options = {...(await resolveConfig(FILE)), parser: 'markdown'};
  if (!wanted) await writeFile(FILE, await format(document(session.versions, sections), options));
} finally {
  await session.stop();
  origin.stop();
}
