import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.js';
import { spanSchema } from './span-schema.js';

/** A document version as lists show it. */
export const documentSummarySchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    published: z.string().nullable(),
    learnt: z.string(),
    source: z.string().nullable(),
    title: z.string().nullable(),
    address: z.string(),
    superseded: z.string().nullable().openapi({ description: 'when the next version was fetched' }),
    reports: z.number().int(),
    withdrawn: z.number().int(),
  })
  .openapi('DocumentSummary');

/** A document version with its text and what it reports. */
export const documentPageSchema = z
  .object({
    id: z.string(),
    address: z.string(),
    version: z.number().int(),
    versions: listOf(z.object({ id: z.string(), version: z.number().int(), learnt: z.string() })),
    url: z.string().nullable(),
    source: z.string().nullable(),
    published: z.string().nullable(),
    title: z.string().nullable(),
    author: z.string().nullable(),
    language: z.string().nullable(),
    hash: z.string().openapi({ description: 'SHA-256 of the text in UTF-8' }),
    learnt: z.string(),
    superseded: z.string().nullable(),
    origin: z.string(),
    copies: listOf(z.string()).openapi({ description: 'documents of the same origin' }),
    text: z.string(),
    reports: listOf(
      z.object({
        id: z.string(),
        event: z.string().nullable(),
        type: z.string(),
        mode: z.string().nullable(),
        status: z.string(),
        who: z.string(),
        retired: z.enum(['withdrawn', 'reworded', 'recoded']).nullable(),
        trigger: spanSchema,
        evidence: listOf(spanSchema),
        confidence: z.number(),
      }),
    ),
    permalink: z.string(),
  })
  .openapi('DocumentPage');

export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export type DocumentPageValue = z.infer<typeof documentPageSchema>;
