import { expect, test } from 'vitest';
import { panelPeriods } from './panel-periods.js';

test('weeks begin on Monday, the last one is cut', () => {
  // 21 October 2022 was a Friday.
  expect(panelPeriods('2022-10-21', '2022-11-01', 'week')).toEqual([
    { start: '2022-10-17', end: '2022-10-23', days: 7 },
    { start: '2022-10-24', end: '2022-10-30', days: 7 },
    { start: '2022-10-31', end: '2022-11-06', days: 2 },
  ]);
});

test('months have their own lengths, over the end of a year and a leap day', () => {
  expect(panelPeriods('2023-12-31', '2024-03-01', 'month')).toEqual([
    { start: '2023-12-01', end: '2023-12-31', days: 31 },
    { start: '2024-01-01', end: '2024-01-31', days: 31 },
    { start: '2024-02-01', end: '2024-02-29', days: 29 },
    { start: '2024-03-01', end: '2024-03-31', days: 1 },
  ]);
});
