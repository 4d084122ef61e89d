import { expect, test } from 'vitest';
import type { Measure } from './change.js';
import { describeBudget, describeMeasure, describeSince } from './describe-measure.js';

const chart = {
  kind: 'chart',
  counted: 9,
  outOf: 2.1,
  weeks: 4,
  usualShare: null,
  reached: 5.21,
  threshold: 4.3,
  chance: 0.934,
} as const;

test.each<readonly [Measure, string]>([
  [
    chart,
    '9 contacts in 4 weeks, 2.1 expected; the chart reached 5.2 of the 4.3 it takes; chance that there was a change at all: 93 %',
  ],
  [
    { ...chart, counted: 8, outOf: 10, usualShare: 0.25, chance: null },
    '8 of 10 verbal acts hostile in 4 weeks, usual share 25 %; the chart reached 5.2 of the 4.3 it takes',
  ],
  [
    { kind: 'gap', gap: 161, usual: { low: 9, high: 34 }, chance: 0.0004 },
    'a gap of 161 days, usual are 9 to 34; chance of so long a gap on a steady line: under 1 %',
  ],
  [{ kind: 'stated', since: '2022-05-13', claim: null, against: [] }, 'stated to hold since 13 May 2022'],
  [
    { kind: 'stated', since: null, claim: 'for the first time since May', against: [] },
    'a text says “for the first time since May”; nothing in the ledger speaks against it',
  ],
  [
    { kind: 'stated', since: null, claim: 'for the first time since May', against: ['2022-08-02'] },
    'a text says “for the first time since May”; the ledger has contact in between: 2 August 2022',
  ],
  [{ kind: 'stated', since: null, claim: null, against: [] }, 'stated without a time'],
  [
    {
      kind: 'accounts',
      field: 'date',
      values: [
        { value: '2022-10-21', reports: 2 },
        { value: '2022-10-22', reports: 1 },
      ],
    },
    'date: 2022-10-21 (2 reports) against 2022-10-22 (1 report)',
  ],
])('measure %#', (measure, words) => {
  expect(describeMeasure({ measure })).toBe(words);
});

test('since when, and how often by chance', () => {
  expect(describeSince({ first: '2022-10-03', last: '2022-10-24', chance: 0.81 })).toBe(
    'in the weeks of 3 October 2022 to 24 October 2022, by a chance of 81 %',
  );
  expect(describeSince({ first: '2022-10-03', last: '2022-10-03', chance: 0.9 })).toBe(
    'in the week of 3 October 2022, by a chance of 90 %',
  );
  expect(describeBudget({ budget: 0.1 })).toBe('tuned to 0.1 false alarms of its kind a year on one line');
  expect(describeBudget({ budget: null })).toBe('told by texts, no alarm of a chart');
});
