import { z } from '@hono/zod-openapi';

/** What one source contributed. */
export const sourceSchema = z
  .object({
    source: z.string().nullable().openapi({ description: 'null for documents whose source is not known' }),
    documents: z.number().int(),
    origins: z.number().int(),
    reports: z.number().int(),
    withdrawn: z.number().int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  })
  .openapi('Source');
