/** Where the web servers are whose configuration deploy/ has, for its tests and its benchmark. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';

/** nginx is where only root has it on the PATH. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** @returns {string | undefined} */
export function findProgram(name) {
  return FOLDERS.map((folder) => folder && join(folder, name)).find((file) => existsSync(file));
}

const MODULE_FOLDERS = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'];

/** @returns {{program: string, brotli: string} | undefined} nginx, and its module for brotli. */
export function findNginx() {
  const program = findProgram('nginx');
  const brotli = MODULE_FOLDERS.map((folder) =>
    join(folder, 'ngx_http_brotli_static_module.so'),
  ).find((file) => existsSync(file));
  return program && brotli ? {program, brotli} : undefined;
}
