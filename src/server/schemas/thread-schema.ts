import { z } from '@hono/zod-openapi';
import { eventSummarySchema } from './event-summary-schema.js';
import { linkSchema } from './link-schema.js';
import { listOf } from './list-of.js';

/** An offer, request or message with its answers. */
export const threadSchema = z
  .object({
    id: z.string(),
    outcome: z.string(),
    isOpen: z.boolean(),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
    learnt: z.string(),
    root: z.string().openapi({ description: 'the event that it begins with' }),
    silent: listOf(z.string()).openapi({ description: 'codes of those asked of whom no answer is known' }),
    columns: listOf(z.string()).openapi({
      description: 'codes of the columns of its ladder, carriers between',
    }),
    events: listOf(eventSummarySchema).openapi({ description: 'in order' }),
    links: listOf(linkSchema),
  })
  .openapi('Thread');

export type ThreadValue = z.infer<typeof threadSchema>;
