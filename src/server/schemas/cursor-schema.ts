import { z } from '@hono/zod-openapi';

/** Where a page of events or threads goes on: the day and id of the last of the page before, "2022-10-21~e7kfq2lw4xab". */
export const cursorSchema = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?~[a-z2-7]{12}$/)
  .openapi({ description: '`next` of the page before', example: '2022-10-21~e7kfq2lw4xab' });

/** The cursor after a thing with a day. */
export function cursorAfter(last: { readonly day: string | null; readonly id: string }): string {
  return `${last.day ?? ''}~${last.id}`;
}

/** The place that a cursor stands for. */
export function placeOf(cursor: string | undefined): { day: string | null; id: string } | null {
  if (cursor === undefined) return null;
  const [day = '', id = ''] = cursor.split('~');
  return { day: day === '' ? null : day, id };
}
