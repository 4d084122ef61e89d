import { z } from '@hono/zod-openapi';
import { levels } from '../../lines/level.js';
import { linePartySchema } from './line-party-schema.js';
import { lineSummarySchema } from './line-summary-schema.js';
import { listOf } from './list-of.js';

/** Which lines are open as of a day. */
export const lineBoardSchema = z
  .object({
    asOf: z.string(),
    known: z.enum(['now', 'then']),
    compare: z.string().nullable(),
    level: z.enum(levels).nullable(),
    direct: z.boolean(),
    headline: z.string().openapi({ description: 'what is shown, in one sentence' }),
    parties: listOf(linePartySchema.extend({ lines: z.number().int() })).openapi({
      description: 'those with most lines first: the order of rows and columns',
    }),
    lines: listOf(lineSummarySchema),
  })
  .openapi('LineBoard');

export type LineBoard = z.infer<typeof lineBoardSchema>;
