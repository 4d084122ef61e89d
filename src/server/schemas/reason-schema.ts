import { z } from '@hono/zod-openapi';

/** Why a person decides something. */
export const reasonSchema = z.string().trim().min(1).max(2000);
