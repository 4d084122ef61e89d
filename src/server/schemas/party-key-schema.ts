import { z } from '@hono/zod-openapi';

/** Key of a party of lines: `RUS`, `SYR.REB`, `IGO.NATO`. */
export const partyKeySchema = z
  .string()
  .max(80)
  .regex(/^[A-Z]{3}(?:\.[A-Za-z0-9-]+)?$/)
  .openapi({ example: 'RUS' });

/** Key of a line: `RUS~USA`. */
export const lineKeySchema = z
  .string()
  .max(160)
  .regex(/^[A-Z]{3}(?:\.[A-Za-z0-9-]+)?~[A-Z]{3}(?:\.[A-Za-z0-9-]+)?$/)
  .openapi({ example: 'RUS~USA' });
