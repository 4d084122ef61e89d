import { z } from '@hono/zod-openapi';
import { isIsoDay } from '../../documents/iso-day.js';

/** A day of the calendar, `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isIsoDay, 'write a real day as YYYY-MM-DD')
  .openapi({ format: 'date', example: '2022-10-27' });
