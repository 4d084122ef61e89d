import type { Queries } from '../../ledger/schema.js';

/**
 * The day that is shown when none is asked for: of the latest publication that the ledger has, so that an old collection
 * is shown as of its end, and the same question has the same answer tomorrow. Null for a ledger without documents.
 */
export async function shownDay(queries: Queries): Promise<string | null> {
  const published = await queries
    .selectFrom('documents')
    .select(({ fn }) => fn.max('published').as('day'))
    .executeTakeFirst();
  if (published?.day) return published.day;
  const learnt = await queries
    .selectFrom('documents')
    .select(({ fn }) => fn.max('learnt').as('at'))
    .executeTakeFirst();
  return learnt?.at?.slice(0, 10) ?? null;
}
