import { expect, test } from 'vitest';
import { compareDates } from './compare-dates.js';

const words = { start: 0, end: 6, text: 'Friday' };
const told = (start: string, end = start) => ({ start, end, span: words, basis: 'stated' as const });
const assumed = (start: string) => ({ start, end: start, span: null, basis: 'publication' as const });

test('the same days are equal, a day within a month overlaps it', () => {
  expect(compareDates(told('2022-10-21'), assumed('2022-10-21'))).toBe('equal');
  expect(compareDates(told('2022-10-01', '2022-10-31'), told('2022-10-21'))).toBe('overlap');
});

test('days apart are stated only when words give both', () => {
  expect(compareDates(told('2022-10-21'), told('2022-10-23'))).toBe('apart-stated');
  expect(compareDates(told('2022-10-21'), assumed('2022-10-23'))).toBe('apart');
});

test('an unknown date is no date apart', () => {
  expect(compareDates(told('2022-10-21'), null)).toBe('one-unknown');
  expect(compareDates(null, null)).toBe('both-unknown');
});
