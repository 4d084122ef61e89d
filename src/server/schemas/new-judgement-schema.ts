import { z } from '@hono/zod-openapi';
import { correctable } from '../../ledger/correction.js';
import { linkKinds } from '../../threads/event-link.js';
import { eventPageSchema } from './event-page-schema.js';
import { judgementSchema } from './judgement-schema.js';
import { listOf } from './list-of.js';
import { reasonSchema } from './reason-schema.js';

const id = z.string().regex(/^[er][a-z2-7]{2,11}$/);
const event = id.openapi({ description: 'id of an event (e…)' });
const report = z.string().regex(/^r[a-z2-7]{2,11}$/);
const reason = reasonSchema;
const whatever = reason.optional();

/** What a person decides (docs/ledger.md, "Judgements"). */
export const newJudgementSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept'), of: id, reason: whatever }),
    z.strictObject({ kind: z.literal('reject'), of: id, reason }),
    z.strictObject({
      kind: z.literal('correct'),
      of: report,
      field: z.enum(correctable),
      value: z
        .string()
        .max(2000)
        .openapi({ description: 'as for `parley judge correct`; "none" empties a field' }),
      reason: whatever,
    }),
    z.strictObject({
      kind: z.literal('split'),
      of: event,
      reports: z.array(report).min(1).max(500).openapi({ description: 'that are of another event' }),
      reason: whatever,
    }),
    z.strictObject({ kind: z.literal('merge'), of: event, with: event, reason: whatever }),
    z.strictObject({
      kind: z.literal('link'),
      of: event.openapi({ description: 'the event that answers' }),
      with: event.openapi({ description: 'the event that is answered' }),
      how: z.enum(linkKinds).optional(),
      reason: whatever,
    }),
    z.strictObject({ kind: z.literal('unlink'), of: event, with: event, reason: whatever }),
    z.strictObject({ kind: z.literal('undo'), judgement: z.number().int().min(1), reason: whatever }),
  ])
  .openapi('NewJudgement');

export type NewJudgementValue = z.infer<typeof newJudgementSchema>;

/** What came of a judgement. */
export const judgedSchema = z
  .object({
    judgement: z.number().int(),
    events: listOf(z.object({ id: z.string(), version: z.string() })).openapi({
      description: 'the events that its reports belong to now',
    }),
  })
  .openapi('Judged');

export type Judged = z.infer<typeof judgedSchema>;

/** Somebody was faster. Nothing was entered; `yours` comes back, so that it can be entered again. */
export const conflictSchema = z
  .object({
    error: z.object({ code: z.literal('judged-meanwhile'), message: z.string() }),
    since: listOf(judgementSchema).openapi({ description: 'judgements made since the version in If-Match' }),
    now: listOf(eventPageSchema),
    yours: newJudgementSchema,
  })
  .openapi('Conflict');
