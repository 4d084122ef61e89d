import { expect, test } from 'vitest';
import { pooledCorrelation } from './pooled-correlation.js';

// All or none of two acts: (2 − 1)² − ½ = ½ above, 2 × ¼ = ½ of scale, in each week.
test('acts of one week that are always alike have the highest correlation', () => {
  expect(pooledCorrelation([{ hits: [2, 0], acts: [2, 2], share: 0.5 }])).toBe(0.9);
});

// One of two each week: (1 − 1)² − ½ is below what chance gives.
test('acts that differ have none', () => {
  expect(pooledCorrelation([{ hits: [1, 1], acts: [2, 2], share: 0.5 }])).toBe(0);
});
