import { expect, test } from 'vitest';
import { type LabelledReport, storedReports } from '../../tests/joining/situation.js';
import type { Judgement } from '../ledger/judgement.js';
import type { StoredReport } from '../ledger/stored-report.js';
import { joinReports } from './join-reports.js';

const falk = ['Falk', 'DEU', 'GOV', 'Greta Falk', 'foreign minister'] as const;
const storm = ['Storm', 'NOR', 'GOV', 'Erik Storm', 'foreign minister'] as const;

const call: Omit<LabelledReport, 'id'> = {
  event: 'call',
  source: 'Fjord Post',
  published: '2023-03-06',
  text: 'Falk and Storm spoke by phone on Monday about patrols.',
  type: 'CONSULT',
  mode: 'phone',
  channel: 'phone',
  actors: [falk, storm],
  date: ['2023-03-06', '2023-03-06', 'relative'],
  trigger: 'spoke by phone',
  about: 'patrols',
};

/** Reports numbered from 1, each with what differs from the call of Falk and Storm. */
function reports(...changes: readonly Partial<LabelledReport>[]): readonly StoredReport[] {
  const list = changes.map((change, index) => ({ ...call, ...change, id: String(index + 1) }));
  return storedReports([{ id: 'test', note: '', reports: list }]).map(({ report }) => report);
}

const groupsOf = (list: readonly StoredReport[], judgements: readonly Judgement[] = []) =>
  joinReports(list, judgements)
    .map((event) => event.reports.join(' '))
    .sort();

const tuesday = {
  published: '2023-03-07',
  text: 'Falk and Storm spoke by phone on Tuesday about patrols.',
  date: ['2023-03-07', '2023-03-07', 'relative'],
} as const;

test('accounts of one call are one event, whoever called and by whatever name', () => {
  const list = reports(
    {},
    {
      text: 'Storm rang Falk on Monday.',
      actors: [storm],
      recipients: [falk],
      trigger: 'rang',
      about: undefined,
    },
    {
      text: 'Berlin and Oslo spoke by phone, the paper says.',
      actors: [
        ['Berlin', 'DEU', 'GOV', 'Berlin'],
        ['Oslo', 'NOR', 'GOV', 'Oslo'],
      ],
      published: '2023-03-07',
      date: ['2023-03-07', '2023-03-07', 'publication'],
      about: undefined,
    },
  );
  expect(groupsOf(list)).toEqual(['1 2 3']);
});

test('two stated days are two calls, and an account without a day joins one of them, not both', () => {
  const undated = {
    ...tuesday,
    text: 'Falk and Storm spoke by phone about patrols.',
    date: ['2023-03-07', '2023-03-07', 'publication'],
  } as const;
  expect(groupsOf(reports({}, tuesday))).toEqual(['1', '2']);
  expect(groupsOf(reports({}, tuesday, undated)).length).toBe(2);
});

test.each([
  [
    'another minister of the state',
    {
      text: 'Brandt and Storm spoke by phone on Monday.',
      actors: [['Brandt', 'DEU', 'GOV', 'Ilse Brandt', 'defence minister'], storm],
      about: undefined,
    },
  ],
  [
    'a meeting instead of a call',
    { text: 'Falk and Storm spoke by phone on Monday about patrols.', channel: 'in-person' },
  ],
  [
    'a third party who took part',
    {
      text: 'Falk, Storm and Oslo spoke by phone with Paris about patrols.',
      actors: [falk, storm, ['Paris', 'FRA', 'GOV']],
    },
  ],
  ['a call that may come', { status: 'hypothetical' }],
  [
    'calls told as a series',
    {
      text: 'Falk and Storm spoke by phone several times about patrols.',
      trigger: 'spoke by phone several times',
    },
  ],
] as const)('%s is another event', (_, change) => {
  expect(groupsOf(reports({}, change))).toEqual(['1', '2']);
});

test('a plan and what came of it are one event with its history; the plan for another day is not', () => {
  const plan = {
    published: '2023-03-03',
    status: 'future',
    text: 'Falk and Storm will meet on Monday.',
    trigger: 'will meet',
    about: undefined,
  } as const;
  const [event] = joinReports(reports(plan, {}), []);
  expect(event?.status).toBe('actual');
  expect(event?.history.map((step) => step.status)).toEqual(['planned', 'held']);
  const next = { ...plan, date: ['2023-03-10', '2023-03-10', 'stated'] } as const;
  expect(groupsOf(reports({}, next))).toEqual(['1', '2']);
  const cancelled = { ...plan, published: '2023-03-05', status: 'negated' } as const;
  expect(
    joinReports(reports(plan, cancelled), []).map((one) => [one.status, one.history.at(-1)?.status]),
  ).toEqual([['negated', 'cancelled']]);
});

