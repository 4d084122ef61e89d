import type { CsvRow } from '../../reports/csv-format.js';
import { type Cell, pairColumns } from './table.js';

/** The cells of a row in the order and with the types of `pairColumns`; what is empty is null. */
export function pairCells(row: CsvRow): readonly Cell[] {
  const cells: Readonly<Record<string, string | number>> = row;
  return pairColumns.map(({ name, type }) => {
    const value = cells[name] ?? '';
    if (type === 'flag') return value === 'true';
    return value === '' ? null : value;
  });
}
