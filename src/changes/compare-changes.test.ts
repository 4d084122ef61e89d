import { expect, test } from 'vitest';
import type { Change } from './change.js';
import { compareChanges } from './compare-changes.js';

function changeOf(more: Partial<Change> = {}): Change {
  return {
    id: 'c1',
    line: 'RUS~USA',
    kind: 'silence',
    level: 'defence ministers',
    cause: 'e1',
    day: '2022-10-21',
    sentence: 'no contact',
    evidence: ['e1'],
    measure: { kind: 'stated', since: '2022-05-13', claim: null, against: [] },
    needed: 'contact',
    since: null,
    isOver: false,
    strength: 1,
    budget: null,
    rarity: 1,
    score: 1,
    ...more,
  };
}
const fates = (before: readonly Change[], now: readonly Change[]) =>
  compareChanges(before, now).map(({ fate, change }) => [fate, change.id]);

test('a change that is told alike stands, whatever its place in the list', () => {
  expect(fates([changeOf()], [changeOf({ score: 0.5, rarity: 0.5 })])).toEqual([['stands', 'c1']]);
});

test('new evidence updates it', () => {
  expect(fates([changeOf()], [changeOf({ evidence: ['e1', 'e2'] })])).toEqual([['updated', 'c1']]);
});

test('a silence that contact ends is updated under its old id', () => {
  const reopening = changeOf({ id: 'c2', kind: 'reopening', cause: 'e1', evidence: ['call', 'e1'] });
  expect(fates([changeOf()], [reopening])).toEqual([['updated', 'c1']]);
});

test('what is no longer borne out is withdrawn', () => {
  expect(fates([changeOf()], [changeOf({ id: 'c2', evidence: ['e9'] })])).toEqual([
    ['new', 'c2'],
    ['withdrawn', 'c1'],
  ]);
});

test('an alarm that new reports move by some weeks is the same', () => {
  const alarm = (id: string, day: string) =>
    changeOf({ id, day, kind: 'less contact', level: null, evidence: [], budget: 0.1 });
  expect(fates([alarm('c1', '2022-03-07')], [alarm('c2', '2022-04-04')])).toEqual([['updated', 'c1']]);
  expect(fates([alarm('c1', '2022-03-07')], [alarm('c2', '2022-09-05')])).toEqual([
    ['new', 'c2'],
    ['withdrawn', 'c1'],
  ]);
});

test('changes from before the reach of the list are left alone', () => {
  expect(compareChanges([changeOf({ day: '2021-01-01' })], [], '2022-01-01')).toEqual([]);
});
