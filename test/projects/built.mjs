/** Whether there is all that the package promises: half a build fails in ways that do not tell so. */
import {existsSync, readFileSync} from 'node:fs';

/** The files and folders that `exports` of a package.json leads to, each once. */
function targetsOf(exports) {
  if (typeof exports === 'string') return [exports.replace(/\*.*$/, '')];
  return [...new Set(Object.values(exports).flatMap(targetsOf))];
}

/**
 * What `exports` names and the folder of its package.json lacks.
 *
 * @param {URL} folder
 */
export function missingFrom(folder) {
  const {exports} = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return targetsOf(exports).filter((path) => !existsSync(new URL(path, folder)));
}
