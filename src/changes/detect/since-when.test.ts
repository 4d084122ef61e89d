import { expect, test } from 'vitest';
import { followRuns } from './follow-runs.js';
import { volumeLevelChances } from './level-chances.js';
import { sinceWhen } from './since-when.js';

const chances = (counts: readonly number[]) => counts.map((count) => volumeLevelChances(count, 1, 2));
const weeks = (length: number, count: number) => Array.from({ length }, () => count);

// Two levels: a fair coin, or one that never shows heads. After one tail: a run since week 0 predicts ½·½ + ½·1 = ¾ of tails.
test('one step of two levels by hand', () => {
  const logs = (heads: boolean) => [Math.log(0.5), heads ? Number.NEGATIVE_INFINITY : 0];
  const first = [...followRuns([logs(false)])].at(-1);
  expect([...(first?.starts ?? [])]).toEqual([0]);
  expect(first?.levels[0]).toBeCloseTo(1 / 3, 12);
  expect(first?.levels[1]).toBeCloseTo(2 / 3, 12);
  // Heads: the old run has chance ⅓·½ of it, a fresh one ½·½; weights 155/156 and 1/156.
  const second = [...followRuns([logs(false), logs(true)])].at(-1);
  const [old, fresh] = [(155 / 156) * (1 / 6), (1 / 156) * (1 / 4)];
  expect(second?.starts[1]).toBe(1);
  expect(second?.weights[1]).toBeCloseTo(fresh / (old + fresh), 12);
  expect([...(second?.levels.subarray(0, 2) ?? [])]).toEqual([1, 0]);
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
