import { inChunks } from './in-chunks.js';
import { insertRows } from './insert-rows.js';
import type { OriginFinder } from './ledger-rules.js';
import { loadDocuments } from './load-documents.js';
import type { Queries } from './schema.js';
import type { StoredDocument } from './stored-document.js';

/**
 * Enters the origin of a document that was just added: that of its copies and of its earlier version, else its own.
 * Gives the row ids of the documents whose origin is another one now.
 */
export async function findOrigin(
  queries: Queries,
  document: StoredDocument,
  earlier: StoredDocument | null,
  finder: OriginFinder,
): Promise<readonly number[]> {
  const keys = [...new Set(finder.documentKeys(document))];
  const rivals = await documentsWith(queries, keys);
  await insertRows(
    queries,
    'document_keys',
    keys.map((key) => ({ key, document_id: document.id })),
  );
  const candidates = (await loadDocuments(queries, rivals)).filter((one) => one.id !== document.id);
  const copies = new Set(finder.copiesOf(document, candidates));
  const groups = new Set(candidates.filter((one) => copies.has(one.id)).map((one) => one.origin));
  if (earlier !== null) groups.add(earlier.origin);
  const origin = Math.min(document.id, ...groups);
  const moved = await membersOf(
    queries,
    [...groups].filter((group) => group !== origin),
  );
  await inChunks([document.id, ...moved], (chunk) =>
    queries.updateTable('documents').set({ origin_id: origin }).where('id', 'in', chunk).execute(),
  );
  return moved;
}

async function documentsWith(queries: Queries, keys: readonly string[]): Promise<readonly number[]> {
  const rows = await inChunks(keys, (chunk) =>
    queries.selectFrom('document_keys').select('document_id').distinct().where('key', 'in', chunk).execute(),
  );
  return rows.map((row) => row.document_id);
}

async function membersOf(queries: Queries, origins: readonly number[]): Promise<readonly number[]> {
  const rows = await inChunks(origins, (chunk) =>
    queries.selectFrom('documents').select('id').where('origin_id', 'in', chunk).execute(),
  );
  return rows.map((row) => row.id);
}
