/** Documents of which a part is written by a command, between `<!-- name -->` and `<!-- /name -->`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** Writes what is between the marks anew. */
export async function writeBetweenMarks(file, name, text) {
  const before = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!before.includes(start) || !before.includes(end)) throw new Error(`${file} has no ${start}`);
  const parts = [before.split(start)[0], start, `\n\n${text}\n\n`, end, before.split(end)[1]];
  const options = {...(await resolveConfig(file)), parser: 'markdown'};
  writeFileSync(file, await format(parts.join(''), options));
}
