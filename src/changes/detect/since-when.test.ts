import { expect, test } from 'vitest';
import { followRuns } from './follow-runs.js';
import { volumeLevelChances } from './level-chances.js';
import { sinceWhen } from './since-when.js';

const chances = (counts: readonly number[]) => counts.map((count) => volumeLevelChances(count, 1, 2));
const weeks = (length: number, count: number) => Array.from({ length }, () => count);

// Two levels: a fair coin, or one that never shows heads. After one tail: a run since week 0 predicts ½·½ + ½·1 = ¾ of tails.
test('one step of two levels by hand', () => {
  const logs = (heads: boolean) => [Math.log(0.5), heads ? Number.NEGATIVE_INFINITY : 0];
  const first = followRuns([], 0, logs(false));
  expect(first).toHaveLength(1);
  expect(first[0]?.levels[0]).toBeCloseTo(1 / 3, 12);
  expect(first[0]?.levels[1]).toBeCloseTo(2 / 3, 12);
  // Heads: the old run has chance ⅓·½ of it, a fresh one ½·½; weights 155/156 and 1/156.
  const second = followRuns(first, 1, logs(true));
  const [old, fresh] = [(155 / 156) * (1 / 6), (1 / 156) * (1 / 4)];
  expect(second[1]?.start).toBe(1);
  expect(second[1]?.weight).toBeCloseTo(fresh / (old + fresh), 12);
  expect([...(second[0]?.levels ?? [])]).toEqual([1, 0]);
});

test('a silence after a steady line begins where contact ends', () => {
  const onset = sinceWhen(chances([...weeks(60, 1), ...weeks(20, 0)]));
  expect(onset?.chance).toBeGreaterThan(0.95);
  expect(onset?.range.first).toBeLessThanOrEqual(60);
  expect(onset?.range.last).toBeGreaterThanOrEqual(60);
  expect((onset?.range.last ?? 0) - (onset?.range.first ?? 0)).toBeLessThan(6);
  expect(onset?.range.chance).toBeGreaterThanOrEqual(0.8);
});

test('on a steady line a change is unlikely', () => {
  expect(sinceWhen(chances(weeks(80, 1)))?.chance).toBeLessThan(0.2);
});

test('in one week nothing can have changed', () => {
  expect(sinceWhen(chances([1]))).toBeNull();
});
