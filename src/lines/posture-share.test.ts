import { expect, test } from 'vitest';
import { postureShare } from './posture-share.js';

const none = { closing: 0, hostile: 0, neutral: 0, accommodating: 0, opening: 0 };

test('the share is drawn towards the pool, the interval is that of a beta distribution', () => {
  // Pool: half hostile, so the prior is 2 and 2. Own acts: 3 of 4 hostile; (3 + 2) / (4 + 4) = 0.625, Beta(5, 3).
  const pool = { ...none, hostile: 10, neutral: 10 };
  const { n, share, low, high } = postureShare({ ...none, hostile: 2, closing: 1, opening: 1 }, pool);
  expect(n).toBe(4);
  expect(share).toBeCloseTo(0.625, 10);
  // The density of Beta(5, 3) is 105 x^4 (1 - x)^2; its integral from 0:
  const below = (x: number) => 105 * (x ** 5 / 5 - (2 * x ** 6) / 6 + x ** 7 / 7);
  expect(below(low)).toBeCloseTo(0.05, 2);
  expect(below(high)).toBeCloseTo(0.95, 2);
});

test('without acts of its own a line has the share of the pool; with many its own', () => {
  const pool = { ...none, hostile: 19, neutral: 79 };
  // (19 + 0.5) / 99
  expect(postureShare(none, pool).share).toBeCloseTo(19.5 / 99, 10);
  const own = postureShare({ ...none, hostile: 400, neutral: 100 }, pool);
  expect(own.share).toBeCloseTo(0.8, 1);
  expect(own.high - own.low).toBeLessThan(0.07);
});

test('more hostile acts never lower the share', () => {
  const shares = Array.from(
    { length: 20 },
    (_, hostile) => postureShare({ ...none, hostile, neutral: 5 }, none).share,
  );
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});
