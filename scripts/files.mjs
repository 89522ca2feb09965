import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** What the `integrity` of a script tag for a file is. */
export function integrityOf(file, hash = 'sha384') {
  return `${hash}-${createHash(hash).update(readFileSync(file)).digest('base64')}`;
}

/** Everything that partners load from `cdn/`, with its hash and sizes. Sorted, so that two builds agree. */
export function cdnFiles() {
  return readdirSync('cdn', {recursive: true})
    .filter((file) => /\.(js|css|html)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const bytes = readFileSync(`cdn/${file}`);
      return {
        file,
        integrity: integrityOf(`cdn/${file}`),
        raw: bytes.length,
        gzip: gzipSync(bytes, {level: 9}).length,
        brotli: brotliCompressSync(bytes, {
          params: {[constants.BROTLI_PARAM_QUALITY]: 11},
        }).length,
      };
    });
}
