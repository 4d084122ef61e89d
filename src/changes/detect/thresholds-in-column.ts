import type { Direction } from './chart-model.js';
import { placeOn, type ThresholdGrid } from './thresholds.js';

/**
 * What `thresholdAt` gives for one column, asked again and again: the charts of contacts of all lines share their dispersion, and ask for
 * every week.
 */
export function thresholdsInColumn(
  grid: ThresholdGrid,
  column: number,
): (row: number, direction: Direction) => number {
  const [left, right, across] = placeOn(grid.columns, column);
  const inColumn = (table: readonly (readonly number[])[]) =>
    table.map(
      (row) =>
        (row[left] ?? Number.POSITIVE_INFINITY) * (1 - across) +
        (row[right] ?? Number.POSITIVE_INFINITY) * across,
    );
  const tables = { up: inColumn(grid.up), down: inColumn(grid.down) };
  return (row, direction) => {
    const [low, high, down] = placeOn(grid.rows, row);
    const table = tables[direction];
    return (
      (table[low] ?? Number.POSITIVE_INFINITY) * (1 - down) + (table[high] ?? Number.POSITIVE_INFINITY) * down
    );
  };
}
