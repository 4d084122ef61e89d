import type { Queries } from './schema.js';

/** What one source contributed. */
export interface ListedSource {
  /** Null for documents whose source is not known. */
  readonly source: string | null;
  /** Addresses, however many versions of each. */
  readonly documents: number;
  /** Different texts: copies of one count once. */
  readonly origins: number;
  readonly reports: number;
  readonly withdrawn: number;
  /** ISO days of publication. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Every source, the one with most documents first. */
export async function listSources(queries: Queries): Promise<readonly ListedSource[]> {
  const documents = await queries
    .selectFrom('documents')
    .select(({ fn }) => [
      'source',
      fn.count<number>('address').distinct().as('documents'),
      fn.count<number>('origin_id').distinct().as('origins'),
      fn.min('published').as('first'),
      fn.max('published').as('last'),
    ])
    .groupBy('source')
    .execute();
  const reports = await queries
    .selectFrom('reports')
    .innerJoin('documents', 'documents.id', 'reports.document_id')
    .select(({ fn }) => ['documents.source', 'reports.retired_because', fn.countAll<number>().as('count')])
    .groupBy(['documents.source', 'reports.retired_because'])
    .execute();
  return documents
    .map((row) => {
      const own = reports.filter((report) => report.source === row.source);
      const count = (because: string | null) =>
        own.find((report) => report.retired_because === because)?.count ?? 0;
      return { ...row, reports: count(null) + count('withdrawn'), withdrawn: count('withdrawn') };
    })
    .sort((a, b) => b.documents - a.documents || ((a.source ?? '') < (b.source ?? '') ? -1 : 1));
}
