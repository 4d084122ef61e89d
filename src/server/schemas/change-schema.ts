import { z } from '@hono/zod-openapi';
import { changeKinds } from '../../changes/change.js';
import { levels } from '../../lines/level.js';
import { eventSummarySchema } from './event-summary-schema.js';
import { listOf } from './list-of.js';

const measure = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('chart'),
    counted: z.number(),
    outOf: z.number(),
    weeks: z.number(),
    usualShare: z.number().nullable(),
    reached: z.number(),
    threshold: z.number(),
    chance: z.number().nullable(),
  }),
  z.object({
    kind: z.literal('gap'),
    gap: z.number(),
    usual: z.object({ low: z.number(), high: z.number() }),
    chance: z.number(),
  }),
  z.object({
    kind: z.literal('stated'),
    since: z.string().nullable(),
    claim: z.string().nullable(),
    against: listOf(z.string()),
  }),
  z.object({
    kind: z.literal('accounts'),
    field: z.string(),
    values: listOf(z.object({ value: z.string(), reports: z.number().int() })),
  }),
]);

/** What changed on a line: one sentence, its evidence, how it was measured, how often that is wrong (docs/changes.md). */
export const changeSchema = z
  .object({
    id: z.string(),
    line: z.string(),
    kind: z.enum(changeKinds),
    level: z.enum(levels).nullable(),
    day: z.string().openapi({ description: 'ISO day on which it shows' }),
    sentence: z.string(),
    evidence: listOf(eventSummarySchema).openapi({ description: 'those that matter most first' }),
    measure,
    needed: z.string().openapi({ description: 'what would have made it appear, or kept it away' }),
    since: z.object({ first: z.string(), last: z.string(), chance: z.number() }).nullable(),
    isOver: z.boolean(),
    strength: z.number(),
    rarity: z.number(),
    score: z.number(),
    budget: z.number().nullable().openapi({
      description:
        'false alarms a year on one line that its threshold was tuned to; null for what texts tell',
    }),
  })
  .openapi('Change');

/** Something in the ledger that is no longer as it was: told, never silent. */
export const correctionSchema = z
  .object({
    at: z.string().openapi({ description: 'ISO instant' }),
    kind: z.enum(['withdrawn', 'reworded', 'recoded', 'judged', 'source added']),
    words: z.string(),
    report: z.string().nullable(),
    event: z.string().nullable(),
    judgement: z.number().int().nullable(),
    document: z.string().nullable(),
  })
  .openapi('Correction');

/** What moved, and what was put right. */
export const changeListSchema = z
  .object({
    asOf: z.string(),
    known: z.enum(['now', 'then']),
    since: z.string(),
    watchedLines: z.number().int(),
    expectedFalseAlarms: z
      .number()
      .openapi({ description: 'a month, that chance alone gives on so many lines' }),
    items: listOf(changeSchema),
    corrections: listOf(correctionSchema).openapi({ description: 'latest first' }),
  })
  .openapi('ChangeList');

export type ChangeValue = z.infer<typeof changeSchema>;
export type CorrectionValue = z.infer<typeof correctionSchema>;
export type ChangeListValue = z.infer<typeof changeListSchema>;
