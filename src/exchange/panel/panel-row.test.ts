import { expect, test } from 'vitest';
import { autumnActs, lineActAt } from '../../../tests/support/line-example.js';
import { panelColumns } from './panel-columns.js';
import { type PanelFacts, panelRow } from './panel-row.js';
import { ploverScore } from './plover-score.js';

const facts: PanelFacts = {
  parties: ['RUS', 'USA'],
  line: 'RUS~USA',
  span: { start: '2022-10-01', end: '2022-10-31', days: 28 },
  period: 'month',
  documents: 9,
  coverage: 0.5,
  lamp: 'open',
  thirdParty: 'too little to tell',
  pool: { closing: 0, hostile: 5, neutral: 0, accommodating: 0, opening: 5 },
};

function rowOf(acts: Parameters<typeof panelRow>[0]) {
  const cells = panelRow(acts, facts);
  return Object.fromEntries(panelColumns.map(({ name }, index) => [name, cells[index]]));
}

test('a month of the autumn: three calls of both, an offer one way, a refusal the other', () => {
  const october = autumnActs().filter(({ lastDay }) => lastDay?.startsWith('2022-10'));
  expect(rowOf(october)).toMatchObject({
    contacts: 3,
    contacts_mutual: 3,
    call_mutual: 3,
    contacts_ab: 0,
    // The message through Guinea-Bissau was denied.
    contacts_indirect: 0,
    verbal_acts: 2,
    opening_ab: 1,
    closing_ba: 1,
    hostile_share: null,
    exposure: 2,
    highest_level: 'defence ministers',
    stake: 'contact',
    // Three of CONSULT (2.1), AGREE 4.2, REJECT -4.2.
    plover_acts: 5,
    plover_score: 6.3,
  });
});

test('from five verbal acts on there is a share with its interval', () => {
  const acts = ['1', '2', '3', '4', '5'].map((event) =>
    lineActAt('2022-10-05', { event, type: 'ACCUSE', bearing: 'words', posture: 'hostile', isMutual: false }),
  );
  // Prior (5 + 0.5) / (10 + 1) = a half, worth four acts: (5 + 2) / (5 + 4).
  const row = rowOf(acts);
  expect(row.hostile_share).toBeCloseTo(7 / 9, 4);
  expect(Number(row.hostile_low)).toBeLessThan(7 / 9);
  expect(row).toMatchObject({ verbal_acts: 5, hostile_ab: 5, plover_acts: 5, plover_score: -10 });
});

test('a period without an act is a row of zeros', () => {
  expect(rowOf([])).toMatchObject({ contacts: 0, verbal_acts: 0, stake: null, plover_acts: 0, lamp: 'open' });
});

test('to accuse is conflict: the plus of a later table was a misprint', () => {
  expect(ploverScore('ACCUSE')).toBe(-2);
  expect(ploverScore('CONSULT')).toBe(2.1);
  expect(ploverScore('WAVE')).toBeNull();
});

test('every column is filled and none stands twice', () => {
  const names = panelColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const cells = panelRow(autumnActs(), facts);
  expect(cells).toHaveLength(names.length);
  expect(names.filter((_, index) => cells[index] === undefined)).toEqual([]);
});
