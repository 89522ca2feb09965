/** The secret under which addresses are hashed: a setting, or a file in the data folder. */
import {createHmac, randomBytes} from 'node:crypto';
import {link, open, readFile, unlink} from 'node:fs/promises';
import {join} from 'node:path';
import {StartError} from './settings.mjs';

export async function readSecret({hashSecret, dataDir}) {
  if (hashSecret) return hashSecret;
  const file = join(dataDir, 'secret');
  const existing = await readFile(file, 'utf8').catch(() => null);
  if (existing) return existing;
  // Written beside it and linked: a second server that starts now sees all of the file or none.
  const draft = `${file}.${process.pid}`;
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(randomBytes(32).toString('hex'));
  await handle.sync();
  await handle.close();
  await link(draft, file).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
  return readFile(file, 'utf8');
}

/**
 * Under another secret, everybody could sign a second time and nobody could be erased. So the first
 * server leaves a print of its secret in the database, and none with another one starts.
 */
export async function checkSecret(database, secret) {
  const print = createHmac('sha256', secret).update('withrefugees-endpoint').digest('hex');
  await database.query(
    `insert into facts (name, value) values ('secret', $1) on conflict (name) do nothing`,
    [print],
  );
  const [{value}] = await database.query(`select value from facts where name = 'secret'`);
  if (value === print) return;
  throw new StartError(
    'The signatures were hashed under another secret. Set HASH_SECRET, or bring back the file "secret" of the data folder.',
  );
}
