import type { z } from '@hono/zod-openapi';
import { ParleyError } from '../../errors.js';

/** What somebody asked for, by a schema. @throws ParleyError `bad-request` naming each value that does not fit */
export function parseAsked<S extends z.ZodType>(schema: S, asked: unknown): z.infer<S> {
  const parsed = schema.safeParse(asked);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new ParleyError('bad-request', faults.join('; '));
}
