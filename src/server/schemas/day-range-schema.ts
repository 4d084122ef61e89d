import { z } from '@hono/zod-openapi';

/** First and last day, both inclusive, at the precision that a text states. */
export const dayRangeSchema = z.object({ start: z.string(), end: z.string() }).openapi('DayRange');
