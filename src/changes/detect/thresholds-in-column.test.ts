import { expect, test } from 'vitest';
import { thresholdAt } from './thresholds.js';
import { thresholdsInColumn } from './thresholds-in-column.js';

const grid = {
  rows: [1, 4],
  columns: [1, 4],
  up: [
    [2, 4],
    [6, 10],
  ],
  down: [
    [1, 1],
    [3, 3],
  ],
};

// Half-way by logs between 1 and 4 is 2: (2 + 4 + 6 + 10) ÷ 4.
test('between four of the grid, by hand', () => {
  const at = thresholdsInColumn(grid, 2);
  expect(at(2, 'up')).toBeCloseTo(5.5, 12);
  expect(at(2, 'down')).toBeCloseTo(2, 12);
});

test('what the grid gives one by one, at its edges and between', () => {
  for (const column of [0.5, 1, 1.7, 4, 9])
    for (const row of [0.1, 1, 2.3, 4, 20])
      for (const direction of ['up', 'down'] as const)
        expect(thresholdsInColumn(grid, column)(row, direction)).toBe(
          thresholdAt(grid, row, column, direction),
        );
});
