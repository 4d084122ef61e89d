import { z } from '@hono/zod-openapi';
import { correctable } from '../../ledger/correction.js';
import { eventSummarySchema } from './event-summary-schema.js';
import { idSchema } from './id-schema.js';
import { listOf } from './list-of.js';
import { reasonSchema } from './reason-schema.js';

const event = idSchema('e', 'e7kfq2lw4xab');
const report = idSchema('r', 'r7kfq2lw4xab');
const reason = reasonSchema;
const whatever = reason.optional();

/** What a coder may decide about one record without seeing what others did: as a judgement, of events only. */
export const proposedSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept'), of: event, reason: whatever }),
    z.strictObject({ kind: z.literal('reject'), of: event, reason }),
    z.strictObject({
      kind: z.literal('correct'),
      of: report,
      field: z.enum(correctable),
      value: z.string().max(2000),
      reason: whatever,
    }),
    z.strictObject({
      kind: z.literal('split'),
      of: event,
      reports: z.array(report).min(1).max(500),
      reason: whatever,
    }),
    z.strictObject({ kind: z.literal('merge'), of: event, with: event, reason: whatever }),
  ])
  .openapi('Proposed');

export type ProposedValue = z.infer<typeof proposedSchema>;

const proposal = z
  .object({ coder: z.string(), decision: proposedSchema, made: z.string() })
  .openapi('Proposal');

/** What was decided blind about a record as it is now. Until two coders have decided, each sees her own only. */
export const proposalsSchema = z
  .object({
    record: z.string(),
    version: z.string().openapi({ description: 'of the event; goes into If-Match' }),
    given: z.number().int().openapi({ description: 'coders who have decided; two are needed' }),
    isAgreed: z.boolean().nullable().openapi({ description: 'null until two have decided' }),
    judgement: z.number().int().nullable().openapi({ description: 'the judgement that came of it' }),
    proposals: listOf(proposal),
  })
  .openapi('Proposals');

export type ProposalsValue = z.infer<typeof proposalsSchema>;

export const queueStates = ['to-judge', 'waiting', 'to-settle'] as const;

/** Records that wait for somebody. */
export const queueSchema = z
  .object({
    state: z.enum(queueStates),
    items: listOf(
      z.object({
        event: eventSummarySchema,
        given: z.number().int(),
        isAgreed: z.boolean().nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('ReviewQueue');

export type QueueValue = z.infer<typeof queueSchema>;

/** What an adjudicator decides: that both agree, that one of two is right, or something else. */
export const adjudicationSchema = z
  .union([
    z.strictObject({ of: event, rule: z.literal('agreed') }),
    z.strictObject({ of: event, take: z.string().min(1).max(40), reason: whatever }),
    z.strictObject({ of: event, decision: proposedSchema, reason }),
  ])
  .openapi('Adjudication');

export type AdjudicationValue = z.infer<typeof adjudicationSchema>;

const share = z.object({
  records: z.number().int().openapi({ description: 'that two coders judged blind' }),
  agreed: z.number().int(),
  percent: z.number().nullable(),
});
const kappa = z.number().nullable().openapi({
  description: 'Cohen’s: 1 full agreement, 0 as by chance; null where it cannot be told',
});

/** How far coders agree who judged the same records blind. */
export const blindAgreementSchema = share
  .extend({
    pairs: listOf(
      share.extend({
        coders: listOf(z.string()).openapi({ description: 'two names' }),
        kappa,
        types: listOf(share.extend({ type: z.string(), kappa })),
      }),
    ),
  })
  .openapi('BlindAgreement');

export type BlindAgreement = z.infer<typeof blindAgreementSchema>;
