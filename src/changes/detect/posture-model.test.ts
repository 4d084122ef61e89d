import { expect, test } from 'vitest';
import { postureModel } from './posture-model.js';

const pool = { share: 0.2, correlation: 0 };

// 8 of 20, and 5 acts of which 1: 9 ÷ 25.
test('the share leans towards the pool', () => {
  const model = postureModel({ hits: [4, 4], acts: [10, 10] }, pool, () => 3);
  expect(model.learn(0, 2)).toEqual({ share: 0.36, rate: 10 });
});

test('of under ten acts nothing is usual', () => {
  expect(postureModel({ hits: [4, 4], acts: [5, 4] }, pool, () => 3).learn(0, 2)).toBeNull();
});

// Share ¼, three times the odds ½: two of three hostile acts are (½)³ against (¼)²(¾).
test('what a week says', () => {
  const model = postureModel({ hits: [2], acts: [3] }, pool, () => 3);
  const ratio = model.logRatio(0, { share: 0.25, rate: 3 }, 'up');
  expect(ratio).toBeCloseTo(Math.log(1 / 8 / (3 / 64)), 12);
});

test('a week without acts says nothing', () => {
  const model = postureModel({ hits: [0], acts: [0] }, pool, () => 3);
  expect(model.logRatio(0, { share: 0.25, rate: 3 }, 'down')).toBe(0);
});
