import { inChunks } from './in-chunks.js';
import type { Ledger } from './ledger.js';
import { loadDocuments } from './load-documents.js';

/** A document that holds the words looked for, with what it reports. */
export interface SearchHit {
  readonly uid: string;
  readonly version: number;
  readonly published: string | null;
  readonly learnt: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly address: string;
  /** The words in their context: pieces of text, every second one a hit. */
  readonly excerpt: readonly string[];
  /** Ids of the events that it reports. */
  readonly events: readonly string[];
}

/** Full-text search over all versions of all documents, best first. @throws ParleyError `bad-search` */
export async function searchLedger(
  { queries, dialect }: Ledger,
  words: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const hits = await dialect.searchText(queries, words, limit);
  const ids = hits.map((hit) => hit.documentId);
  const documents = new Map((await loadDocuments(queries, ids)).map((one) => [one.id, one]));
  const events = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('event_reports')
      .innerJoin('reports', 'reports.id', 'event_reports.report_id')
      .select(['reports.document_id', 'event_reports.event_id'])
      .distinct()
      .where('reports.document_id', 'in', chunk)
      .orderBy('event_reports.event_id')
      .execute(),
  );
  return hits.flatMap(({ documentId, excerpt }) => {
    const document = documents.get(documentId);
    if (document === undefined) return [];
    const { uid, version, published, learnt, source, title, address } = document;
    const own = events.filter((row) => row.document_id === documentId).map((row) => row.event_id);
    return [{ uid, version, published, learnt, source, title, address, excerpt, events: own }];
  });
}
