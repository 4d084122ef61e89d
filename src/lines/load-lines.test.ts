import { expect, test } from 'vitest';
import { type Telling, tell, withTellings } from '../../tests/support/line-story.js';
import { ledgerRules, lineRules } from '../cli/ledger-rules.js';
import type { Ledger } from '../ledger/ledger.js';
import { recordJudgement, undoJudgement } from '../ledger/record-judgement.js';
import { lampsAt } from './lamps-at.js';
import type { LineView } from './line.js';
import { loadEvidence } from './load-evidence.js';
import { loadLine, loadLines } from './load-lines.js';
import { loadParties } from './load-parties.js';
import { lastReadDay } from './watched-days.js';

const rules = lineRules;
const shoigu = ['RUS', 'GOV', 'defence minister'] as const;
const austin = ['USA', 'GOV', 'defence minister'] as const;
const putin = ['RUS', 'GOV', 'head of state'] as const;
const biden = ['USA', 'GOV', 'head of state'] as const;

const call: Telling = {
  id: 'call',
  told: '2022-10-21',
  days: ['2022-10-21', '2022-10-21'],
  from: [shoigu, austin],
  mode: 'phone',
};
const silence: Telling = {
  ...call,
  id: 'silence',
  days: ['2022-05-13', '2022-10-21'],
  status: 'negated',
};
const refusal: Telling = {
  id: 'refusal',
  told: '2022-10-11',
  from: [biden],
  to: [putin],
  type: 'REJECT',
  mode: 'meet',
  condition: 'until he withdraws',
};

const now = (asOf: string): LineView => ({ asOf, known: 'now' });
const then = (asOf: string): LineView => ({ asOf, known: 'then' });

async function stateOf(ledger: Ledger, view: LineView, key = 'RUS~USA') {
  return (await loadLine(ledger.queries, rules, key, view)).state;
}

test('a stated silence is dark until the call, a refused meeting closed', async () => {
  await withTellings([silence, call, refusal], async (ledger) => {
    const level = async (view: LineView) => lampsAt(await stateOf(ledger, view), 'defence ministers');
    expect((await level(now('2022-08-01')))?.direct).toEqual({
      state: 'dark',
      ground: {
        kind: 'stated',
        what: 'silence',
        event: expect.stringMatching(/^e/),
        since: '2022-05-13',
        by: null,
        condition: null,
      },
    });
    // Nothing of it had been told in August.
    expect(await level(then('2022-08-01'))).toBeNull();
    expect((await level(now('2022-10-21')))?.direct.state).toBe('open');
    const leaders = lampsAt(await stateOf(ledger, now('2022-10-22')), 'leaders');
    expect(leaders?.direct).toMatchObject({
      state: 'closed',
      ground: { what: 'closure', since: '2022-10-11', by: 'USA', condition: 'until he withdraws' },
    });
    // Biden shut the way from the United States to Russia, not the way back.
    expect([leaders?.forth.state, leaders?.back.state]).toEqual(['too little to tell', 'closed']);
  });
});

test('the refusal stands with its condition until the leaders speak', async () => {
  const summit: Telling = {
    id: 'summit',
    told: '2022-12-01',
    days: ['2022-12-01', '2022-12-01'],
    from: [putin, biden],
  };
  await withTellings([refusal, call, summit], async (ledger) => {
    const standing = async (day: string) =>
      (await stateOf(ledger, now(day))).refused.map(({ from, condition }) => `${from} ${condition}`);
    expect(await standing('2022-10-30')).toEqual(['USA until he withdraws']);
    expect(await standing('2022-12-01')).toEqual([]);
  });
});

test('a refusal and a call on one day do not look like silence', async () => {
  const no = { ...refusal, told: '2022-10-21', from: ['USA'], to: ['RUS'] };
  await withTellings([no, call], async (ledger) => {
    const { state, acts } = await loadLine(ledger.queries, rules, 'RUS~USA', now('2022-10-21'));
    expect(state.direct.state).toBe('open');
    expect(acts.map(({ bearing }) => bearing).sort()).toEqual(['closure', 'contact']);
    expect(acts.map(({ posture }) => posture)).toContain('closing');
  });
});

test('a message through a third party lights the third-party lamp only', async () => {
  const carried: Telling = {
    id: 'carried',
    told: '2022-10-27',
    from: [putin],
    to: [['UKR', 'GOV', 'head of state']],
    via: ['GNB'],
    mode: 'third-party',
    channel: 'message',
  };
  await withTellings([carried], async (ledger) => {
    const state = await stateOf(ledger, now('2022-10-27'), 'RUS~UKR');
    expect([state.thirdParty.state, state.direct.state]).toEqual(['open', 'too little to tell']);
    expect(state.lastIndirect?.via).toEqual(['GNB']);
    expect(state.lastContact).toBeNull();
  });
});

