import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeness } from './completeness.js';

const days = Array.from({ length: 100 }, (_, day) => day);

// Each day has one event told at once and one told two days later: half is known on the day itself and the next, all from then on.
test('half of what happens is told two days later', () => {
  const tellings = days.flatMap((happened) => [
    { happened, told: happened },
    { happened, told: happened + 2 },
  ]);
  const told = completeness(tellings, 99);
  expect(told(99)).toBeCloseTo(0.5, 12);
  expect(told(98)).toBeCloseTo(0.5, 12);
  expect(told(97)).toBeCloseTo(1, 12);
  expect(told(100)).toBe(0);
});

// Delay 1 at most: half on the day; of delays up to 4, a third comes on day 4: ⅔ × ½ = ⅓ on the day.
test('delays are multiplied from the longest down', () => {
  const tellings = days.flatMap((happened) =>
    [0, 1, 4].map((delay) => ({ happened, told: happened + delay })),
  );
  const told = completeness(tellings, 99);
  expect(told(99)).toBeCloseTo(1 / 3, 12);
  expect(told(96)).toBeCloseTo(2 / 3, 12);
  expect(told(95)).toBeCloseTo(1, 12);
});

test('of few events nothing is known, and the last week is incomplete', () => {
  const told = completeness([{ happened: 1, told: 1 }], 20);
  expect([told(14), told(13)]).toEqual([0, 1]);
});

test('records that are told years later do not count as news to come', () => {
  const news = days.map((happened) => ({ happened, told: happened }));
  const history = days.map((happened) => ({ happened, told: happened + 3000 }));
  expect(completeness([...news, ...history], 4000)(4000)).toBe(0);
  expect(completeness([...news, ...history], 99)(99)).toBe(1);
});

test('completeness never falls with the age of a day, and is a share', () => {
  const tellings = fc.array(
    fc.record({ happened: fc.integer({ min: 0, max: 90 }), delay: fc.integer({ min: 0, max: 70 }) }),
    {
      minLength: 40,
      maxLength: 80,
    },
  );
  fc.assert(
    fc.property(tellings, (drawn) => {
      const told = completeness(
        drawn.map(({ happened, delay }) => ({ happened, told: happened + delay })),
        95,
      );
      const shares = days.slice(0, 95).map((age) => told(95 - age));
      for (const [age, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(shares[age - 1] ?? 0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 5 },
  );
});
