import { z } from '@hono/zod-openapi';

/** A stretch of a document's text in UTF-16 code units, end exclusive; `text` is exactly that slice. */
export const spanSchema = z
  .object({ start: z.number().int(), end: z.number().int(), text: z.string() })
  .openapi('Span', { description: 'A stretch of a document’s text: UTF-16 code units, end exclusive.' });

export type SpanValue = z.infer<typeof spanSchema>;
