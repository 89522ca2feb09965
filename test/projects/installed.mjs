/** What install.mjs has put beside this file, for those who run in Node: of the project's own there may be others. */
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

export const requireInstalled = createRequire(new URL('package.json', import.meta.url));
export const importInstalled = (name) => import(pathToFileURL(requireInstalled.resolve(name)));
