import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartModel } from './chart-model.js';
import { runCharts } from './run-charts.js';

/** Each week says so much for more contact, and as much against less. */
function says(ratios: readonly number[], incomplete: readonly number[] = []): ChartModel<string> {
  return {
    weeks: ratios.length,
    learn: (first, end) => (end - first >= 1 ? `${first}-${end}` : null),
    logRatio: (week, _, direction) => (direction === 'up' ? 1 : -1) * (ratios[week] ?? 0),
    threshold: () => 3,
    isComplete: (week) => !incomplete.includes(week),
  };
}

const learning = Array.from({ length: 14 }, () => 0);
const weeks = (length: number, ratio: number) => Array.from({ length }, () => ratio);

test('evidence adds up to an alarm, and the same evidence the other way ends it', () => {
  const { episodes } = runCharts(says([...learning, -1, 2, -1, 2, 1, -2, -1, -1]));
  // 0, 2, 1, 3: the alarm is in the fourth week after learning, 17; held at 3 in 18; 1 and 0 after.
  expect(episodes.filter(({ direction }) => direction === 'up')).toEqual([
    {
      direction: 'up',
      start: 15,
      alarm: 17,
      end: 20,
      ending: 'back',
      usual: '0-4',
      reached: 3,
      threshold: 3,
    },
  ]);
});

test('after an alarm is over there may be another one', () => {
  const { episodes } = runCharts(says([...learning, 3, -3, 3]));
  expect(episodes.map(({ direction, alarm, end }) => [direction, alarm, end])).toEqual([
    ['up', 14, 15],
    ['down', 15, 16],
    ['up', 16, null],
  ]);
});

test('while an alarm stands nothing is learnt', () => {
  const { usual } = runCharts(says([...learning, 3, 1, 1]));
  expect(usual.slice(14)).toEqual(['0-1', '0-1', '0-1']);
});

test('what has lasted a year is the usual', () => {
  const { episodes, usual } = runCharts(says([...learning, 3, ...weeks(52, 1), ...weeks(20, 0)]));
  expect(episodes).toHaveLength(1);
  expect(episodes[0]).toMatchObject({ alarm: 14, end: 66, ending: 'usual' });
  // From the start of the change on.
  expect(usual[67]).toBe('14-54');
});

test('a week that is not complete speaks for more contact only', () => {
  expect(runCharts(says([...learning, -3], [14])).episodes).toEqual([]);
  expect(runCharts(says([...learning, 3], [14])).episodes).toHaveLength(1);
  expect(runCharts(says([...learning, 2, -2, 1], [15])).episodes).toHaveLength(1);
});

test('too little to learn from, no alarm', () => {
  const { episodes, usual } = runCharts(says(weeks(13, 3)));
  expect(episodes).toEqual([]);
  expect(usual).toEqual(weeks(13, 0).map(() => null));
});

test('an alarm never depends on later weeks', () => {
  const ratios = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 30, maxLength: 150 });
  fc.assert(
    fc.property(ratios, fc.integer({ min: 15, max: 150 }), (all, cut) => {
      const known = runCharts(says(all.slice(0, cut))).episodes.map(({ alarm }) => alarm);
      const later = runCharts(says(all)).episodes.map(({ alarm }) => alarm);
      expect(later.filter((alarm) => alarm < cut)).toEqual(known);
    }),
    { seed: 5 },
  );
});
