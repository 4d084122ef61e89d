import { z } from '@hono/zod-openapi';
import { linkKinds } from '../../threads/event-link.js';

/** That one event answers another. */
export const linkSchema = z
  .object({
    from: z.string().openapi({ description: 'the event that answers' }),
    to: z.string().openapi({ description: 'the event that is answered' }),
    kind: z.enum(linkKinds),
    words: z.string().openapi({ description: 'from the answer: "accepts on a condition"' }),
    basis: z.enum(['explicit', 'inferred']),
    ground: z.string().openapi({ description: '"stated", "inferred, 0.86", "linked by Ida"' }),
    strength: z.number(),
    author: z.string().nullable(),
    learnt: z.string(),
  })
  .openapi('Link');

export type LinkValue = z.infer<typeof linkSchema>;
