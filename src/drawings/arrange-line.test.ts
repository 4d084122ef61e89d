import { expect, test } from 'vitest';
import {
  autumnActs,
  gapLamp,
  lampsOf,
  lineActAt,
  shutLamp,
  stateOf,
} from '../../tests/support/line-example.js';
import { arrangeLine } from './arrange-line.js';
import { describeSubject } from './describe-lane.js';
import { describeDirection } from './lane-words.js';
import { lineHeadline } from './line-head.js';

const state = stateOf('RUS~USA', lampsOf(gapLamp('open')), {
  byLevel: [
    { level: 'leaders', ...lampsOf(shutLamp('USA')) },
    { level: 'defence ministers', ...lampsOf(gapLamp('open')) },
  ],
});
const span = { from: '2022-05-01', until: '2022-10-27' };

test('contacts by form and direction come first, then silences, offers, refusals, words, go-betweens', () => {
  const { lanes } = arrangeLine(state, autumnActs(), span, []);
  const keys = ['RUS', 'USA'] as const;
  expect(
    lanes.map((lane) => `${describeSubject(lane)} ${describeDirection(lane, keys)}: ${lane.marks.length}`),
  ).toEqual([
    'calls RUS ↔ USA: 4',
    'stated silence : 1',
    'offers of talks RUS → USA: 1',
    'refusals USA → RUS: 1',
    'other words RUS → USA: 1',
    'through Guinea-Bissau : 1',
  ]);
});

test('full where both sides say so, hollow where fewer do, struck where it was denied', () => {
  const { lanes } = arrangeLine(state, autumnActs(), span, []);
  expect(lanes[0]?.marks.map(({ ground }) => ground)).toEqual(['full', 'full', 'hollow', 'full']);
  expect(lanes[5]?.marks.map(({ ground }) => ground)).toEqual(['struck']);
});

test('acts before the days drawn are counted, acts that do not bear are not, answers link what is drawn', () => {
  const acts = [...autumnActs(), lineActAt('2022-10-26', { event: 'none', bearing: 'none' })];
  const drawing = arrangeLine(state, acts, { from: '2022-10-01', until: '2022-10-27' }, [
    { from: 'e5', to: 'e4' },
    { from: 'e4', to: 'e3' },
  ]);
  expect(drawing.earlier).toBe(2);
  expect(drawing.answers).toEqual([{ from: 'e5', to: 'e4' }]);
  expect(drawing.lanes.flatMap((lane) => lane.marks).map(({ act }) => act.event)).not.toContain('none');
});

test('the headline tells the line and the levels that differ', () => {
  expect(lineHeadline(state)).toBe('Russia – United States: open; closed by statement between leaders.');
});
