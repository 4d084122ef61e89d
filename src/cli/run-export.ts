import { exportArchive, jsonLines } from '../exchange/archive/export-archive.js';
import { exportLedger } from '../exchange/ledger-file/export-ledger.js';
import { csvTable } from '../exchange/table/csv-table.js';
import { eventTable } from '../exchange/table/event-table.js';
import { parquetTable } from '../exchange/table/parquet-table.js';
import { ploverEvents, ploverReports } from '../exchange/table/plover-lines.js';
import { reportTable } from '../exchange/table/report-table.js';
import type { Ledger } from '../ledger/ledger.js';
import { useLedger } from '../ledger/use-ledger.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { ExportFlags } from './export-command.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { openSink } from './output-sink.js';
import { parleyVersion } from './parley-version.js';
import { UsageError } from './usage-error.js';

/** Carries out `parley export`. */
export async function runExport(flags: ExportFlags): Promise<ExitCode> {
  const { format, reports = false, output } = flags;
  if (reports && (format === 'jsonl' || format === 'zip')) {
    throw new UsageError(`--reports: ${format} holds reports and events alike; leave it out`);
  }
  const isBinary = format === 'zip' || format === 'parquet';
  if (isBinary && output === undefined && process.stdout.isTTY) {
    throw new UsageError(`--format ${format} is not for a terminal: name a file with --output`);
  }
  return useLedger(ledgerOptionsOf(flags, 'read'), async (ledger) => {
    const sink = await openSink(output);
    // In one transaction: all of it as the ledger was at one moment, whatever is written meanwhile.
    await ledger.transaction(async (within) => {
      for await (const piece of piecesOf(within, format, reports)) await sink.write(piece);
    });
    await sink.close();
    return exitCode.done;
  });
}

function piecesOf(
  { queries, now }: Ledger,
  format: ExportFlags['format'],
  isOfReports: boolean,
): AsyncIterable<string | Uint8Array> {
  const table = () => (isOfReports ? reportTable(queries) : eventTable(queries));
  const formats = {
    jsonl: () => jsonLines(exportLedger(queries, parleyVersion())),
    csv: () => csvTable(table()),
    parquet: () => whole(parquetTable(table())),
    plover: () => (isOfReports ? ploverReports(queries) : ploverEvents(queries)),
    zip: () => exportArchive(queries, { parley: parleyVersion(), exported: now() }),
  };
  return formats[format]();
}

async function* whole(bytes: Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await bytes;
}
