import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nbLogChance } from './nb-log-chance.js';
import { nbLogRatio } from './nb-log-ratio.js';

// Size 1 against size 3, success ½: (3·4) ÷ (1·2) = 6 times as likely for two contacts, times ½³ ÷ ½.
test('two contacts where one is usual, if it were three times as many', () => {
  expect(nbLogRatio(2, 1, 3, 2)).toBeCloseTo(Math.log(6 / 4), 12);
});

// A quiet week: ½ to the power ⅓ against ½.
test('a quiet week where one contact is usual, if it were a third', () => {
  expect(nbLogRatio(0, 1, 1 / 3, 2)).toBeCloseTo((2 / 3) * Math.LN2, 12);
});

test('without bursts it is count × ln 3 − 2 × mean', () => {
  expect(nbLogRatio(4, 1.5, 3, 1)).toBeCloseTo(4 * Math.log(3) - 3, 12);
});

test('a week that nobody watched says nothing', () => {
  expect(nbLogRatio(0, 0, 3, 2)).toBe(0);
});

test('it is the difference of two log chances', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      fc.constantFrom(3, 1 / 3, 1.5),
      fc.constantFrom(1, 1.3, 2, 4),
      (count, mean, factor, dispersion) => {
        const difference =
          nbLogChance(count, factor * mean, dispersion) - nbLogChance(count, mean, dispersion);
        expect(nbLogRatio(count, mean, factor, dispersion)).toBeCloseTo(difference, 8);
      },
    ),
    { seed: 5 },
  );
});

test('more contacts always speak more for more contact', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      (count, mean) => {
        expect(nbLogRatio(count + 1, mean, 3, 2)).toBeGreaterThan(nbLogRatio(count, mean, 3, 2));
        expect(nbLogRatio(count + 1, mean, 1 / 3, 2)).toBeLessThan(nbLogRatio(count, mean, 1 / 3, 2));
      },
    ),
    { seed: 5 },
  );
});
