import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineActOf } from '../../tests/support/line-act-of.js';
import { dayNumber, isoDay } from '../events/day-range.js';
import type { LineAct } from '../lines/line-act.js';
import { lineContext } from '../lines/line-context.js';
import { visibleActs } from '../lines/visible-acts.js';
import type { ChangeInput } from './change-input.js';
import { findChanges } from './find-changes.js';

/** What is found as of a day, the ledger having watched since 2015. */
function changesOf(acts: readonly LineAct[], asOf: string, more: Partial<ChangeInput> = {}) {
  const seen = visibleActs(acts, asOf);
  const view = { asOf, known: 'now' } as const;
  const context = lineContext(seen, view, { firstTold: '2015-01-05', lastTold: asOf });
  const none = { claims: [], withdrawals: new Map(), disputes: [], since: null };
  return findChanges({ acts: seen, context, ...none, ...more }).changes;
}

const brief = (changes: ReturnType<typeof changesOf>) =>
  changes.map(({ kind, day, level }) => [kind, day, level]).sort();

const silence = lineActOf('2022-10-21', {
  event: 'silence',
  bearing: 'silence',
  status: 'negated',
  firstDay: '2022-05-13',
});
const call = lineActOf('2022-10-21', { event: 'call' });
const before = lineActOf('2022-05-13', { event: 'before' });

describe('contact after a stated silence', () => {
  test('is a reopening, and the silence is told with it', () => {
    const changes = changesOf([before, silence, call], '2022-11-01');
    expect(brief(changes)).toEqual([
      ['first contact', '2022-05-13', null],
      ['reopening', '2022-10-21', 'defence ministers'],
    ]);
    expect(changes.find(({ kind }) => kind === 'reopening')).toMatchObject({
      sentence:
        'Russia and United States, defence ministers: contact again on 21 October 2022, after a stated silence since 13 May 2022',
      evidence: ['call', 'silence'],
      measure: { kind: 'stated', since: '2022-05-13' },
      budget: null,
    });
  });

  test('stays a silence until there is contact', () => {
    const changes = changesOf([silence], '2022-11-01');
    expect(brief(changes)).toEqual([['silence', '2022-10-21', 'defence ministers']]);
  });

  test('two calls of one day end one silence', () => {
    const again = { ...call, event: 'call again' };
    const [reopening, ...more] = changesOf([silence, call, again], '2022-11-01').filter(
      ({ kind }) => kind === 'reopening',
    );
    expect(more).toEqual([]);
    expect(reopening?.evidence).toEqual(['call', 'silence', 'call again']);
  });
});

describe('a contact that a text calls the first since May', () => {
  const generals = (day: string) =>
    lineActOf(day, { level: 'military', fromLevel: 'military', toLevel: 'military' });
  const claims = [
    { event: 'e2022-10-24', words: 'for the first time since May', first: '2022-05-01', last: '2022-05-31' },
  ];
  const firsts = (acts: readonly LineAct[]) =>
    changesOf(acts, '2022-11-01', { claims }).filter(({ day }) => day === '2022-10-24');

  test('is borne out where the ledger has none between', () => {
    // The ministers spoke in between: another level.
    const [first] = firsts([generals('2022-05-19'), call, generals('2022-10-24')]);
    expect(first).toMatchObject({ kind: 'first contact', level: 'military' });
    expect(first?.sentence).toContain('and the ledger has the one on 19 May 2022');
    expect(first?.measure).toMatchObject({ against: [] });
  });

  test('is contradicted where it has one', () => {
    const [first] = firsts([generals('2022-10-20'), generals('2022-10-24')]);
    expect(first?.measure).toMatchObject({ kind: 'stated', against: ['2022-10-20'] });
    expect(first?.evidence).toEqual(['e2022-10-24', 'e2022-10-20']);
  });
});

