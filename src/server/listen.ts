import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { ParleyError } from '../errors.js';
import type { ParleyServer } from './create-server.js';

/** Milliseconds for the headers of a request, and for all of it: whoever sends slower holds a place that others need. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens at an address. @param port 0: any that is free. @throws ParleyError `no-port` */
export function listen(server: ParleyServer, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const node = serve(
      {
        fetch: server.app.fetch,
        hostname: host,
        port,
        serverOptions: { headersTimeout, requestTimeout, maxHeaderSize: 16_384 },
      },
      (info) =>
        resolve({
          port: info.port,
          close: async () => {
            await closed(node as Server);
            await server.close();
          },
        }),
    );
    node.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE'
          ? 'is in use: choose another with --port'
          : `cannot be used (${cause.code})`;
      void server
        .close()
        .then(() => reject(new ParleyError('no-port', `${host}, port ${port} ${why}`, { cause })));
    });
  });
}

/** Streams stay open for ever: they are ended. */
function closed(node: Server): Promise<void> {
  return new Promise((resolve) => {
    node.close(() => resolve());
    node.closeAllConnections();
  });
}
