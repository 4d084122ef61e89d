import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../events/day-range.js';
import { placeOf, timeTicks } from './time-axis.js';

const labels = (from: string, until: string, most: number) =>
  timeTicks({ from, until }, most).map(({ label }) => label);

test('ticks stand at days, months or years, as fine as there is room', () => {
  expect(labels('2022-10-20', '2022-10-23', 9)).toEqual(['20 Oct', '21 Oct', '22 Oct', '23 Oct']);
  expect(labels('2022-09-20', '2023-02-03', 6)).toEqual(['Oct 2022', 'Nov', 'Dec', '2023', 'Feb']);
  expect(labels('1990-01-01', '2023-12-31', 8)).toEqual([
    '1990',
    '1995',
    '2000',
    '2005',
    '2010',
    '2015',
    '2020',
  ]);
});

test('ticks lie within the stretch, in order, and never more than there is room for', () => {
  const day = fc.integer({ min: 0, max: 25_000 });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 12 }),
      (start, length, most) => {
        const span = { from: isoDay(start), until: isoDay(start + length) };
        const days = timeTicks(span, most).map((tick) => tick.day);
        expect([...days].sort()).toEqual(days);
        expect(days.length).toBeLessThanOrEqual(most + 1);
        for (const one of days) expect(one >= span.from && one <= span.until).toBe(true);
      },
    ),
    { seed: 7 },
  );
});

test('a day lies between 0 and 1', () => {
  const span = { from: '2022-10-01', until: '2022-10-10' };
  expect(placeOf('2022-10-01', span)).toBe(0);
  expect(placeOf('2022-10-06', span)).toBeCloseTo(0.5, 10);
});
