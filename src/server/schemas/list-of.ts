import { z } from '@hono/zod-openapi';

/** A list of values of one schema. */
export function listOf<T extends z.ZodType>(schema: T) {
  return z.array(schema).readonly();
}
