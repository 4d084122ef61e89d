import { inChunks } from './in-chunks.js';
import type { DocumentRow, Queries } from './schema.js';
import type { StoredDocument } from './stored-document.js';

/** Document versions by row id, ascending. */
export async function loadDocuments(
  queries: Queries,
  ids: Iterable<number>,
): Promise<readonly StoredDocument[]> {
  const rows = await inChunks(new Set(ids), (chunk) =>
    queries.selectFrom('documents').selectAll().where('id', 'in', chunk).execute(),
  );
  return rows.map(toDocument).sort((a, b) => a.id - b.id);
}

/** The newest version of what is read at an address; null when nothing was read there. */
export async function latestVersion(queries: Queries, address: string): Promise<StoredDocument | null> {
  const row = await queries
    .selectFrom('documents')
    .selectAll()
    .where('address', '=', address)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toDocument(row);
}

function toDocument({ run_id: _, origin_id, ...row }: DocumentRow): StoredDocument {
  return { ...row, origin: origin_id ?? row.id };
}
