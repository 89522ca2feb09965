/** Where PostgreSQL's programs are, for the tests of demo/endpoint. */
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';

/** Debian keeps them off the PATH, one folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/** @returns {string | undefined} The folder that has `initdb` and `postgres`. */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => b - a) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  const hasBoth = (folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)));
  return folders.find(hasBoth);
}
