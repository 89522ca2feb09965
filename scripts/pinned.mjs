import {readFileSync} from 'node:fs';

/** A text with the version and the hash that the scripts of cdn/ have now, in all tags that load them. */
export function pinned(text) {
  const {version, files} = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
  return text.replace(
    /(withrefugees-widgets@)[^/]+\/([\w./-]+)("\s+integrity=")[^"]+/g,
    (_, name, script, integrity) =>
      name + `${version}/${script}${integrity}${files[script].integrity}`,
  );
}
