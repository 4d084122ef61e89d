import { z } from '@hono/zod-openapi';
import { levels } from '../../lines/level.js';
import { postures } from '../../lines/posture.js';
import { lineActSchema } from './line-act-schema.js';
import { lineLamps } from './line-lamps-schema.js';
import { lineSummarySchema } from './line-summary-schema.js';
import { linkSchema } from './link-schema.js';
import { listOf } from './list-of.js';

const weekSchema = z
  .object({
    week: z.string().openapi({ description: 'ISO day of the Monday' }),
    contacts: z.number().int(),
    indirect: z.number().int(),
    postures: z.record(z.enum(postures), z.number().int()),
    coverage: z.number().openapi({ description: '1 is usual' }),
    expected: z.object({ low: z.number().int(), high: z.number().int() }).nullable().openapi({
      description: 'contacts in eight of ten such weeks; null on lines with too little contact for a test',
    }),
  })
  .openapi('Week');

const shareSchema = z
  .object({
    first: z.string(),
    last: z.string(),
    n: z.number().int().openapi({ description: 'verbal acts' }),
    share: z
      .number()
      .openapi({ description: 'of them hostile or closing, drawn towards the share of all lines' }),
    low: z.number(),
    high: z.number().openapi({ description: 'nine of ten times between low and high' }),
  })
  .openapi('PostureShare');

/** One line over time. */
export const linePageSchema = z
  .object({
    asOf: z.string(),
    known: z.enum(['now', 'then']),
    line: lineSummarySchema,
    byLevel: listOf(
      z.object({
        level: z.enum(levels),
        ...lineLamps,
      }),
    ),
    planned: listOf(lineActSchema),
    onTheTable: listOf(lineActSchema),
    refused: listOf(lineActSchema),
    acts: listOf(lineActSchema).openapi({ description: 'earliest first' }),
    weeks: listOf(weekSchema),
    shares: listOf(shareSchema).openapi({
      description: 'of the verbal acts in some equal stretches; stretches with few are left out',
    }),
    links: listOf(linkSchema).openapi({ description: 'answers among the acts that are shown' }),
    threads: listOf(z.string()),
  })
  .openapi('LinePage');

export type LinePageValue = z.infer<typeof linePageSchema>;
