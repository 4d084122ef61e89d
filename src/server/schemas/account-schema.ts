import { z } from '@hono/zod-openapi';
import { dayRangeSchema } from './day-range-schema.js';
import { listOf } from './list-of.js';
import { spanSchema } from './span-schema.js';

/** One field of a report with why it has its value. */
export const fieldSchema = z
  .object({
    field: z.string(),
    value: z.string(),
    basis: z.enum(['said', 'inferred', 'judged']).openapi({
      description:
        'said: words of the text; inferred: a rule, a model or knowledge; judged: a person corrected it',
    }),
    span: spanSchema.nullable(),
    by: z.string().nullable().openapi({ description: 'rule, lexicon entry or model; who corrected it' }),
    score: z.number().nullable(),
  })
  .openapi('Field');

/** One report of an event: whose word it is, its sentences in their paragraph, its fields with their grounds. */
export const accountSchema = z
  .object({
    report: z.string().openapi({ description: 'id of the report' }),
    voice: z.enum(['actor', 'recipient', 'go-between', 'other', 'press', 'unnamed']),
    code: z.string().nullable().openapi({ description: 'of whoever speaks' }),
    status: z.string(),
    type: z.string(),
    mode: z.string().nullable(),
    isWithdrawn: z.boolean(),
    verdict: z.enum(['accepted', 'rejected']).nullable(),
    corrected: listOf(z.string()),
    happened: dayRangeSchema.nullable(),
    learnt: z.string(),
    confidence: z.number(),
    coder: z.string(),
    document: z.object({
      id: z.string(),
      address: z.string(),
      version: z.number().int(),
      source: z.string().nullable(),
      published: z.string().nullable(),
      title: z.string().nullable(),
      url: z.string().nullable(),
    }),
    origin: z
      .string()
      .openapi({ description: 'id of the document that stands for its origin: copies share it' }),
    evidence: listOf(spanSchema),
    paragraphs: listOf(spanSchema).openapi({ description: 'the paragraphs that the evidence stands in' }),
    fields: listOf(fieldSchema),
  })
  .openapi('Account');

export type AccountValue = z.infer<typeof accountSchema>;
export type FieldValue = z.infer<typeof fieldSchema>;