describe('a refusal', () => {
  const refusal = (day: string) =>
    lineActOf(day, {
      event: `no ${day}`,
      type: 'REJECT',
      mode: 'meet',
      bearing: 'closure',
      isMutual: false,
      from: 'USA',
      to: 'RUS',
      form: null,
      level: 'leaders',
      posture: 'closing',
      condition: 'unless it is about prisoners',
    });

  test('said twice is one closure', () => {
    const [closure, ...more] = changesOf([refusal('2022-10-11'), refusal('2022-10-14')], '2022-11-01');
    expect(more).toEqual([]);
    expect(closure).toMatchObject({
      sentence:
        'United States refuses contact with Russia, leaders on 11 October 2022 “unless it is about prisoners”',
      evidence: ['no 2022-10-11', 'no 2022-10-14'],
      isOver: false,
    });
  });

  test('and a call at another level on one day are no silence', () => {
    const changes = changesOf([before, refusal('2022-10-21'), call], '2022-11-01');
    expect(brief(changes).slice(0, 1)).toEqual([['closure', '2022-10-21', 'leaders']]);
    expect(changes.some(({ kind }) => kind === 'less contact' || kind === 'silence')).toBe(false);
  });

  test('is over with contact at its level, which is a reopening', () => {
    const meeting = lineActOf('2022-11-15', { event: 'meeting', level: 'leaders' });
    const changes = changesOf([refusal('2022-10-11'), meeting], '2022-12-01');
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'reopening', evidence: ['meeting', 'no 2022-10-11'] });
  });
});

test('legislators against their own government, and that they took it back, are one change', () => {
  const letter = lineActOf('2022-10-24', {
    event: 'letter',
    line: 'USA~USA',
    from: 'USA',
    to: 'USA',
    isMutual: false,
    type: 'REQUEST',
    bearing: 'opening',
    fromSector: 'LEG',
    posture: 'opening',
  });
  const second = { ...letter, event: 'second', lastDay: '2022-10-30' };
  const withdrawals = new Map([['letter', { by: 'retraction', day: '2022-10-25' }]]);
  expect(changesOf([letter, second], '2022-11-01', { withdrawals })).toMatchObject([
    {
      kind: 'dissent',
      line: 'USA~USA',
      evidence: ['letter', 'retraction'],
      isOver: true,
      sentence:
        'United States: legislators call for talks to their own government on 24 October 2022, the first in a year; taken back on 25 October 2022',
    },
  ]);
});

test('accounts that exclude each other', () => {
  const values = [
    { value: 'USA', reports: 2 },
    { value: 'RUS', reports: 1 },
  ];
  const disputes = [{ event: 'call', field: 'initiative', values }];
  const [change] = changesOf([silence, call], '2022-11-01', { disputes }).filter(
    ({ kind }) => kind === 'contradiction',
  );
  expect(change?.sentence).toContain('differ in initiative, “USA” against “RUS”');
});

/** A call each week, on this line and on one beside it that tells that the ledger watches. */
const weekly = (weeks: number, from = '2019-01-02') =>
  Array.from({ length: weeks }, (_, week) => isoDay(dayNumber(from) + 7 * week));
const beside = (days: readonly string[]) =>
  days.map((day) => lineActOf(day, { event: `b${day}`, line: 'FRA~GBR', from: 'FRA', to: 'GBR' }));

describe('charts', () => {
  test('a line that falls silent is told with the time in which it did', () => {
    const acts = [...weekly(150).map((day) => lineActOf(day)), ...beside(weekly(175))];
    const [quiet] = changesOf(acts, '2022-05-01').filter(({ kind }) => kind === 'less contact');
    expect(quiet).toMatchObject({ line: 'RUS~USA', budget: 0.1, isOver: false });
    expect(quiet?.measure).toMatchObject({ kind: 'chart', counted: 0 });
    // The last call was in the week of 2021-11-08.
    expect(quiet?.since?.first && quiet.since.first <= '2021-11-15').toBe(true);
    expect(quiet?.since?.last && quiet.since.last >= '2021-11-15').toBe(true);
    expect(quiet?.evidence).toEqual(['e2021-11-10']);
  });

  test('where all lines fall silent nobody watches, and nothing is told', () => {
    const acts = [...weekly(150).map((day) => lineActOf(day)), ...beside(weekly(150))];
    expect(changesOf(acts, '2022-05-01').filter(({ budget }) => budget !== null)).toEqual([]);
  });
});

test('order plays no part, and another line changes nothing that texts tell of this one', () => {
  const acts = [before, silence, call, ...beside(weekly(8, '2022-09-01'))];
  const told = changesOf(acts, '2022-11-01');
  fc.assert(
    fc.property(fc.shuffledSubarray(acts, { minLength: acts.length }), (shuffled) => {
      expect(changesOf(shuffled, '2022-11-01')).toEqual(told);
    }),
    { seed: 5, numRuns: 20 },
  );
  const alone = changesOf([before, silence, call], '2022-11-01');
  expect(told.filter(({ line }) => line === 'RUS~USA')).toEqual(alone);
});
