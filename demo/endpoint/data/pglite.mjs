/** PostgreSQL inside this process, in the data folder. One connection: transactions run one by one. */
import {fsyncSync} from 'node:fs';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {NodeFS} from '@electric-sql/pglite/nodefs';

/**
 * PGlite starts PostgreSQL with fsync off, and its file system has none: what was committed would
 * outlive `kill -9`, and not a power cut. This one writes through to the disk.
 */
class SyncedFS extends NodeFS {
  async init(pglite, options) {
    const {emscriptenOpts} = await super.init(pglite, options);
    emscriptenOpts.preRun.push(({NODEFS}) => {
      NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd); // folders have none
        return 0;
      };
    });
    return {emscriptenOpts};
  }
}

const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'), // fsync=off
  ...['-c', 'wal_sync_method=fsync'], // Emscripten's fdatasync does nothing
];

export async function openDriver({dataDir}) {
  const fs = new SyncedFS(join(dataDir, 'pglite'));
  const pglite = await PGlite.create({fs, startParams, relaxedDurability: false});
  const queryOn = (connection) => async (sql, values) => (await connection.query(sql, values)).rows;
  return {
    query: queryOn(pglite),
    transaction: (work) => pglite.transaction((connection) => work(queryOn(connection))),
    close: () => pglite.close(),
  };
}