test('standing: who says it, who denies it, whether anyone still does', () => {
  const standingOf = (...changes: readonly Partial<LabelledReport>[]) =>
    joinReports(reports(...changes), []).map((one) => one.standing);
  const oslo = { source: 'Norwegian foreign ministry' };
  const berlin = { source: 'German foreign ministry' };
  expect(standingOf({})).toEqual(['reported by others']);
  expect(standingOf({}, oslo)).toEqual(['stated by one side']);
  expect(standingOf(berlin, oslo)).toEqual(['stated by both sides']);
  expect(
    standingOf({ speaker: ['Falk', 'DEU', 'GOV', 'Greta Falk'] }, { ...oslo, status: 'negated' }),
  ).toEqual(['denied']);
  expect(
    standingOf({
      text: 'Falk and Storm spoke by phone, two officials said, about patrols.',
      speaker: ['two officials', '-'],
    }),
  ).toEqual(['stated by unnamed persons']);
  const withdrawn = reports({}).map((report) => ({
    ...report,
    retired: { at: '2023-03-09T00:00:00.000Z', because: 'withdrawn' } as const,
  }));
  expect(joinReports(withdrawn, [])[0]?.standing).toBe('retracted');
});

test('what differs stays beside what is shown, the word of a party before that of the press', () => {
  const oslo = {
    source: 'Norwegian foreign ministry',
    text: 'Falk and Storm spoke by phone, from Bergen, about patrols.',
    place: 'Bergen',
  };
  const press = { text: 'Falk and Storm spoke by phone, from Hamburg, about patrols.', place: 'Hamburg' };
  const [event] = joinReports(reports(press, oslo), []);
  expect(event?.place).toBe('Bergen');
  expect(event?.rivals).toEqual([
    {
      field: 'place',
      values: [
        { value: 'Bergen', reports: [2] },
        { value: 'Hamburg', reports: [1] },
      ],
    },
  ]);
});

test('reports of copies count as one origin', () => {
  const [event] = joinReports(reports({}, { copyOf: '1', source: 'Courier' }, { source: 'Gazette' }), []);
  expect([event?.reports.length, event?.documents, event?.origins]).toEqual([3, 3, 2]);
});

const judgement = {
  field: null,
  value: null,
  author: 'Ida',
  reason: null,
  made: '2023-04-01T00:00:00.000Z',
} as const;

test('what a person merged or split stays so, the later decision counts', () => {
  const apart = reports({}, tuesday);
  const merge: Judgement = { ...judgement, id: 1, kind: 'merge', one: [1], other: [2] };
  expect(groupsOf(apart, [merge])).toEqual(['1 2']);
  expect(joinReports(apart, [merge])[0]?.rivals.map((rival) => rival.field)).toEqual(['date']);
  const split: Judgement = { ...judgement, id: 2, kind: 'split', one: [1], other: [2] };
  expect(groupsOf(reports({}, {}), [split])).toEqual(['1', '2']);
  expect(groupsOf(apart, [merge, split])).toEqual(['1', '2']);
});

const refusal: Partial<LabelledReport> = {
  text: 'Falk said on Monday that she would not meet Storm about patrols.',
  type: 'REJECT',
  mode: 'meet',
  channel: 'statement',
  actors: [falk],
  recipients: [storm],
  trigger: 'would not meet',
};
const vague: Partial<LabelledReport> = { ...refusal, mode: 'change', trigger: 'would not' };

test.each([
  ['first', [vague, refusal]],
  ['last', [refusal, vague]],
])(
  '"change" is the mode of an act only when nothing more precise is told, even when it is told %s',
  (_, told) => {
    expect(joinReports(reports(...told), []).map(({ mode }) => mode)).toEqual(['meet']);
    expect(joinReports(reports(vague, vague), []).map(({ mode }) => mode)).toEqual(['change']);
  },
);

test('a person who says "change" is right', () => {
  const list = reports(refusal, vague).map((report) =>
    report.event.mode === 'change' ? { ...report, corrected: ['mode'] } : report,
  );
  expect(joinReports(list, []).map(({ mode }) => mode)).toEqual(['change']);
});
