import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ParleyError } from '../errors.js';
import { panelReadme } from '../exchange/panel/panel-readme.js';
import { panelScriptPython, panelScriptR } from '../exchange/panel/panel-scripts.js';
import { panelTable } from '../exchange/panel/panel-table.js';
import { csvLine } from '../exchange/table/csv-table.js';
import { parquetTable } from '../exchange/table/parquet-table.js';
import type { Table } from '../exchange/table/table.js';
import { useLedger } from '../ledger/use-ledger.js';
import type { Period } from '../lines/period.js';
import { lastReadDay } from '../lines/watched-days.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { ExportPanelFlags } from './export-panel-command.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { lineRules } from './ledger-rules.js';
import { openSink } from './output-sink.js';
import { parleyVersion } from './parley-version.js';
import { writeFile } from './write-file.js';

/** Carries out `parley export panel`. */
export async function runExportPanel({ ledger, period, output }: ExportPanelFlags): Promise<ExitCode> {
  const periods: readonly Period[] = period === undefined ? ['week', 'month'] : [period];
  await useLedger(ledgerOptionsOf({ ledger }, 'read'), async (opened) => {
    await makeFolder(output);
    // In one transaction: both tables of one moment, whatever is written meanwhile.
    await opened.transaction(async ({ queries, now }) => {
      for (const one of periods)
        await writeTables(panelTable(queries, lineRules, one), join(output, `dyad-${one}`));
      const lastDay = await lastReadDay(queries);
      await writeFile(
        join(output, 'README.md'),
        panelReadme({ periods, lastDay, parley: parleyVersion(), exported: now() }),
      );
    });
    const coarsest = periods.at(-1) ?? 'month';
    await writeFile(join(output, 'read.R'), panelScriptR(coarsest));
    await writeFile(join(output, 'read.py'), panelScriptPython(coarsest));
  });
  return exitCode.done;
}

/** Rows are made once: each is written as CSV on its way into the Parquet file. */
async function writeTables({ columns, rows }: Table, name: string): Promise<void> {
  const csv = await openSink(`${name}.csv`);
  await csv.write(csvLine(columns.map((column) => column.name)));
  const written = async function* () {
    for await (const row of rows) {
      await csv.write(csvLine(row));
      yield row;
    }
  };
  await writeFile(`${name}.parquet`, await parquetTable({ columns, rows: written() }));
  await csv.close();
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new ParleyError('output', `${folder} cannot be made: name another folder with --output`, { cause });
  }
}
