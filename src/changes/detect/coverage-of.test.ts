import { expect, test } from 'vitest';
import { coverageOf } from './coverage-of.js';
import { runningSums } from './running-sums.js';
import { seenElsewhere } from './seen-elsewhere.js';

/** Coverage of the first of some lines. */
function coverage(own: readonly number[], ...others: readonly (readonly number[])[]): readonly number[] {
  const all = own.map((count, week) => others.reduce((sum, line) => sum + (line[week] ?? 0), count));
  return [...coverageOf(seenElsewhere(runningSums(all), own))];
}

// The others have 2, 4, 0, 2, 3 a week; means of up to four weeks, and one for doubt.
test('contacts a week elsewhere, in the last four weeks', () => {
  expect(coverage([9, 9, 9, 9, 9], [2, 1, 0, 2, 1], [0, 3, 0, 0, 2])).toEqual([3, 4, 3, 3, 9 / 4 + 1]);
});

test('where nothing is seen elsewhere for four weeks nobody watches', () => {
  const first = coverage([1, 1, 1, 1, 1, 1], [1, 0, 0, 0, 0, 2]);
  expect(first[3]).toBe(1.25);
  expect(first[4]).toBe(0);
  expect(first[5]).toBe(1.5);
});

test('a line alone has nothing to go by', () => {
  expect(coverage([0, 2, 1])).toEqual([1, 1, 1]);
});

test('a thaw on one line does not change its own coverage', () => {
  const others = [2, 2, 2, 2];
  expect(coverage([0, 0, 9, 9], others)).toEqual(coverage([0, 0, 0, 0], others));
});
