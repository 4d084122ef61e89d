import { z } from '@hono/zod-openapi';

/** An id, or the beginning of one while it fits one thing only. */
export function idSchema(letters: string, example: string) {
  return z
    .string()
    .regex(new RegExp(`^[${letters}][a-z2-7]{2,11}$`))
    .openapi({ example });
}
