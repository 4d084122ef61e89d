import { expect, test } from 'vitest';
import { chanceOfGap, gapOfChance, type Rhythm, rateOf, usualGap } from './gap-test.js';

/** A rate that is as good as known: a line of ten million weeks. */
const known = (rate: number, dispersion: number): Rhythm => ({
  contacts: rate * 1e7,
  weeks: 1e7,
  poolRate: rate,
  dispersion,
});

// ln 100 = 4.605 ÷ rate; with dispersion 2 ÷ ln 2 more.
test.each([
  [4, 1, 1.15],
  [1, 1, 4.61],
  [0.25, 1, 18.42],
  [4, 2, 1.66],
  [1, 2, 6.64],
  [0.25, 2, 26.58],
])('at %d contacts a week and dispersion %d the lamp is dark after %d weeks', (rate, dispersion, weeks) => {
  expect(gapOfChance(known(rate, dispersion), 0.01)).toBeCloseTo(weeks, 2);
});

test('a young line leans on the pool: 2 contacts in 3 weeks and a pool of 0.5 a week', () => {
  // (2 + 13 × 0.5) ÷ (3 + 13) = 8.5 ÷ 16
  const young: Rhythm = { contacts: 2, weeks: 3, poolRate: 0.5, dispersion: 1 };
  expect(rateOf(young)).toBeCloseTo(0.53125, 10);
  // (16 ÷ 20) ^ 8.5 = e^(8.5 × −0.22314) = e^−1.8967
  expect(chanceOfGap(young, 4)).toBeCloseTo(0.15006, 4);
});

test('the chance falls with the gap, and the gap of a chance is its inverse', () => {
  const line: Rhythm = { contacts: 30, weeks: 104, poolRate: 0.2, dispersion: 2.5 };
  expect(chanceOfGap(line, 0)).toBe(1);
  expect(chanceOfGap(line, 5)).toBeGreaterThan(chanceOfGap(line, 6));
  expect(chanceOfGap(line, gapOfChance(line, 0.3))).toBeCloseTo(0.3, 12);
});

test('the usual gap holds eight of ten', () => {
  // −ln 0.9 = 0.10536 weeks = 0.74 days; −ln 0.1 = 2.30259 weeks = 16.1 days.
  expect(usualGap(known(1, 1))).toEqual({ low: 1, high: 16 });
});
