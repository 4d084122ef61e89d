import type { Queries } from '../../ledger/schema.js';
import { exportLedger } from '../ledger-file/export-ledger.js';
import { csvTable } from '../table/csv-table.js';
import { eventTable } from '../table/event-table.js';
import { parquetTable } from '../table/parquet-table.js';
import { ploverEvents } from '../table/plover-lines.js';
import { reportTable } from '../table/report-table.js';
import { archiveReadme } from './archive-readme.js';
import { dataVintage } from './data-vintage.js';
import { ledgerFacts } from './ledger-facts.js';
import { zipFiles } from './zip-files.js';

/** A ledger as one citable zip: everything as JSON lines, tables, readme with codebook and data vintage, checksums. */
export async function* exportArchive(
  queries: Queries,
  { parley, exported }: { readonly parley: string; readonly exported: string },
): AsyncGenerator<Uint8Array> {
  const [events, reports] = [eventTable(queries), reportTable(queries)];
  const readme = archiveReadme({
    ledger: await ledgerFacts(queries),
    vintage: dataVintage(),
    parley,
    exported,
    eventColumns: events.columns,
    reportColumns: reports.columns,
  });
  yield* zipFiles(
    [
      { name: 'README.md', content: once(async () => readme) },
      { name: 'ledger.jsonl', content: jsonLines(exportLedger(queries, parley)) },
      { name: 'events.csv', content: csvTable(events) },
      { name: 'events.parquet', content: once(() => parquetTable(eventTable(queries))) },
      { name: 'events.plover.jsonl', content: ploverEvents(queries) },
      { name: 'reports.csv', content: csvTable(reports) },
    ],
    exported,
  );
}

/** Values as JSON, one a line. */
export async function* jsonLines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`;
}

async function* once(make: () => Promise<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  yield await make();
}
