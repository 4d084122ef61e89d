import { expect, test } from 'vitest';
import { type Telling, withTellings } from '../../tests/support/line-story.js';
import { lineRules } from '../cli/ledger-rules.js';
import type { LineView } from '../lines/line.js';
import { compareChanges } from './compare-changes.js';
import { loadChanges } from './load-changes.js';

const minister = (code: string) => [code, 'GOV', 'defence minister'] as const;
const ministers = { from: [minister('RUS')], to: [minister('USA')], mode: 'phone' } as const;

/** The ministers are silent from May on; a week after it was told that they are, they speak. */
const silence: Telling = {
  id: 'silence',
  told: '2022-10-14',
  days: ['2022-05-13', '2022-10-14'],
  ...ministers,
  status: 'negated',
};
const call: Telling = { id: 'call', told: '2022-10-21', days: ['2022-10-21', '2022-10-21'], ...ministers };
/** Told a month later, of the day before the silence was. */
const secret: Telling = {
  id: 'secret',
  told: '2022-11-20',
  days: ['2022-10-10', '2022-10-10'],
  ...ministers,
};

function changesAsOf(tellings: readonly Telling[], views: readonly LineView[]) {
  return withTellings(tellings, ({ queries }) =>
    Promise.all(views.map(async (view) => (await loadChanges(queries, lineRules, view, null)).changes)),
  );
}

test('a silence becomes its reopening, under one id', async () => {
  const [before = [], after = []] = await changesAsOf(
    [silence, call],
    [
      { asOf: '2022-10-15', known: 'then' },
      { asOf: '2022-10-22', known: 'now' },
    ],
  );
  expect(before.map(({ kind }) => kind)).toEqual(['silence']);
  expect(after.map(({ kind }) => kind)).toEqual(['reopening']);
  const [tracked] = compareChanges(before, after);
  expect(tracked).toMatchObject({ fate: 'updated', change: { id: before[0]?.id, kind: 'reopening' } });
});

test('what was learnt later plays no part in what was known then, and updates it now', async () => {
  const [then = [], alone = [], now = []] = [
    ...(await changesAsOf([silence, secret], [{ asOf: '2022-10-15', known: 'then' }])),
    ...(await changesAsOf([silence], [{ asOf: '2022-10-15', known: 'then' }])),
    ...(await changesAsOf([silence, secret], [{ asOf: '2022-10-15', known: 'now' }])),
  ];
  expect(then).toEqual(alone);
  expect(then.map(({ kind }) => kind)).toEqual(['silence']);
  expect(compareChanges(then, now).map(({ fate }) => fate)).toEqual(['updated']);
});

test('accounts that differ in what happened are a change', async () => {
  const denial: Telling = {
    ...call,
    id: 'denial',
    status: 'negated',
    source: 'U.S. Department of Defense',
  };
  const [changes = []] = await changesAsOf([call, denial], [{ asOf: '2022-10-22', known: 'now' }]);
  const contradiction = changes.find(({ kind }) => kind === 'contradiction');
  expect(contradiction?.sentence).toContain('differ in status, “happened” against “did not happen”');
});
