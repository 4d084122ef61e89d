import { inChunks } from './in-chunks.js';
import type { Queries } from './schema.js';

/** Ids of the events that some reports (row ids) belong to, each once. */
export async function eventIdsOf(queries: Queries, reports: Iterable<number>): Promise<ReadonlySet<string>> {
  const rows = await inChunks(new Set(reports), (chunk) =>
    queries
      .selectFrom('event_reports')
      .select('event_id')
      .distinct()
      .where('report_id', 'in', chunk)
      .execute(),
  );
  return new Set(rows.map((row) => row.event_id));
}
