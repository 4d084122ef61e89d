import { expect, test } from 'vitest';
import { levelWatch } from './level-watch.js';

const weeks = (length: number, value: number) => Array.from({ length }, () => value);
const watch = (seen: readonly number[]) => levelWatch({ counts: weeks(seen.length, 1), seen });
const learnt = (first: number, end: number) => ({ first, end, watched: end - first });

// Seen 1.75 a week elsewhere, then 3.75: (3.75 + ¼) ÷ (1.75 + ¼).
test('what is seen elsewhere at the level, against what was', () => {
  const level = watch([...weeks(104, 1.75), 3.75]);
  expect(level.index(104, learnt(0, 104), 1)).toBe(2);
  expect(level.contacts(learnt(0, 104))).toBe(104);
});

test('of a level that is seen nowhere else all levels together speak', () => {
  const level = watch(weeks(105, 0));
  expect(level.index(104, learnt(0, 104), 0.7)).toBeCloseTo(0.7, 12);
});

// (0 + ¼) ÷ (1.75 + ¼).
test('a level that is seen no more is hardly expected', () => {
  const level = watch([...weeks(104, 1.75), 0]);
  expect(level.index(104, learnt(0, 104), 1)).toBe(1 / 8);
});

test('a level that was never seen before is new, until a year of it is known', () => {
  const level = watch([...weeks(104, 0), ...weeks(104, 2)]);
  expect(level.index(104, learnt(0, 91), 1)).toBeNull();
  // 30 weeks of 104: (2 + ¼) ÷ (60 ÷ 104 + ¼) = 2.72; 52 weeks: 2.25 ÷ 1.25.
  expect(level.index(147, learnt(30, 134), 1)).toBeNull();
  expect(level.index(169, learnt(52, 156), 1)).toBeCloseTo(1.8, 12);
});

test('a rare level is not new by one contact elsewhere', () => {
  const level = watch([...weeks(104, 0), 0.25, 0.5]);
  expect(level.index(104, learnt(0, 104), 1)).toBe(2);
  expect(level.index(105, learnt(0, 104), 1)).toBeNull();
});

// Known for two years, seen five times as often: a summer of crisis, not a new level.
test('a level that has long been watched is never new', () => {
  const level = watch([...weeks(104, 0.75), 4.75]);
  expect(level.index(104, learnt(0, 104), 1)).toBe(5);
});

// Half of the weeks were watched: 52 × 2 contacts in 52 weeks.
test('weeks in which nobody watched are not counted', () => {
  const level = watch([...weeks(52, 0), ...weeks(52, 2)]);
  // (2 + ¼) ÷ (2 + ¼).
  expect(level.index(103, { first: 0, end: 104, watched: 52 }, 1)).toBe(1);
});
