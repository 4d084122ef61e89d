import { expect, test } from 'vitest';
import { poolOf } from './pool.js';

test('the rate of the pool is the mean over lines with contact, over a quarter at least', () => {
  // A ledger of ten days: 6 contacts on one line, 2 on another, over 13 weeks.
  const pool = poolOf([[1, 2, 3, 4, 5, 6], [3, 9], []], 10, 1);
  expect(pool.rate).toBeCloseTo(4 / 13, 10);
  expect(pool.dispersion).toBe(2);
});

test('dispersion is pooled variance over pooled mean', () => {
  // 104 weeks; one line with two contacts in each second week: mean 1, variance 104 × 1 ÷ 103.
  const days = Array.from({ length: 52 }, (_, index) => [1000 - 14 * index, 1000 - 14 * index]).flat();
  expect(poolOf([days], 1000, 0).dispersion).toBeCloseTo(104 / 103, 10);
  // All of its 104 contacts in thirteen weeks of eight: (13 × 64 − 104) ÷ 103 = 7.07.
  const bursts = Array.from({ length: 13 }, (_, index) => Array(8).fill(1000 - 56 * index)).flat();
  expect(poolOf([bursts], 1000, 0).dispersion).toBeCloseTo(728 / 103, 10);
});

test('steady lines are not taken for less than random', () => {
  const steady = Array.from({ length: 104 }, (_, index) => 1000 - 7 * index);
  expect(poolOf([steady], 1000, 0).dispersion).toBe(1);
});
