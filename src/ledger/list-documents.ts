import { ParleyError } from '../errors.js';
import { inChunks } from './in-chunks.js';
import type { Queries } from './schema.js';

/** Which documents to list. */
export interface DocumentFilter {
  readonly source: string | null;
  /** ISO day: published on that day or later. */
  readonly since: string | null;
  /** Older versions too. */
  readonly versions: boolean;
  readonly limit: number;
  /** `uid` of the last document of the page before; none for the first page. */
  readonly after?: string | null;
}

export interface ListedDocument {
  readonly uid: string;
  readonly version: number;
  readonly published: string | null;
  readonly learnt: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly address: string;
  /** Row id of the document that stands for its origin. */
  readonly origin: number | null;
  readonly superseded: string | null;
  /** Reports first read in this version. */
  readonly reports: number;
  /** Of these, withdrawn by a later version. */
  readonly withdrawn: number;
}

/** Documents, latest published first; those without a day last. */
export async function listDocuments(
  queries: Queries,
  { source, since, versions, limit, after = null }: DocumentFilter,
): Promise<readonly ListedDocument[]> {
  let query = queries
    .selectFrom('documents')
    .select(['id', 'uid', 'version', 'published', 'learnt', 'source', 'title', 'address'])
    .select(['origin_id as origin', 'superseded'])
    .orderBy(({ fn, val }) => fn.coalesce('published', val('')), 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (!versions) query = query.where('superseded', 'is', null);
  if (source !== null) query = query.where('source', '=', source);
  if (since !== null) query = query.where('published', '>=', since);
  if (after !== null) {
    const last = await queries
      .selectFrom('documents')
      .select(({ fn, val }) => ['id', fn.coalesce('published', val('')).as('day')])
      .where('uid', '=', after)
      .executeTakeFirst();
    if (last === undefined)
      throw new ParleyError('no-such-id', `there is no document "${after}" to go on from`);
    query = query.where((where) => {
      const day = where.fn.coalesce('published', where.val(''));
      return where.or([
        where(day, '<', last.day),
        where.and([where(day, '=', last.day), where('id', '<', last.id)]),
      ]);
    });
  }
  const documents = await query.execute();
  const counts = await inChunks(
    documents.map((document) => document.id),
    (chunk) =>
      queries
        .selectFrom('reports')
        .select(({ fn }) => ['document_id', 'retired_because', fn.countAll<number>().as('count')])
        .where('document_id', 'in', chunk)
        .groupBy(['document_id', 'retired_because'])
        .execute(),
  );
  return documents.map(({ id, ...document }) => {
    const own = counts.filter((row) => row.document_id === id);
    const withdrawn = own.find((row) => row.retired_because === 'withdrawn')?.count ?? 0;
    return { ...document, reports: own.reduce((sum, row) => sum + row.count, 0), withdrawn };
  });
}
