import { expect, test } from 'vitest';
import { type Example, fitLogistic } from './fit-logistic.js';

const times = (count: number, example: Example): readonly Example[] =>
  Array.from({ length: count }, () => example);

test('a bias alone is the log-odds of a yes', () => {
  const { bias } = fitLogistic(
    [...times(30, { features: {}, isYes: true }), ...times(10, { features: {}, isYes: false })],
    1,
  );
  expect(bias).toBeCloseTo(Math.log(3), 4);
});

test('without a penalty a weight is the difference of two log-odds', () => {
  const near = { near: 1 };
  const { bias, weights } = fitLogistic(
    [
      ...times(10, { features: {}, isYes: true }),
      ...times(10, { features: {}, isYes: false }),
      ...times(40, { features: near, isYes: true }),
      ...times(10, { features: near, isYes: false }),
    ],
    0,
  );
  expect(bias).toBeCloseTo(0, 4);
  expect(weights.near).toBeCloseTo(Math.log(4), 4);
});

test('a penalty draws weights towards zero, a rare measure gets none', () => {
  const examples = [
    ...times(20, { features: { near: 1 }, isYes: true }),
    ...times(20, { features: {}, isYes: false }),
  ];
  const { weights } = fitLogistic([...examples, ...times(4, { features: { rare: 1 }, isYes: true })], 1);
  const freer = fitLogistic(examples, 0.1);
  expect(weights.near).toBeLessThan(freer.weights.near ?? 0);
  expect(weights.rare).toBeUndefined();
});
