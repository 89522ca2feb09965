// Tiles of a street map that is nowhere: pictures, made when they are asked for.
import {crc32, deflateSync} from 'node:zlib';

/** Pixels of a tile's side, and of the distance between its streets. */
const SIDE = 256;
const BLOCK = 64;

/** A part of a PNG: its length, its kind, what it holds, and a sum of that. */
function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const all = Buffer.alloc(body.length + 8);
  all.writeUInt32BE(data.length);
  body.copy(all, 4);
  all.writeUInt32BE(crc32(body), body.length + 4);
  return all;
}

/** The PNG of a tile: streets on a ground that is told from its neighbours'. */
function tile({x, y, z}) {
  const header = Buffer.from([0, 0, SIDE >> 8, 0, 0, 0, SIDE >> 8, 0, 8, 3, 0, 0, 0]);
  const shade = 205 + ((x + y + z) % 2) * 20;
  const colours = Buffer.from([shade, 225, shade, 255, 255, 255, 150, 160, 170]);
  const rows = Buffer.alloc(SIDE * (SIDE + 1));
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < SIDE; column += 1) {
      const isEdge = row === 0 || column === 0;
      const isStreet = row % BLOCK < 6 || column % BLOCK < 6;
      // The first of each row says that it is not filtered.
      rows[row * (SIDE + 1) + column + 1] = isEdge ? 2 : Number(isStreet);
    }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What a server of tiles answers a request for `/{z}/{x}/{y}.png`. */
export function answerTile({path}) {
  const [z, x, y] = path.split(/[/.]/).slice(1, 4).map(Number);
  return {headers: {'content-type': 'image/png'}, body: tile({z, x, y})};
}
