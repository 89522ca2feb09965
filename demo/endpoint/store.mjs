/** Opens what the server and its commands work on: the data folder, the secret and the database. */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {holdFolder} from './admin-socket.mjs';
import {DatabaseGone, openDatabase} from './data/database.mjs';
import {migrate} from './data/migrate.mjs';
import {emailHasher} from './email.mjs';
import {checkSecret, readSecret} from './secret.mjs';
import {StartError} from './settings.mjs';

export const socketPath = ({dataDir}) => join(dataDir, 'admin.sock');

/**
 * @param {ReturnType<import('./settings.mjs').readSettings>} settings
 * @param {(args: string[], store: object) => AsyncIterable<string>} [runCommand] For the commands that
 *   others send here while this process holds the folder. Without it they are told to wait.
 */
export async function openStore(settings, runCommand) {
  await mkdir(settings.dataDir, {recursive: true, mode: 0o700});
  const store = {settings};
  // PGlite takes a folder for its own, and would ruin it if two processes did.
  const folder = settings.databaseUrl
    ? null
    : await holdFolder(socketPath(settings), (args) => {
        if (runCommand && store.database) return runCommand(args, store);
        throw new StartError('The data folder is busy. Please try again in a moment.');
      });
  let database;
  try {
    const secret = await readSecret(settings);
    database = await openDatabase(settings);
    await migrate(database);
    await checkSecret(database, secret);
    const close = async () => {
      await database.close();
      await folder?.release(); // last, so that the next process finds the database closed
    };
    return Object.assign(store, {database, hashEmail: emailHasher(secret), close});
  } catch (error) {
    await database?.close();
    await folder?.release();
    if (!(error instanceof DatabaseGone)) throw error;
    throw new StartError(`The database can't be opened (${error.code ?? error.cause.message}).`);
  }
}
