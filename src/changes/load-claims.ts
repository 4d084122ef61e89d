import { sql } from 'kysely';
import { inChunks } from '../ledger/in-chunks.js';
import type { Queries } from '../ledger/schema.js';
import type { SinceClaim } from './change-input.js';
import { claimedSince } from './claimed-since.js';

const saidSince = sql<string | null>`json_extract(reports.record, '$.since.text')`;

/**
 * What reports of some events say by "since": the first report that names a time, of each event.
 * @param until ISO day: reports told later are left out
 */
export async function loadClaims(
  queries: Queries,
  events: ReadonlySet<string>,
  until: string,
): Promise<readonly SinceClaim[]> {
  const rows = await inChunks(events, (chunk) =>
    queries
      .selectFrom('event_reports')
      .innerJoin('reports', 'reports.id', 'event_reports.report_id')
      .innerJoin('documents', 'documents.id', 'reports.document_id')
      .select([
        'event_reports.event_id',
        'reports.id',
        'documents.address',
        'documents.published',
        saidSince.as('words'),
      ])
      .where('event_reports.event_id', 'in', chunk)
      .where(saidSince, 'is not', null)
      .where('reports.retired', 'is', null)
      .where('documents.published', '<=', until)
      .execute(),
  );
  const claims = new Map<string, SinceClaim>();
  const order = (row: (typeof rows)[number]) =>
    `${row.published} ${row.address} ${String(row.id).padStart(12, '0')}`;
  for (const { event_id: event, published, words } of [...rows].sort((a, b) =>
    order(a) < order(b) ? -1 : 1,
  )) {
    if (words === null || published === null || claims.has(event)) continue;
    const days = claimedSince(words, published);
    if (days !== null) claims.set(event, { event, words, ...days });
  }
  return [...claims.values()];
}
