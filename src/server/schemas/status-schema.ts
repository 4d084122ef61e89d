import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.js';

/** What the ledger holds, as of which day, and who asks. */
export const statusSchema = z
  .object({
    version: z.string().openapi({ description: 'of Parley' }),
    rules: z.string().openapi({ description: 'of joining, threads and lines' }),
    coders: listOf(z.string()),
    documents: z.number().int(),
    reports: z.number().int(),
    events: z.number().int(),
    threads: z.number().int(),
    judgements: z.number().int(),
    sources: z.number().int(),
    asOf: z
      .string()
      .nullable()
      .openapi({ description: 'ISO day of the latest publication: the day that is shown' }),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
    firstLearnt: z.string().nullable(),
    lastLearnt: z.string().nullable(),
    notices: listOf(z.string()).openapi({ description: 'what whoever looks at this ledger should know' }),
    licence: z.string(),
  })
  .openapi('Status');

export type StatusValue = z.infer<typeof statusSchema>;
