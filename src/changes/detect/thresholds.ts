import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../data-folder.js';
import type { Direction } from './chart-model.js';

/** Thresholds on a grid; `up` and `down` have a row for each value of the first axis, a column for each of the second. */
export interface ThresholdGrid {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly up: readonly (readonly number[])[];
  readonly down: readonly (readonly number[])[];
}

/** `data/changes/thresholds.yml`. */
export interface Thresholds {
  /** False alarms a year on one line, up and down together, that the thresholds were tuned to. */
  readonly budget: number;
  /** Rows: usual contacts a week; columns: dispersion. */
  readonly volume: ThresholdGrid;
  /** Rows: usual acts a week; columns: usual share. */
  readonly posture: ThresholdGrid;
}

let loaded: Thresholds | undefined;

export function thresholds(): Thresholds {
  loaded ??= parse(readFileSync(dataFolder('changes', 'thresholds.yml'), 'utf8')) as Thresholds;
  return loaded;
}

/** The threshold between the four nearest of the grid, linear in the logs of rows and columns; at its edge, that of the edge. */
export function thresholdAt(grid: ThresholdGrid, row: number, column: number, direction: Direction): number {
  const table = grid[direction];
  const [low, high, down] = placeOn(grid.rows, row);
  const [left, right, across] = placeOn(grid.columns, column);
  const first = at(table, low, left) * (1 - across) + at(table, low, right) * across;
  const second = at(table, high, left) * (1 - across) + at(table, high, right) * across;
  return first * (1 - down) + second * down;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? Number.POSITIVE_INFINITY;
}

/** The places on both sides of a value and how far it lies between them, 0…1, by logs. */
export function placeOn(axis: readonly number[], value: number): readonly [number, number, number] {
  // A plain loop: charts ask for every week of every line.
  let after = 0;
  while (after < axis.length && (axis[after] ?? 0) < value) after += 1;
  if (after === 0) return [0, 0, 0];
  if (after === axis.length) return [axis.length - 1, axis.length - 1, 0];
  const [lower = 1, upper = 1] = [axis[after - 1], axis[after]];
  return [after - 1, after, Math.log(value / lower) / Math.log(upper / lower)];
}
