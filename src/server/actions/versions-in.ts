import type { Context } from 'hono';
import type { ServerEnv } from '../server-env.js';

/** `If-Match: "3-0af1…", "5-b2…"`: the versions, without their quotation marks; null without the header. */
export function versionsIn(c: Context<ServerEnv>): readonly string[] | null {
  const header = c.req.header('if-match');
  if (header === undefined) return null;
  return [...header.matchAll(/"([^"]+)"/g)].map(([, version = '']) => version);
}
