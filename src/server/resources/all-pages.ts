import type { z } from '@hono/zod-openapi';

/** Things on one page of a table that is given out whole. */
const pageLength = 500;

interface Asked {
  readonly params: z.infer<z.ZodObject>;
  readonly query: z.infer<z.ZodObject>;
}

/** A list as one table to its end, page after page, each made when the reader has taken the one before. */
export function allPages(
  head: string,
  asked: Asked,
  load: (asked: Asked) => Promise<unknown>,
  rows: (answer: unknown) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let cursor: unknown;
  let isFirst = true;
  return new ReadableStream({
    async pull(controller) {
      const query = { ...asked.query, limit: pageLength, ...(isFirst ? {} : { cursor }) };
      const page = await load({ ...asked, query });
      controller.enqueue(encoder.encode((isFirst ? head : '') + rows(page)));
      isFirst = false;
      cursor = typeof page === 'object' && page !== null && 'next' in page ? page.next : null;
      if (cursor === null) controller.close();
    },
  });
}
