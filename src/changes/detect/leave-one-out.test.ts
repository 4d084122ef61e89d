import { expect, test } from 'vitest';
import { leaveOneOut } from './leave-one-out.js';

// Of the first line the others have 2, 4, 0, 2, 3 a week; means of up to four weeks, and one for doubt.
test('contacts a week elsewhere, in the last four weeks', () => {
  const [first] = leaveOneOut([
    [9, 9, 9, 9, 9],
    [2, 1, 0, 2, 1],
    [0, 3, 0, 0, 2],
  ]);
  expect(first).toEqual([3, 4, 3, 3, 9 / 4 + 1]);
});

test('where nothing is seen elsewhere for four weeks nobody watches', () => {
  const [first] = leaveOneOut([
    [1, 1, 1, 1, 1, 1],
    [1, 0, 0, 0, 0, 2],
  ]);
  expect(first?.[3]).toBe(1.25);
  expect(first?.[4]).toBe(0);
  expect(first?.[5]).toBe(1.5);
});

test('a line alone has nothing to go by', () => {
  expect(leaveOneOut([[0, 2, 1]])).toEqual([[1, 1, 1]]);
});

test('a thaw on one line does not change its own coverage', () => {
  const others = [2, 2, 2, 2];
  const [calm] = leaveOneOut([[0, 0, 0, 0], others]);
  const [thaw] = leaveOneOut([[0, 0, 9, 9], others]);
  expect(thaw).toEqual(calm);
});
