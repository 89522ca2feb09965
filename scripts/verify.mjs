/**
 * `npm run verify -- <address or folder>`, after a build: whether the files of a release are those of this build, byte
 * by byte. Exit code 1 where one is not.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';

const [from] = process.argv.slice(2);
if (!from || from.startsWith('-')) {
  console.error('Say what: npm run verify -- <address or folder of a release>');
  process.exit(2);
}

const {files, version} = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));

async function bytesOf(file) {
  if (!/^https?:/.test(from)) return readFileSync(join(from, file));
  const response = await fetch(new URL(file, from.replace(/\/?$/, '/')));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

const wrong = [];
for (const [file, {integrity}] of Object.entries(files)) {
  try {
    const hash = createHash('sha384')
      .update(await bytesOf(file))
      .digest('base64');
    if (`sha384-${hash}` !== integrity) wrong.push(`${file} is another file: sha384-${hash}`);
  } catch (error) {
    wrong.push(`${file} could not be read: ${error.message}`);
  }
}
for (const line of wrong) console.error(line);
const count = Object.keys(files).length;
console.log(`${count - wrong.length} of ${count} files are those of this build of ${version}.`);
process.exitCode = wrong.length > 0 ? 1 : 0;
