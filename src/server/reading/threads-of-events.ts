import { inChunks } from '../../ledger/in-chunks.js';
import type { Queries } from '../../ledger/schema.js';

/** Ids of the threads that some events are part of, sorted. */
export async function threadsOfEvents(
  queries: Queries,
  events: readonly string[],
): Promise<readonly string[]> {
  const rows = await inChunks(new Set(events), (chunk) =>
    queries
      .selectFrom('thread_events')
      .select('thread_id')
      .distinct()
      .where('event_id', 'in', chunk)
      .execute(),
  );
  return [...new Set(rows.map((row) => row.thread_id))].sort();
}
