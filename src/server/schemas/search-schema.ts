import { z } from '@hono/zod-openapi';
import { eventSummarySchema } from './event-summary-schema.js';
import { listOf } from './list-of.js';

const facet = listOf(z.object({ value: z.string(), hits: z.number().int() }));

/** Documents that hold some words, best first, with facets over these hits. */
export const searchSchema = z
  .object({
    q: z.string(),
    hits: listOf(
      z.object({
        id: z.string(),
        version: z.number().int(),
        published: z.string().nullable(),
        source: z.string().nullable(),
        title: z.string().nullable(),
        address: z.string(),
        excerpt: listOf(z.string()).openapi({ description: 'pieces of text, every second one a hit' }),
        events: listOf(eventSummarySchema),
      }),
    ),
    facets: z.object({ source: facet, type: facet, party: facet, year: facet }),
    isCut: z.boolean().openapi({ description: 'more documents hold the words than are listed' }),
  })
  .openapi('Search');

export type SearchValue = z.infer<typeof searchSchema>;
