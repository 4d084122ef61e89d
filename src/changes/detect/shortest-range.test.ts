import { expect, test } from 'vitest';
import { shortestRange } from './shortest-range.js';

test('the shortest stretch that holds enough', () => {
  expect(shortestRange([1, 0, 5, 3, 1], 0.8)).toEqual({ first: 2, last: 3, chance: 0.8 });
});

test('of stretches of one length the heaviest', () => {
  expect(shortestRange([4, 4, 0, 5, 5], 0.4)).toEqual({ first: 3, last: 4, chance: 10 / 18 });
});

test('one week that holds all', () => {
  expect(shortestRange([0, 0, 2, 0], 0.8)).toEqual({ first: 2, last: 2, chance: 1 });
});

test('no weight, no range', () => {
  expect(shortestRange([0, 0], 0.8)).toBeNull();
});
