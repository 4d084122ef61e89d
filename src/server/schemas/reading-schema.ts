import { z } from '@hono/zod-openapi';
import { fieldSchema } from './account-schema.js';
import { daySchema } from './day-schema.js';
import { listOf } from './list-of.js';
import { spanSchema } from './span-schema.js';

/** A text or an address to read in place; nothing is stored. */
export const readRequestSchema = z
  .strictObject({
    text: z.string().min(1).max(200_000).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    date: daySchema
      .optional()
      .openapi({ description: 'day of publication, when the text does not carry one' }),
    source: z.string().min(1).max(200).optional(),
  })
  .refine(({ text, url }) => (text === undefined) !== (url === undefined), 'give either text or url')
  .openapi('ReadRequest');

/** What a coder reads in a text. */
export const readingSchema = z
  .object({
    document: z.object({
      url: z.string().nullable(),
      source: z.string().nullable(),
      published: z.string().nullable(),
      title: z.string().nullable(),
      author: z.string().nullable(),
      language: z.string().nullable(),
      text: z.string(),
    }),
    coder: z.string().nullable(),
    events: listOf(
      z.object({
        id: z.string(),
        type: z.string(),
        mode: z.string().nullable(),
        status: z.string(),
        who: z.string(),
        confidence: z.number(),
        replyTo: z.string().nullable(),
        trigger: spanSchema,
        evidence: listOf(spanSchema),
        fields: listOf(fieldSchema),
      }),
    ),
  })
  .openapi('Reading');

export type ReadingValue = z.infer<typeof readingSchema>;
