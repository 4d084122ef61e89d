import { expect, test } from 'vitest';
import { runningCounts } from './running-counts.js';

test('values over zero before each place, and of all', () => {
  expect([...runningCounts([0, 2, 0.25, 0, 1])]).toEqual([0, 0, 1, 2, 2, 3]);
  expect([...runningCounts([])]).toEqual([0]);
});
