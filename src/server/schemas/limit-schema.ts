import { z } from '@hono/zod-openapi';

/** At most so many on a page. */
export function limitSchema(standard: number, most = 500) {
  return z.coerce.number().int().min(1).max(most).default(standard);
}
