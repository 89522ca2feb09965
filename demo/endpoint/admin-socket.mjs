/**
 * A socket in the data folder. Who listens on it holds the folder, which PGlite lets one process open;
 * and runs the commands of cli.mjs for others, over plain HTTP. Only the folder's owner can reach it.
 */
import {once} from 'node:events';
import {chmod, link, rename, rm} from 'node:fs/promises';
import {createServer, request as sendRequest} from 'node:http';
import {connect} from 'node:net';
import {Readable} from 'node:stream';
import {json, text} from 'node:stream/consumers';
import {pipeline} from 'node:stream/promises';
import {StartError} from './settings.mjs';

/** What has no listener any more is left from a process that was killed. */
async function isHeld(path) {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false; // ECONNREFUSED, or ENOENT: it has just gone
  } finally {
    socket.destroy();
  }
}

/** Takes a dead socket away. Aside first: another process may have replaced it since we looked. */
async function removeDead(path) {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => {}); // another one was faster
  if (await isHeld(aside)) {
    await link(aside, path);
    throw inUse(path);
  }
  await rm(aside, {force: true});
}

const inUse = (path) =>
  new StartError(`Another process uses the data folder, and listens on ${path}.`);

/**
 * @param {string} path
 * @param {(args: string[]) => AsyncIterable<string>} run A command's output.
 * @returns {Promise<{release: () => Promise<void>}>}
 * @throws {StartError} Where another process holds it.
 */
export async function holdFolder(path, run) {
  for (;;) {
    const server = createServer((request, response) => void answer(request, response, run));
    try {
      server.listen(path);
      await once(server, 'listening');
      await chmod(path, 0o600);
      return {release: () => new Promise((resolve) => server.close(resolve))};
    } catch (error) {
      if (error.code === 'EINVAL')
        throw new StartError(`DATA_DIR is too long a path for a socket.`);
      if (error.code !== 'EADDRINUSE') throw error;
      if (await isHeld(path)) throw inUse(path);
      await removeDead(path);
    }
  }
}

async function answer(request, response, run) {
  try {
    const output = run(await json(request))[Symbol.asyncIterator]();
    const first = await output.next(); // what is wrong with the command shows here
    if (first.done) return void response.end();
    response.write(first.value);
    await pipeline(Readable.from({[Symbol.asyncIterator]: () => output}), response);
  } catch (error) {
    // Once the output has begun, breaking it off is all that tells of a failure.
    if (response.headersSent) return void response.destroy();
    const isKnown = error instanceof StartError;
    response.writeHead(isKnown ? 400 : 500);
    response.end(isKnown ? error.message : 'It failed; the server is still running.');
  }
}

/**
 * Has the process that holds the folder run a command.
 *
 * @returns {Promise<AsyncIterable<Uint8Array> | null>} Its output; null where nobody holds the folder.
 * @throws {StartError} What the command says is wrong.
 */
export async function runElsewhere(path, args) {
  const request = sendRequest({socketPath: path, method: 'POST'}).end(JSON.stringify(args));
  try {
    const [response] = await once(request, 'response');
    if (response.statusCode === 200) return response;
    throw new StartError(await text(response));
  } catch (error) {
    if (['ENOENT', 'ECONNREFUSED'].includes(error.code)) return null;
    throw error;
  }
}
