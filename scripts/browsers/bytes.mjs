// Files for unit tests, byte by byte: the stock server takes every text for UTF-8 and mends what is none.
import {readFile} from 'node:fs/promises';
import {join, normalize, resolve} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Files from other repositories, which are read where they are. `CORPUS=…` says where. */
export const corpus = resolve(project, process.env.CORPUS ?? '../shared/corpus');

const folders = {corpus, fixtures: join(project, 'test/fixtures')};

/** Serves `/bytes/corpus/…` and `/bytes/fixtures/…`; and what `FUZZ_SEED=…` says as `/bytes/seed`. */
export async function bytesMiddleware(context, next) {
  const [, prefix, folder, ...path] = decodeURIComponent(context.path).split('/');
  if (prefix !== 'bytes') return next();
  if (folder === 'seed') {
    context.body = process.env.FUZZ_SEED ?? '';
    return;
  }
  const root = folders[folder];
  const file = root && join(root, normalize(`/${path.join('/')}`));
  const bytes = file && (await readFile(file).catch(() => undefined));
  context.status = bytes ? 200 : 404;
  context.type = 'application/octet-stream';
  context.body = bytes ?? Buffer.alloc(0);
}
