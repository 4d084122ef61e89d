import { expect, test } from 'vitest';
import { overlapOf, relationOf } from './set-relations.js';

const set = (...items: string[]) => new Set(items);

test.each([
  [set('RUS', 'USA'), set('USA', 'RUS'), 'equal'],
  [set('RUS', 'USA'), set('RUS'), 'subset'],
  [set('RUS'), set('RUS', 'USA'), 'superset'],
  [set('RUS', 'USA'), set('USA', 'TUR'), 'overlap'],
  [set('RUS'), set('TUR'), 'disjoint'],
  [set(), set('TUR'), 'earlier-empty'],
  [set('TUR'), set(), 'later-empty'],
  [set(), set(), 'both-empty'],
])('%o then %o is %s', (earlier, later, relation) => {
  expect(relationOf(earlier, later)).toBe(relation);
});

test('overlap is the share of the smaller set', () => {
  expect(overlapOf(set('talks', 'grain'), set('grain', 'ports', 'ships'))).toBe(0.5);
  expect(overlapOf(set(), set('grain'))).toBe(0);
});
