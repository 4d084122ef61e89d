import { z } from '@hono/zod-openapi';

/** What went wrong: a stable code for programs, a message for people. */
export const errorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .openapi('Error');
