/** The command `withrefugees-widgets`. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {FeedError} from '../dist/feeds/index.js';
import {ageOf, fileNames, snapshot} from './snapshot.mjs';

const HELP = `Usage: withrefugees-widgets snapshot <address…> [options]

Reads feeds of stories and calendars of webinars, and writes one small JSON file for each, for widgets whose
readers' browsers may not read the original: publish it beside the page, and name it in the src attribute.

An address is https:, http:, or the path of a file. What it holds is told by its content: RSS, Atom,
JSON Feed, WordPress posts; iCalendar, The Events Calendar, schema.org, JSON.

Options:
  --out <folder>      where the files go (default: feeds)
  --max <number>      how many items a file holds at most (default: 100)
  --days <number>     how far ahead webinars are looked for (default: 400)
  --time-zone <zone>  where times are at home that name no zone, as Europe/Berlin (default: this machine's)
  --help, --version

Each file is replaced as a whole once its source has been read, and kept where that fails.
Exit code: 0 all is written; 1 something failed, and its file was kept; 2 the command is not understood.
`;

const FAILED = 1;
const NOT_UNDERSTOOD = 2;

class UsageError extends Error {}

const options = {
  out: {type: 'string', default: 'feeds'},
  max: {type: 'string', default: '100'},
  days: {type: 'string', default: '400'},
  'time-zone': {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
};

function understand(args) {
  const {values, positionals} = parse(args);
  const [command, ...sources] = positionals;
  if (values.help || values.version) return values;
  if (command !== 'snapshot') {
    throw new UsageError(command ? `there is no command "${command}"` : 'no command was given');
  }
  if (sources.length === 0) throw new UsageError('no address was given');
  const timeZone = values['time-zone'];
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new UsageError(`--time-zone: "${timeZone}" is no time zone`);
  }
  const settings = {
    out: values.out,
    max: wholeNumber('max', values),
    days: wholeNumber('days', values),
  };
  return {sources: [...new Set(sources)], settings: {...settings, timeZone}};
}

function parse(args) {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    throw new UsageError(error.message); // an unknown option, or one without its value
  }
}

function wholeNumber(name, values) {
  if (/^[1-9]\d{0,5}$/.test(values[name])) return Number(values[name]);
  throw new UsageError(`--${name}: "${values[name]}" is no whole number above 0`);
}

function isTimeZone(name) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: name}));
  } catch {
    return false; // a RangeError
  }
}

async function copy(source, file, settings) {
  try {
    const {kind, count, isNew} = await snapshot(source, file, settings);
    console.log(`${file}: ${count} ${kind} of ${source}${isNew ? '' : ', unchanged'}`);
    return true;
  } catch (error) {
    const age = await ageOf(file);
    const reason = error instanceof FeedError ? error.message : String(error.stack);
    console.error(
      `${source} failed: ${reason}. ${age ? `${file} is kept, from ${age}.` : `${file} is not there yet.`}`,
    );
    return false;
  }
}

async function main(args) {
  const {help, version, sources, settings} = understand(args);
  if (help) return void process.stdout.write(HELP);
  if (version) {
    const file = new URL('../../package.json', import.meta.url); // seen from dist/node/
    return void console.log(JSON.parse(readFileSync(file, 'utf8')).version);
  }
  const names = fileNames(sources);
  const done = await Promise.all(
    sources.map((source, at) => copy(source, join(settings.out, names[at]), settings)),
  );
  if (done.includes(false)) process.exitCode = FAILED;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\nwithrefugees-widgets --help tells more.`);
  process.exitCode = NOT_UNDERSTOOD;
}
