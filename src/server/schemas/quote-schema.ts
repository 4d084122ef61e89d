import { z } from '@hono/zod-openapi';

/** The sentence on which something stands, with where it was read. */
export const quoteSchema = z
  .object({
    report: z.string(),
    words: z.string().openapi({ description: 'the trigger: the words that express the act' }),
    sentence: z.string(),
    source: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
  })
  .openapi('Quote');

export type Quote = z.infer<typeof quoteSchema>;
