import { expect, test } from 'vitest';
import { isIsoDay, toIsoDay } from './iso-day.js';
import { parseDay } from './parse-day.js';

test.each([
  ['2022-10-11', '2022-10-11'],
  ['2022-10-11T23:40:00+02:00', '2022-10-11'],
  ['20221011', '2022-10-11'],
  ['20221011T1200Z', '2022-10-11'],
  ['Tue, 11 Oct 2022 10:00:00 GMT', '2022-10-11'],
  ['Oct. 11, 2022', '2022-10-11'],
  ['October 11 2022', '2022-10-11'],
  ['Updated: 1st March 2021, 10:15', '2021-03-01'],
  ['Sept 30, 2025', '2025-09-30'],
])('%s is %s', (value, day) => {
  expect(parseDay(value)).toBe(day);
});

test.each([
  '10/11/2022',
  '2022-02-30',
  'February 30, 2022',
  'October 2022',
  'last Tuesday',
  '',
  '1665482400',
])('%s is no day', (value) => {
  expect(parseDay(value)).toBeNull();
});

test('only real days in the ISO form are ISO days', () => {
  expect(isIsoDay('2024-02-29')).toBe(true);
  expect(isIsoDay('2023-02-29')).toBe(false);
  expect(isIsoDay('2023-2-9')).toBe(false);
  expect(isIsoDay('2023-02-09T00:00')).toBe(false);
  expect(toIsoDay(2022, 13, 1)).toBeNull();
});
