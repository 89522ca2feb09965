/** What is written after `node cli.mjs`: a command, what it takes, and its options. */
import {parseArgs} from 'node:util';
import {StartError} from './settings.mjs';

/**
 * @param {string[]} args
 * @param {Record<string, {run: Function, takes?: string[], options?: string[], flags?: string[]}>} commands
 *   By their one or two words. What they take ends in `…` where it may be several.
 * @throws {StartError} Where it is not understood.
 */
export function understand(args, commands) {
  const names = [args.slice(0, 2).join(' '), args[0]];
  const name = names.find((words) => Object.hasOwn(commands, words));
  if (!name) throw new StartError('There is no such command. Run it with --help.');
  const {run, takes = [], options = [], flags = []} = commands[name];
  const {values, positionals} = parse(args.slice(name.split(' ').length), options, flags);
  const isMany = takes[0]?.endsWith('…');
  if (isMany ? positionals.length === 0 : positionals.length !== takes.length) {
    const list = takes.map((word) => `<${word}>`).join(' ');
    throw new StartError(`${name} takes ${list || 'nothing'}.`);
  }
  return {run, values, positionals};
}

function parse(args, options, flags) {
  const types = [
    ...options.map((option) => [option, {type: 'string'}]),
    ...flags.map((flag) => [flag, {type: 'boolean'}]),
  ];
  try {
    return parseArgs({args, options: Object.fromEntries(types), allowPositionals: true});
  } catch (error) {
    throw new StartError(error.message); // an unknown option, or one without its value
  }
}

export function readCount(text, name) {
  if (text === undefined) return null;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new StartError(`${name} takes a whole number.`);
}

export function readTime(text) {
  if (text === undefined) return null;
  // With its offset, so that it is the same moment on every machine.
  if (/T.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text);
  throw new StartError('--ends takes a time with its offset, as 2026-12-31T23:59:59+01:00.');
}
