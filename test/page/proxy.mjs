// A proxy that lets nobody through, and keeps whom a browser has wanted to reach, if only to be ready for a request.
import {once} from 'node:events';
import {createServer} from 'node:net';

const REFUSAL = 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';
/** How TLS begins: https://www.rfc-editor.org/rfc/rfc8446#section-5.1 */
const HANDSHAKE = 22;

/** Stands for a host of `https`, whose name WebKitGTK would tell the proxy by TLS alone. */
export const UNNAMED = '(somebody)';

export class RecordingProxy {
  /** `127.0.0.1:…` */
  address;
  /** The hosts since `forget()`. This machine's own are asked without a proxy by every browser. */
  hosts = [];
  #sockets = new Set();
  #server = createServer((socket) => {
    this.#sockets.add(socket);
    socket.on('error', () => {}); // a browser that has left meanwhile
    socket.once('data', (data) => {
      const [, name] = /^\S+ (?:\w+:\/\/)?([^/:\s]+)/.exec(data.toString('latin1')) ?? [];
      this.hosts.push(data[0] === HANDSHAKE ? UNNAMED : name);
      socket.end(REFUSAL);
    });
  });

  async start() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.address = `127.0.0.1:${this.#server.address().port}`;
    return this;
  }

  forget() {
    this.hosts.length = 0;
  }

  stop() {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
