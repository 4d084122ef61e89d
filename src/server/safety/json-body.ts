import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ParleyError } from '../../errors.js';
import type { ServerEnv } from '../server-env.js';
import { parseAsked } from './parse-asked.js';

/** The body of a request by a schema. A form of another site cannot send JSON. @throws ParleyError `not-json`, `bad-request` */
export async function jsonBody<S extends z.ZodType>(c: Context<ServerEnv>, schema: S): Promise<z.infer<S>> {
  if (c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    throw new ParleyError('not-json', 'send JSON: Content-Type: application/json');
  }
  return parseAsked(schema, await parsed(c));
}

async function parsed(c: Context<ServerEnv>): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ParleyError('bad-request', 'the body is no JSON', { cause });
  }
}
