import { expect, test } from 'vitest';
import { pooledCorrelation } from './pooled-correlation.js';
import { pooledDispersion } from './pooled-dispersion.js';

// Squares 1 + 1 + 1 + 9 = 12, × 4/3 = 16, over 4 expected.
test('variance over mean of one line', () => {
  expect(pooledDispersion([{ counts: [0, 0, 0, 4], expected: [1, 1, 1, 1] }])).toBeCloseTo(4, 12);
});

// (16 + 2) ÷ (4 + 2): a line that is even brings it down by its weight.
test('two lines pooled', () => {
  const bursty = { counts: [0, 0, 0, 4], expected: [1, 1, 1, 1] };
  const even = { counts: [0, 2], expected: [1, 1] };
  expect(pooledDispersion([bursty, even])).toBeCloseTo((16 + 4) / 6, 12);
});

test('it is 1 where counts are evener than chance, and where there are none', () => {
  expect(pooledDispersion([{ counts: [1, 1, 1], expected: [1, 1, 1] }])).toBe(1);
  expect(pooledDispersion([])).toBe(1);
});

// All or none of two acts: (2 − 1)² − ½ = ½ above, 2 × ¼ = ½ of scale, in each week.
test('acts of one week that are always alike have the highest correlation', () => {
  expect(pooledCorrelation([{ hits: [2, 0], acts: [2, 2], share: 0.5 }])).toBe(0.9);
});

// One of two each week: (1 − 1)² − ½ is below what chance gives.
test('acts that differ have none', () => {
  expect(pooledCorrelation([{ hits: [1, 1], acts: [2, 2], share: 0.5 }])).toBe(0);
});
