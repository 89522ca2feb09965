/**
 * `npm run release-folder -- <folder>`, after a build: puts this version into a folder for any web server to
 * serve, beside those that are there, each file with its `.br` and `.gz`. docs/hosting.md tells how to serve it.
 *
 *     withrefugees-widgets@1.0.0/   this version: never changed once it is there
 *     1/                            the newest 1.x.y of them
 *     _headers, 404.html            for hosts that read those
 */
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const project = fileURLToPath(new URL('../', import.meta.url));

function gzip(bytes) {
  const packed = gzipSync(bytes, {level: 9});
  // zlib writes no time, but the operating system: 255 is "unknown", so that all make the same bytes.
  packed[9] = 255;
  return packed;
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** What a version is made of, by the name it has there. Whoever passes bundles on has to pass on their licences. */
function sources() {
  const built = filesIn(join(project, 'cdn')).map((name) => [name, join(project, 'cdn', name)]);
  const licences = {'LICENSE.txt': 'LICENSE', 'THIRD-PARTY-NOTICES.md': 'THIRD-PARTY-NOTICES.md'};
  return new Map([
    ...built,
    ...Object.entries(licences).map(([name, file]) => [name, join(project, file)]),
  ]);
}

function fill(folder) {
  for (const [name, source] of sources()) {
    const bytes = readFileSync(source);
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), bytes);
    for (const [ending, compress] of Object.entries({br: brotli, gz: gzip})) {
      const packed = compress(bytes);
      if (packed.length < bytes.length) writeFileSync(join(folder, `${name}.${ending}`), packed);
    }
  }
}

function isSame(folder) {
  const wanted = sources();
  const names = filesIn(folder).filter((name) => !/\.(br|gz)$/.test(name));
  return (
    names.length === wanted.size &&
    names.every((name) => wanted.has(name)) &&
    names.every((name) => readFileSync(join(folder, name)).equals(readFileSync(wanted.get(name))))
  );
}

/** Whether `one` came out after `other`, both as `1.2.3`. */
function isNewer(one, other) {
  const [numbers, others] = [one, other].map((version) => version.split('.').map(Number));
  const at = numbers.findIndex((number, index) => number !== others[index]);
  return at >= 0 && numbers[at] > others[at];
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * @param {string} out The folder of all versions, which is made where it is not there.
 * @throws Where this version is there with other bytes.
 */
export function release(out) {
  const {version} = read(join(project, 'package.json'));
  const {version: built} = read(join(project, 'cdn/integrity.json'));
  if (built !== version) throw new Error(`cdn/ holds ${built}, not ${version}: npm run build`);
  mkdirSync(out, {recursive: true});
  const temporary = mkdtempSync(join(out, '.release-'));
  try {
    const target = join(out, `withrefugees-widgets@${version}`);
    if (!existsSync(target)) {
      // Made aside and renamed, so that a server never sees half of it.
      fill(join(temporary, version));
      renameSync(join(temporary, version), target);
    } else if (!isSame(target))
      throw new Error(`${target} is there with other files. What was published never changes.`);
    for (const file of ['_headers', '404.html'])
      cpSync(join(project, 'deploy', file), join(out, file));
    if (!version.includes('-')) moveChannel(out, target, version, temporary);
  } finally {
    rmSync(temporary, {recursive: true});
  }
}

function moveChannel(out, target, version, temporary) {
  const channel = join(out, version.split('.')[0]);
  if (existsSync(channel)) {
    if (!isNewer(version, read(join(channel, 'integrity.json')).version)) return;
    renameSync(channel, join(temporary, 'before'));
  }
  // A copy and no redirect: behind one, a module no longer finds its own script tag, and with it its settings.
  cpSync(target, join(temporary, 'channel'), {recursive: true});
  renameSync(join(temporary, 'channel'), channel);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out] = process.argv.slice(2);
  if (!out) {
    console.error('Say where: npm run release-folder -- <folder>');
    process.exit(1);
  }
  try {
    release(out);
    console.log(`${out} has this version. docs/hosting.md tells how to serve it.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