test('planned, on the table, answered', async () => {
  const offer: Telling = {
    id: 'offer',
    told: '2022-10-12',
    from: ['TUR'],
    to: ['RUS'],
    type: 'AGREE',
    about: 'host talks',
  };
  const plan: Telling = {
    id: 'plan',
    told: '2022-10-14',
    days: ['2022-10-20', '2022-10-20'],
    from: ['RUS', 'TUR'],
    status: 'future',
    channel: 'in-person',
  };
  await withTellings([offer, plan], async (ledger) => {
    const state = await stateOf(ledger, now('2022-10-15'), 'RUS~TUR');
    expect(state.onTheTable.map(({ from, to }) => `${from} ${to}`)).toEqual(['TUR RUS']);
    expect(state.planned.map(({ lastDay }) => lastDay)).toEqual(['2022-10-20']);
    expect((await stateOf(ledger, now('2022-10-21'), 'RUS~TUR')).planned).toEqual([]);
    await tell(ledger, {
      id: 'no',
      told: '2022-10-18',
      from: ['RUS'],
      to: ['TUR'],
      type: 'REJECT',
      mode: 'meet',
      about: 'talks',
    });
    expect((await stateOf(ledger, now('2022-10-18'), 'RUS~TUR')).onTheTable).toEqual([]);
    // The day before, the offer still lay there.
    expect((await stateOf(ledger, now('2022-10-17'), 'RUS~TUR')).onTheTable).toHaveLength(1);
  });
});

test('a denial that comes later puts out the lamp of today, not that of then', async () => {
  const denial: Telling = {
    ...call,
    id: 'denial',
    told: '2022-10-25',
    status: 'negated',
    source: 'Russian defence ministry',
  };
  await withTellings([call, denial], async (ledger) => {
    expect((await stateOf(ledger, now('2022-10-22'))).lastContact).toBeNull();
    expect((await stateOf(ledger, then('2022-10-22'))).lastContact?.lastDay).toBe('2022-10-21');
    expect((await stateOf(ledger, then('2022-10-25'))).lastContact).toBeNull();
  });
});

test('judgements count from the day on which they were made, and their undoing too', async () => {
  await withTellings(
    [call, refusal],
    async (ledger) => {
      const [report] = await ledger.queries
        .selectFrom('reports')
        .select('id')
        .where('type', '=', 'CONSULT')
        .execute();
      const reject = { kind: 'reject', one: [report?.id ?? 0], other: [], field: null, value: null } as const;
      await recordJudgement(ledger, { ...reject, author: 'test', reason: null }, ledgerRules.deriver);
      expect((await stateOf(ledger, now('2022-10-22'))).lastContact).toBeNull();
      // Made on 1 January 2023, by the clock of the test.
      expect((await stateOf(ledger, then('2022-12-31'))).lastContact?.lastDay).toBe('2022-10-21');
      expect((await stateOf(ledger, then('2023-01-01'))).lastContact).toBeNull();
      await undoJudgement(ledger, null, { author: 'test', reason: null }, ledgerRules.deriver);
      expect((await stateOf(ledger, then('2023-01-01'))).lastContact?.lastDay).toBe('2022-10-21');
    },
    { from: '2023-01-01' },
  );
});

test('what a source withdrew later was known before', async () => {
  await withTellings([call], async (ledger) => {
    // The next version of the same address tells another act and no longer the call.
    await tell(ledger, { ...refusal, id: 'call', told: '2022-10-23' });
    expect((await stateOf(ledger, now('2022-10-24'))).lastContact).toBeNull();
    expect((await stateOf(ledger, then('2022-10-24'))).lastContact?.lastDay).toBe('2022-10-21');
  });
});

test('evidence is the sentence that tells the act', async () => {
  await withTellings([call], async (ledger) => {
    const { state } = await loadLine(ledger.queries, rules, 'RUS~USA', now('2022-10-21'));
    const event = state.lastContact?.event ?? '';
    const evidence = await loadEvidence(ledger.queries, [event]);
    expect(evidence.get(event)).toMatchObject({
      words: 'acted',
      sentence: 'They acted about nothing  (call).',
      source: 'Wire',
      published: '2022-10-21',
    });
    expect((await loadEvidence(ledger.queries, [event], '2022-10-20')).size).toBe(0);
  });
});

test('a ledger names its parties and the last day it has read about', async () => {
  await withTellings([call, refusal], async (ledger) => {
    expect(await loadParties(ledger.queries)).toMatchObject([
      { key: 'RUS', lines: 1, acts: 2 },
      { key: 'USA', lines: 1, acts: 2 },
    ]);
    expect(await lastReadDay(ledger.queries)).toBe('2022-10-21');
  });
  expect(await withTellings([], (ledger) => lastReadDay(ledger.queries))).toBeNull();
});

test('a ledger whose events were derived before there were lines says what to do', async () => {
  await withTellings([call], async (ledger) => {
    await ledger.queries.deleteFrom('event_tellings').execute();
    await expect(loadLines(ledger.queries, rules, now('2022-10-21'))).rejects.toMatchObject({
      code: 'lines-not-derived',
    });
  });
});
