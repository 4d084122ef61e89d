import type { Context } from 'hono';
import type { ServerEnv } from '../server-env.js';

/** Network address of whoever asks, as far as the connection tells. */
export function clientAddress(c: Context<ServerEnv>): string {
  return c.env.incoming?.socket.remoteAddress ?? 'unknown';
}
