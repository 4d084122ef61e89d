import type { MiddlewareHandler } from 'hono';
import { ParleyError } from '../../errors.js';
import type { ServerEnv } from '../server-env.js';

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host name or address is this machine's own, and nobody else's. */
export function isLoopback(host: string): boolean {
  return loopback.has(host) || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Answers only to names of this machine: a page elsewhere whose name was made to lead here (DNS rebinding) is refused.
 * @param names further names; null: any, where everybody has to log in
 */
export function knownHosts(names: readonly string[] | null): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').replace(/:\d+$/, '');
    if (names === null || isLoopback(host) || names.includes(host)) return next();
    throw new ParleyError('foreign-host', `this server does not answer to the name "${host}"`);
  };
}
