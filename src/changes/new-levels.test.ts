import { expect, test } from 'vitest';
import { lineActOf } from '../../tests/support/line-act-of.js';
import { dayNumber, isoDay } from '../events/day-range.js';
import { newLevels } from './new-levels.js';

const day = dayNumber('2013-06-25');
/** Contacts of foreign ministers on other lines, so many days before. */
const ministers = (...daysBefore: readonly number[]) =>
  daysBefore.map((days) =>
    lineActOf(isoDay(day - days), {
      event: `e${days}`,
      line: 'FRA~USA',
      from: 'FRA',
      level: 'foreign ministers',
    }),
  );
const isNew = (acts: ReturnType<typeof ministers>) => newLevels(acts)('OMN~USA', 'foreign ministers', day);

test('a level that is seen three times in a quarter and was not before is new', () => {
  expect(isNew(ministers(5, 30, 60))).toBe(true);
  expect(newLevels(ministers(5, 30, 60))('OMN~USA', 'leaders', day)).toBe(false);
});

test('a level that is hardly seen now is rare, not new', () => {
  expect(isNew(ministers(5, 30))).toBe(false);
});

// Months of 28 days, counted from 91 days before: 91–118, 119–146 and so on.
test('it is known once it was seen in six months of the two years before', () => {
  expect(isNew(ministers(5, 30, 60, 91, 119, 147, 175, 203))).toBe(true);
  expect(isNew(ministers(5, 30, 60, 91, 119, 147, 175, 203, 231))).toBe(false);
  // Two in one month are one; what is older than two years is forgotten.
  expect(isNew(ministers(5, 30, 60, 91, 118, 119, 147, 175, 203))).toBe(true);
  expect(isNew(ministers(5, 30, 60, 91, 119, 147, 175, 203, 91 + 728))).toBe(true);
});

test('what the line itself has does not make a level known', () => {
  const own = ministers(5, 30, 60).map((act) => ({ ...act, line: 'OMN~USA' }));
  expect(isNew(own)).toBe(false);
});
