import { z } from '@hono/zod-openapi';
import { roles } from '../access/role.js';

/** Who asks. */
export const sessionSchema = z
  .object({
    name: z.string(),
    role: z.enum(roles),
    by: z.enum(['local', 'session', 'token']).openapi({
      description: 'local: this machine, no users are set up',
    }),
    csrf: z
      .string()
      .nullable()
      .openapi({ description: 'goes into X-Parley-Csrf of whatever changes something' }),
  })
  .openapi('Session');
