import { z } from '@hono/zod-openapi';

/** What was an event until a person refused it. */
export const refusedSchema = z
  .object({
    error: z.object({ code: z.literal('refused-event'), message: z.string() }),
    refusal: z.object({
      id: z.string().openapi({ description: 'what was asked for' }),
      judgement: z.number().int().openapi({ description: 'can be undone: then the event is back' }),
      author: z.string(),
      reason: z.string().nullable(),
      made: z.string(),
    }),
  })
  .openapi('Refused');

export type RefusedValue = z.infer<typeof refusedSchema>;
