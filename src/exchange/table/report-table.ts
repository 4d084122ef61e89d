import { loadReports } from '../../ledger/load-reports.js';
import type { Queries } from '../../ledger/schema.js';
import type { StoredReport } from '../../ledger/stored-report.js';
import { toCsvRow } from '../../reports/csv-format.js';
import { directedPairs } from '../../reports/directed-pairs.js';
import { inBatches } from '../in-batches.js';
import { pairCells } from './pair-cells.js';
import { type Cell, type Column, pairColumns, type Table } from './table.js';

/** The columns that only single reports have. */
export const reportColumns: readonly Column[] = [
  { name: 'report', type: 'text', description: 'id of the report in every ledger that holds it' },
  { name: 'joined_event', type: 'text', description: 'the event that it is an account of' },
  { name: 'learnt', type: 'text', description: 'when the ledger first had it (UTC)' },
  {
    name: 'retired',
    type: 'text',
    description: 'withdrawn, reworded or recoded, when it no longer counts as the source says it now',
  },
  { name: 'corrected', type: 'text', description: 'fields that a person corrected' },
  { name: 'verdict', type: 'text', description: 'accepted or rejected by a person' },
];

/** Reports of a ledger in the order of reading, some hundred at a time. */
export async function* storedReports(queries: Queries): AsyncGenerator<readonly StoredReport[]> {
  const batches = inBatches(
    (after: number | null, limit) =>
      queries
        .selectFrom('reports')
        .select('id')
        .where('id', '>', after ?? 0)
        .orderBy('id')
        .limit(limit)
        .execute(),
    (row) => row.id,
  );
  for await (const rows of batches) {
    yield loadReports(
      queries,
      rows.map((row) => row.id),
    );
  }
}

/** One row per report of a ledger and directed pair of parties. */
export function reportTable(queries: Queries): Table {
  return { columns: [...pairColumns, ...reportColumns], rows: rowsOf(queries) };
}

async function* rowsOf(queries: Queries): AsyncGenerator<readonly Cell[]> {
  for await (const reports of storedReports(queries)) {
    const ids = reports.map((report) => report.id);
    const joined = await queries
      .selectFrom('event_reports')
      .selectAll()
      .where('report_id', 'in', ids)
      .execute();
    const eventOf = new Map(joined.map((row) => [row.report_id, row.event_id]));
    for (const { id, uid, event, document, learnt, retired, corrected, verdict } of reports) {
      const own = [
        uid,
        eventOf.get(id) ?? null,
        learnt,
        retired?.because ?? null,
        corrected.join('; ') || null,
        verdict,
      ];
      const facts = { source: document.source, date: document.published };
      for (const pair of directedPairs(event)) yield [...pairCells(toCsvRow(event, pair, facts)), ...own];
    }
  }
}
