import { z } from '@hono/zod-openapi';
import { lampStates } from '../../lines/lamp.js';
import { lineLamps } from './line-lamps-schema.js';
import { linePartySchema } from './line-party-schema.js';
import { listOf } from './list-of.js';

const state = z.enum(lampStates);

/** A line as the board shows it. `forth`: the first party of the key to the second; `back`: the second to the first. */
export const lineSummarySchema = z
  .object({
    key: z.string().openapi({ example: 'RUS~USA' }),
    parties: listOf(linePartySchema).openapi({ description: 'two, in the order of the key' }),
    ...lineLamps,
    before: z
      .object({ direct: state, forth: state, back: state, thirdParty: state })
      .nullable()
      .openapi({ description: 'the same lamps on the day that is compared with; null without one' }),
  })
  .openapi('LineSummary');

export type LineSummary = z.infer<typeof lineSummarySchema>;
