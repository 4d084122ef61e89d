import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.js';

const share = z.object({
  reports: z.number().int().openapi({ description: 'that two or more people accepted or rejected' }),
  agreed: z.number().int().openapi({ description: 'on which all of them chose the same' }),
  alpha: z.number().nullable().openapi({
    description: 'Krippendorff’s, nominal: 1 full agreement, 0 as by chance; null where it cannot be told',
  }),
});

/** How far people agree who judged the same reports. */
export const agreementSchema = share
  .extend({
    types: listOf(share.extend({ type: z.string() })),
    disputed: listOf(
      z.object({
        report: z.string(),
        type: z.string(),
        verdicts: listOf(
          z.object({
            author: z.string(),
            verdict: z.enum(['accept', 'reject']),
            reason: z.string().nullable(),
          }),
        ),
      }),
    ).openapi({ description: 'reports on which they differ: for an adjudicator' }),
  })
  .openapi('Agreement');

export type Agreement = z.infer<typeof agreementSchema>;
