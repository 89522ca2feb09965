/** What install.mjs has put beside this file. */
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

/** Where the package lies as npm packed it. */
export const PACKED = new URL('node_modules/.packed/', import.meta.url);
export const requireInstalled = createRequire(new URL('package.json', import.meta.url));
export const importInstalled = (name) => import(pathToFileURL(requireInstalled.resolve(name)));
