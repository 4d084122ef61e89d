import { toCsv } from '../../reports/csv-format.js';
import type { Cell, Table } from './table.js';

/** A table as CSV, its header first; cells that would be formulas in a spreadsheet are disarmed. */
export async function* csvTable({ columns, rows }: Table): AsyncGenerator<string> {
  yield toCsv([columns.map((column) => column.name)]);
  for await (const row of rows) {
    yield csvLine(row);
  }
}

/** One row as a line of CSV. */
export function csvLine(row: readonly Cell[]): string {
  return toCsv([row.map((cell) => (cell === null ? '' : typeof cell === 'boolean' ? String(cell) : cell))]);
}
