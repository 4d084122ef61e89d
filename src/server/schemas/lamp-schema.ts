import { z } from '@hono/zod-openapi';
import { lampStates } from '../../lines/lamp.js';

const ground = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('gap'),
    chance: z.number(),
    gap: z.number(),
    coveredWeeks: z.number(),
    usual: z.object({ low: z.number(), high: z.number() }),
    expected: z.number(),
    rate: z.number(),
    needed: z.number(),
  }),
  z.object({ kind: z.literal('contact'), event: z.string(), day: z.string() }),
  z.object({
    kind: z.literal('stated'),
    what: z.enum(['silence', 'closure']),
    event: z.string(),
    since: z.string(),
    by: z.string().nullable(),
    condition: z.string().nullable(),
  }),
  z.object({ kind: z.literal('none'), what: z.enum(['no contact', 'no document']) }),
]);

/** State of a lamp, with why, and the why in words: "quiet 19 days; usual gap 4 to 11 days". */
export const lampSchema = z.object({ state: z.enum(lampStates), words: z.string(), ground }).openapi('Lamp');

export type LampValue = z.infer<typeof lampSchema>;
