import { expect, test } from 'vitest';
import { betaBinomialLogChance } from './beta-binomial-log-chance.js';
import { timesOdds } from './times-odds.js';

// Share ½ and correlation ⅓ are a uniform prior: each number of hits is equally likely, 1 ÷ 3 for two acts.
test('a uniform share makes each number of hits equally likely', () => {
  const chances = [0, 1, 2].map((hits) => Math.exp(betaBinomialLogChance(hits, 2, 1 / 2, 1 / 3)));
  expect(chances[0]).toBeCloseTo(1 / 3, 12);
  // Two orders of one hit and one miss, 1 ÷ 3 together.
  expect(chances[1]).toBeCloseTo(1 / 6, 12);
  expect(chances[2]).toBeCloseTo(1 / 3, 12);
});

test('without correlation it is binomial', () => {
  expect(Math.exp(betaBinomialLogChance(2, 3, 0.25, 0))).toBeCloseTo(0.25 ** 2 * 0.75, 12);
});

test('correlation does not matter to one act alone', () => {
  expect(betaBinomialLogChance(1, 1, 0.3, 0.2)).toBeCloseTo(Math.log(0.3), 12);
});

test('a week without acts says nothing', () => {
  expect(betaBinomialLogChance(0, 0, 0.3, 0.2)).toBe(0);
});

// Odds 1 to 3, three times as high: 1 to 1.
test('three times the odds of a quarter are a half', () => {
  expect(timesOdds(0.25, 3)).toBeCloseTo(0.5, 12);
  expect(timesOdds(0.5, 1 / 3)).toBeCloseTo(0.25, 12);
});
