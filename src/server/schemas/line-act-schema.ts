import { z } from '@hono/zod-openapi';
import { forms } from '../../lines/form.js';
import { levels } from '../../lines/level.js';
import { postures } from '../../lines/posture.js';
import { stakes } from '../../lines/stake.js';
import { listOf } from './list-of.js';
import { quoteSchema } from './quote-schema.js';

/** One event as it bears on one directed pair of parties (docs/lines.md). */
export const lineActSchema = z
  .object({
    event: z.string(),
    line: z.string(),
    from: z.string(),
    to: z.string(),
    isMutual: z.boolean(),
    type: z.string(),
    mode: z.string().nullable(),
    status: z.string(),
    standing: z.string(),
    bearing: z.enum(['contact', 'plan', 'silence', 'closure', 'opening', 'words', 'deed', 'none']),
    isCounted: z.boolean(),
    isIndirect: z.boolean(),
    via: listOf(z.string()),
    form: z.enum(forms).nullable(),
    fromSector: z.string().nullable(),
    toSector: z.string().nullable(),
    fromLevel: z.enum(levels).nullable(),
    toLevel: z.enum(levels).nullable(),
    level: z.enum(levels).nullable(),
    posture: z.enum(postures).nullable(),
    stake: z.enum(stakes),
    condition: z.string().nullable(),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
    told: z.string(),
    learnt: z.string(),
    basis: z.enum(['coded', 'errand']),
    sources: listOf(z.string()),
    quote: quoteSchema.nullable(),
  })
  .openapi('LineAct');

export type LineActValue = z.infer<typeof lineActSchema>;
