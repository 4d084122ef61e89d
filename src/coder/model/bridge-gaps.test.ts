import { expect, test } from 'vitest';
import { bridgeGaps } from './bridge-gaps.js';

test('one sentence between two that are read is read too, two are not', () => {
  expect([...bridgeGaps([9, 1, 3, 6])].sort()).toEqual([1, 2, 3, 6, 9]);
});
