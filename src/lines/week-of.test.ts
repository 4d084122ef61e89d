import { expect, test } from 'vitest';
import { startOfPeriod } from './period.js';
import { weekOf, weeksBetween } from './week-of.js';

test('weeks begin on Monday', () => {
  // 24 October 2022 was a Monday.
  expect(weekOf('2022-10-24')).toBe('2022-10-24');
  expect(weekOf('2022-10-30')).toBe('2022-10-24');
  expect(weekOf('1969-12-31')).toBe('1969-12-29');
  expect(startOfPeriod('2022-10-30', 'month')).toBe('2022-10-01');
});

test('weeks between two days, their own included', () => {
  expect(weeksBetween('2022-10-30', '2022-11-07')).toEqual(['2022-10-24', '2022-10-31', '2022-11-07']);
  expect(weeksBetween('2022-11-07', '2022-10-30')).toEqual([]);
});
