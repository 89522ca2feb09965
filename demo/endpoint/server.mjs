/** `npm start`: takes signatures until it is stopped. */
import {buildApp} from './app.mjs';
import {runCommand} from './commands.mjs';
import {readSettings, StartError} from './settings.mjs';
import {openStore} from './store.mjs';

/** How long requests may take once the server is to stop, and how often it looks for those that are done. */
const STOP_TIMEOUT = 5000;
const IDLE_INTERVAL = 50;

function warn(settings, log) {
  if (settings.origins.length === 0) {
    log.warn('ORIGINS is not set: no page may send signatures.');
  }
  if (settings.hideDuplicates && settings.publicCount === 'accepted') {
    log.warn('HIDE_DUPLICATES hides little while the public count goes up with each signature.');
  }
}

async function listen(app, {host, port}) {
  try {
    await app.listen({host, port});
  } catch (error) {
    if (error.code === 'EADDRINUSE') throw new StartError(`Port ${port} of ${host} is taken.`);
    if (!['EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND'].includes(error.code)) throw error;
    throw new StartError(`PORT ${port} of HOST ${host} can't be had (${error.code}).`);
  }
}

/** Answers what it has taken, takes no more, and lets go of the database. */
async function shutDown(app, store) {
  // Clients keep connections open, and Node waits for them.
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_INTERVAL);
  const timeout = setTimeout(() => app.server.closeAllConnections(), STOP_TIMEOUT);
  await app.close();
  clearInterval(idle);
  clearTimeout(timeout);
  await store.close();
}

async function main() {
  const settings = readSettings(process.env);
  const store = await openStore(settings, runCommand);
  const app = await buildApp(store);
  warn(settings, app.log);
  const stop = () => shutDown(app, store);
  process.once('SIGTERM', stop).once('SIGINT', stop);
  try {
    await listen(app, settings);
  } catch (error) {
    await stop();
    throw error;
  }
}

main().catch((error) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
