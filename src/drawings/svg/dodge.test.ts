import { expect, test } from 'vitest';
import { dodge } from './dodge.js';

test('what is close together goes up a row, what is far apart stays', () => {
  expect(dodge([0, 5, 8, 13, 40], 12)).toEqual([0, 1, 2, 0, 0]);
  expect(dodge([], 12)).toEqual([]);
});
