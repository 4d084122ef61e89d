import type { Queries } from '../ledger/schema.js';

/** First and last day on which a document was published, up to a day; undated documents count on the day they were learnt. */
export interface WatchedDays {
  readonly firstTold: string | null;
  readonly lastTold: string | null;
}

/** @param until ISO day; null: to the end */
export async function watchedDays(queries: Queries, until: string | null): Promise<WatchedDays> {
  const dated = queries.selectFrom('documents').where('published', 'is not', null);
  const published = await (until === null ? dated : dated.where('published', '<=', until))
    .select(({ fn }) => [fn.min('published').as('first'), fn.max('published').as('last')])
    .executeTakeFirst();
  const undated = queries.selectFrom('documents').where('published', 'is', null);
  const learnt = await (until === null ? undated : undated.where('learnt', '<=', `${until}T99`))
    .select(({ fn }) => [fn.min('learnt').as('first'), fn.max('learnt').as('last')])
    .executeTakeFirst();
  const firsts = [published?.first, learnt?.first?.slice(0, 10)].filter((day) => day != null).sort();
  const lasts = [published?.last, learnt?.last?.slice(0, 10)].filter((day) => day != null).sort();
  return { firstTold: firsts[0] ?? null, lastTold: lasts.at(-1) ?? null };
}

/** The last day that the ledger has read about: the default day of asking, so that the answer needs no clock. Null: it is empty. */
export async function lastReadDay(queries: Queries): Promise<string | null> {
  const dated = await queries
    .selectFrom('documents')
    .select(({ fn }) => fn.max('published').as('last'))
    .executeTakeFirst();
  return dated?.last ?? (await watchedDays(queries, null)).lastTold;
}
