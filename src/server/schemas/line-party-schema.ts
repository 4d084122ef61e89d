import { z } from '@hono/zod-openapi';

/** One end of a line. */
export const linePartySchema = z
  .object({
    key: z.string().openapi({ example: 'SYR.REB' }),
    code: z.string(),
    class: z.enum(['state', 'body', 'REB', 'OPP', 'PTY', 'PRM', 'CVL']),
    name: z.string().openapi({ description: 'in words: "Syria, rebels"' }),
  })
  .openapi('LineParty');
