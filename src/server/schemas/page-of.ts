import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.js';

/** One page of a list. `next` is the cursor of the page after it, null on the last. */
export function pageOf<T extends z.ZodType>(schema: T) {
  return z.object({
    items: listOf(schema),
    next: z.string().nullable().openapi({ description: 'give it as `cursor` for the next page' }),
  });
}
