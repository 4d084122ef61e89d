import { z } from '@hono/zod-openapi';
import { accountSchema } from './account-schema.js';
import { dayRangeSchema } from './day-range-schema.js';
import { eventSummarySchema } from './event-summary-schema.js';
import { judgementSchema } from './judgement-schema.js';
import { linkSchema } from './link-schema.js';
import { listOf } from './list-of.js';

/** One event with everything that is known of it. */
export const eventPageSchema = z
  .object({
    event: eventSummarySchema,
    version: z.string().openapi({
      description:
        'changes with whatever is told or judged of it; goes into If-Match of a judgement, in quotation marks',
    }),
    accounts: listOf(accountSchema).openapi({ description: 'in the order of publication' }),
    origins: listOf(
      z.object({
        document: z.string().openapi({ description: 'id of the document that stands for the origin' }),
        accounts: listOf(z.string()).openapi({ description: 'reports, the first published first' }),
        documents: z.number().int(),
      }),
    ).openapi({ description: 'accounts folded under the text that they are copies of' }),
    rivals: listOf(
      z.object({
        field: z.string(),
        values: listOf(z.object({ value: z.string(), reports: listOf(z.string()) })),
      }),
    ).openapi({ description: 'fields on which accounts differ; the value that is shown stands first' }),
    history: listOf(
      z.object({
        status: z.string(),
        happened: dayRangeSchema.nullable(),
        learnt: z.string(),
        report: z.string(),
      }),
    ),
    links: listOf(linkSchema),
    linked: listOf(eventSummarySchema).openapi({ description: 'the events at the other ends of the links' }),
    threads: listOf(z.string()),
    lines: listOf(z.string()).openapi({ description: 'keys of the lines that it bears on' }),
    judgements: listOf(judgementSchema).openapi({ description: 'about its reports, latest first' }),
    permalink: z.string(),
  })
  .openapi('EventPage');

export type EventPageValue = z.infer<typeof eventPageSchema>;
