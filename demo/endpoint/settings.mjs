/** What the server is told by its environment. README.md has the table for those who run it. */
import {isIP} from 'node:net';
import {resolve} from 'node:path';

/** Why the server or a command can't start: a message for whoever started it, without a stack. */
export class StartError extends Error {}

const MIN_SECRET = 32;

const wholeNumber = (min, max) => (text) => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new Error(`is no whole number from ${min} to ${max}`);
};

const oneOf =
  (...words) =>
  (text) => {
    if (words.includes(text)) return text;
    throw new Error(`is none of ${words.join(', ')}`);
  };

const flag = (text) => oneOf('0', '1')(text) === '1';

const words = (text) => text.split(',').map((word) => word.trim());

function parseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return /^https?:$/.test(url?.protocol) ? url : null;
}

/** Browsers send an origin in one spelling only, so another would never match. */
const origins = (text) =>
  words(text).map((word) => {
    if (parseUrl(word)?.origin === word) return word;
    throw new Error(`has "${word}", which is no origin: write it as https://www.example.org`);
  });

/** Where links in mails lead. It may have a path, where a proxy serves the endpoint under one. */
function baseUrl(text) {
  const url = parseUrl(text);
  if (url && !url.search && !url.hash) return url.href.replace(/\/$/, '');
  throw new Error('is no https: or http: address without a query');
}

/** "All of them" is no choice: then whoever asks says what address they have. */
function proxies(text) {
  if (/^[1-9]$/.test(text)) return Number(text);
  const isRange = (word) => {
    const [address, bits, ...rest] = word.split('/');
    const most = {4: 32, 6: 128}[isIP(address)];
    if (!most || rest.length > 0) return false;
    return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most);
  };
  const names = ['loopback', 'linklocal', 'uniquelocal'];
  const list = words(text);
  if (list.every((word) => names.includes(word) || isRange(word))) return list;
  throw new Error(`takes the number of proxies, addresses, ranges, or ${names.join(', ')}`);
}

function secret(text) {
  if (text.length >= MIN_SECRET) return text;
  throw new Error(`is shorter than ${MIN_SECRET} characters`);
}

function postgresUrl(text) {
  if (/^postgres(ql)?:\/\//.test(text)) return text;
  throw new Error('does not begin with postgres:// or postgresql://');
}

/**
 * @param {Record<string, string | undefined>} env
 * @throws {StartError} It names every setting that is not understood, and no secret.
 */
export function readSettings(env) {
  const problems = [];
  const read = (name, fallback, parse = String) => {
    const text = env[name]?.trim();
    if (!text) return fallback; // empty is unset: that is how compose files and unit files leave one out
    try {
      return parse(text);
    } catch (error) {
      problems.push(`${name} ${error.message}.`);
      return fallback;
    }
  };
  const confirm = read('CONFIRM', false, flag);
  const settings = {
    host: read('HOST', '127.0.0.1'),
    port: read('PORT', 8001, wholeNumber(0, 65_535)),
    dataDir: resolve(read('DATA_DIR', '.data')),
    databaseUrl: read('DATABASE_URL', null, postgresUrl),
    databasePool: read('DATABASE_POOL', 10, wholeNumber(1, 1000)),
    hashSecret: read('HASH_SECRET', null, secret),
    origins: read('ORIGINS', [], origins),
    trustProxy: read('TRUST_PROXY', false, proxies),
    rateLimit: read('RATE_LIMIT', 20, wholeNumber(1, 1_000_000)),
    rateSeconds: read('RATE_SECONDS', 60, wholeNumber(1, 86_400)),
    hideDuplicates: read('HIDE_DUPLICATES', false, flag),
    confirm,
    confirmDays: read('CONFIRM_DAYS', 30, wholeNumber(1, 3650)),
    publicUrl: read('PUBLIC_URL', null, baseUrl),
    publicCount: read(
      'PUBLIC_COUNT',
      confirm ? 'confirmed' : 'accepted',
      oneOf('accepted', 'confirmed'),
    ),
    logLevel: read('LOG_LEVEL', 'info', oneOf('debug', 'info', 'warn', 'error', 'silent')),
  };
  if (confirm && !settings.publicUrl) {
    problems.push('CONFIRM needs PUBLIC_URL: the links in the mails begin with it.');
  }
  if (problems.length > 0) throw new StartError(problems.join('\n'));
  return settings;
}
