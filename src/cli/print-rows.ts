import { openSink } from './output-sink.js';
import { type TableColumn, textTable } from './text-table.js';

/** How rows look as a table. */
export interface RowTable<T> {
  readonly width: number;
  readonly columns: readonly TableColumn[];
  readonly cells: (row: T) => readonly (string | number | null)[];
  /** Printed when there are no rows. */
  readonly nothing: string;
}

/** Prints rows on standard output: JSON lines, or a table. */
export async function printRows<T>(rows: readonly T[], isJson: boolean, table: RowTable<T>): Promise<void> {
  const sink = await openSink(undefined);
  if (isJson) {
    for (const row of rows) await sink.write(`${JSON.stringify(row)}\n`);
  } else if (rows.length === 0) await sink.write(`${table.nothing}\n`);
  else await sink.write(textTable(table.columns, rows.map(table.cells), table.width));
}
