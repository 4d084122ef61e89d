import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nbLogChance } from './nb-log-chance.js';

// Mean 1 and variance 2 are size 1 and success chance ½: the geometric distribution, ½, ¼, ⅛ …
test.each([
  [0, 1 / 2],
  [1, 1 / 4],
  [2, 1 / 8],
  [5, 1 / 64],
])('with mean 1 and dispersion 2 a count of %i is geometric', (count, chance) => {
  expect(Math.exp(nbLogChance(count, 1, 2))).toBeCloseTo(chance, 12);
});

// Size 4 ÷ 2 = 2, success ⅓: 3 counts, (4 choose 3) × (⅓)² × (⅔)³ = 4 × 8 ÷ 243.
test('with mean 4 and dispersion 3', () => {
  expect(Math.exp(nbLogChance(3, 4, 3))).toBeCloseTo(32 / 243, 12);
});

// e⁻² 2³ ÷ 3!
test('without bursts counts are Poisson', () => {
  expect(Math.exp(nbLogChance(3, 2, 1))).toBeCloseTo((8 / 6) * Math.exp(-2), 12);
});

test('where nobody watches there is no contact, and only that', () => {
  expect(nbLogChance(0, 0, 2)).toBe(0);
  expect(nbLogChance(1, 0, 2)).toBe(Number.NEGATIVE_INFINITY);
});

test('chances add to 1, with the mean and variance that are asked for', () => {
  const means = fc.double({ min: 0.05, max: 8, noNaN: true });
  const dispersions = fc.double({ min: 1, max: 4, noNaN: true });
  fc.assert(
    fc.property(means, dispersions, (mean, dispersion) => {
      const chances = Array.from({ length: 400 }, (_, count) =>
        Math.exp(nbLogChance(count, mean, dispersion)),
      );
      const moment = (power: number) =>
        chances.reduce((sum, chance, count) => sum + chance * (count - mean) ** power, 0);
      expect(moment(0)).toBeCloseTo(1, 6);
      expect(moment(1)).toBeCloseTo(0, 6);
      expect(moment(2)).toBeCloseTo(dispersion * mean, 4);
    }),
    { seed: 5, numRuns: 50 },
  );
});

test('two weeks together are as likely to be quiet as their sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (one, other) => {
      const apart = nbLogChance(0, one, 2) + nbLogChance(0, other, 2);
      expect(nbLogChance(0, one + other, 2)).toBeCloseTo(apart, 9);
    }),
    { seed: 5 },
  );
});
