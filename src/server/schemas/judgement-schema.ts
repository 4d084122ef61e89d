import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.js';

export const judgementKinds = [
  'accept',
  'reject',
  'correct',
  'split',
  'merge',
  'link',
  'unlink',
  'undo',
] as const;

/** A judgement as it was made, with what became of it. Ids of reports on both sides. */
export const judgementSchema = z
  .object({
    id: z.number().int(),
    kind: z.enum(judgementKinds),
    field: z.string().nullable().openapi({ description: 'correct: the field; link: how it answers' }),
    value: z.unknown().openapi({ description: 'correct: the new value' }),
    author: z.string(),
    reason: z.string().nullable(),
    made: z.string(),
    undoes: z.number().int().nullable(),
    isUndone: z.boolean(),
    one: listOf(z.string()),
    other: listOf(z.string()),
  })
  .openapi('Judgement');

export type JudgementValue = z.infer<typeof judgementSchema>;
