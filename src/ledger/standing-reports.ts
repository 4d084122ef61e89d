import type { CodedEvent } from '../reports/coded-event.js';
import type { EarlierReport } from './compare-versions.js';
import type { Queries } from './schema.js';

/** What the source at an address says until now, as it was coded. */
export async function standingReports(queries: Queries, address: string): Promise<readonly EarlierReport[]> {
  const rows = await queries
    .selectFrom('reports')
    .innerJoin('documents', 'documents.id', 'reports.document_id')
    .select(['reports.id', 'reports.record'])
    .where('documents.address', '=', address)
    .where('reports.retired', 'is', null)
    .orderBy('reports.id')
    .execute();
  return rows.map(({ id, record }) => {
    const event: CodedEvent = JSON.parse(record);
    return { id, event };
  });
}
