// What was measured, as tables in docs/benchmarks.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import process from 'node:process';
import {format, resolveConfig} from 'prettier';

/** Below that many loads of each page, nothing is written. */
export const MIN_LOADS = 15;

const document = new URL('../../../docs/benchmarks.md', import.meta.url);

const sorted = (values) => values.toSorted((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.round((values.length - 1) * share)];
const median = (values) => at(values, 0.5);
const of = ({loads}, key) => loads.map((load) => load[key]);

const kB = (bytes) => (bytes / 1000).toFixed(1);
const ms = (time) => Math.round(time);
const spread = (values) =>
  `${ms(median(values))} [${ms(at(values, 0.25))}–${ms(at(values, 0.75))}]`;

const HEAD = [
  'page',
  'kB',
  'requests',
  'hosts before a click',
  'CPU, ms',
  'until shown',
  'of which script',
  'CPU of the kit’s',
  'heap, MB',
  'layout shift',
  'long tasks',
];

function row(result, own) {
  const ratio = median(of(result, 'cpu')) / median(of(own, 'cpu'));
  const hosts = new Set(of(result, 'hosts').flat());
  return [
    result.isOwn ? `**${result.name}**` : result.name,
    kB(median(of(result, 'bytes'))),
    median(of(result, 'requests')),
    hosts.size > 0 ? [...hosts].join(', ') : 'none',
    spread(of(result, 'cpu')),
    spread(of(result, 'shown')),
    ms(median(of(result, 'script'))),
    `×${ratio.toFixed(2)}`,
    (median(of(result, 'heap')) / 1e6).toFixed(2),
    median(of(result, 'shift')).toFixed(3),
    median(of(result, 'longTasks')),
  ];
}

const line = (cells) => `| ${cells.join(' | ')} |`;

/** When and on what the figures were taken. */
export function machine(version) {
  const [{model}, ...others] = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `Taken on ${date} with ${version.replace(/.*Chrome/, 'headless Chromium')} on ${others.length + 1} cores of ${model.trim()}, Node ${process.versions.node}.`;
}

/** What was measured of the pages of one job. */
export function table(results) {
  const own = results.find(({isOwn}) => isOwn);
  const rows = results.map((result) => row(result, own));
  return [HEAD, HEAD.map(() => '---'), ...rows].map(line).join('\n');
}

/** Writes a part of docs/benchmarks.md anew, between its marks. */
export async function writeSection(name, text) {
  const before = readFileSync(document, 'utf8');
  const mark = new RegExp(`(<!-- ${name} -->)[^]*(?=<!-- /${name} -->)`);
  if (!mark.test(before)) throw new Error(`docs/benchmarks.md has no place for ${name}`);
  const after = before.replace(mark, (_, start) => `${start}\n\n${text}\n\n`);
  const options = {...(await resolveConfig(document.pathname)), parser: 'markdown'};
  writeFileSync(document, await format(after, options));
}
