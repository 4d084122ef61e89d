import { z } from '@hono/zod-openapi';

/** A party of an event, in its role. */
export const partySchema = z
  .object({
    role: z.enum(['actor', 'recipient', 'through', 'speaker']),
    code: z
      .string()
      .openapi({ description: 'ISO 3166-1 alpha-3 or a code of the codebook; "-" when unknown' }),
    sector: z.string().nullable(),
    name: z.string().nullable(),
    office: z.string().nullable(),
    text: z.string().openapi({ description: 'as a document calls it' }),
  })
  .openapi('Party');
