import { z } from '@hono/zod-openapi';
import { dayRangeSchema } from './day-range-schema.js';
import { listOf } from './list-of.js';
import { partySchema } from './party-schema.js';
import { quoteSchema } from './quote-schema.js';

/** An event as lists show it: joined from all that report it (docs/joining.md). */
export const eventSummarySchema = z
  .object({
    id: z.string().openapi({ example: 'e7kfq2lw4xab' }),
    type: z.string(),
    mode: z.string().nullable(),
    status: z.string(),
    channel: z.string().nullable(),
    standing: z.string().openapi({ description: 'on whose word it stands' }),
    happened: dayRangeSchema.nullable(),
    dateBasis: z.enum(['stated', 'relative', 'publication']).nullable(),
    day: z.string().openapi({ description: 'the day in words; a tilde marks one that no account states' }),
    told: z.string().openapi({ description: 'ISO day of its first publication' }),
    learnt: z.string().openapi({ description: 'ISO instant at which this ledger first had it' }),
    who: z.string().openapi({ description: 'the parties in words: "Lavrov (RUS) → Erdoğan (TUR)"' }),
    parties: listOf(partySchema),
    place: z.string().nullable(),
    about: z.string().nullable(),
    condition: z.string().nullable(),
    unanswered: z.boolean(),
    disputed: listOf(z.string()).openapi({ description: 'fields on which accounts differ' }),
    reports: z.number().int(),
    documents: z.number().int(),
    origins: z.number().int().openapi({ description: 'independent origins: copies count once' }),
    quote: quoteSchema.nullable(),
  })
  .openapi('EventSummary');

export type EventSummary = z.infer<typeof eventSummarySchema>;
