import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Telling, withoutLearnt, withTellings } from '../../tests/support/line-story.js';
import { lineRules } from '../cli/ledger-rules.js';
import { dayNumber, isoDay } from '../events/day-range.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LineView } from './line.js';
import { loadLine, loadLines } from './load-lines.js';

const runs = { numRuns: 15, seed: 20221021 };
const start = dayNumber('2022-03-01');
const parties = ['RUS', 'USA', 'UKR', ['UKR', 'REB'], ['RUS', 'GOV', 'head of state']] as const;
const kinds: readonly Partial<Telling>[] = [
  { mode: 'phone' },
  { channel: 'in-person' },
  { mode: 'phone', status: 'negated' },
  { status: 'future', channel: 'in-person' },
  { type: 'REJECT', mode: 'meet', about: 'talks' },
  { type: 'AGREE', about: 'talks' },
  { type: 'ACCUSE' },
  { via: ['OMN'], mode: 'third-party', channel: 'message' },
];

/** Acts of some parties on each other over two months, told up to three weeks later by three sources. */
const telling: fc.Arbitrary<Omit<Telling, 'id'>> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    pair: fc.uniqueArray(fc.nat(parties.length - 1), { minLength: 2, maxLength: 2 }),
    day: fc.nat(60),
    length: fc.constantFrom(0, 0, 0, 20),
    delay: fc.nat(21),
    source: fc.constantFrom('Wire', 'Post', 'Russian defence ministry'),
  })
  .map(({ kind, pair, day, length, delay, source }) => {
    const [from, to] = pair.map((index) => parties[index] ?? 'USA');
    const first = start + day;
    return {
      from: [from ?? 'USA'],
      to: [to ?? 'RUS'],
      source,
      days: [isoDay(first), isoDay(first + length)] as const,
      told: isoDay(first + (kind.status === 'future' ? -3 : length + delay)),
      ...kind,
    };
  });

/** Each in a document of its own. */
const tellings = fc
  .array(telling, { minLength: 1, maxLength: 10 })
  .map((list) => list.map((one, index): Telling => ({ ...one, id: `doc-${index}` })));
const asOfDay = fc.nat(100).map((day) => isoDay(start + day));
const known = fc.constantFrom('now', 'then') as fc.Arbitrary<LineView['known']>;

async function statesOf(ledger: Ledger, view: LineView) {
  const { states } = await loadLines(ledger.queries, lineRules, view);
  return withoutLearnt(states);
}

test('the order of reading changes nothing', async () => {
  const shuffled = tellings.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, asOfDay, known, async ([list, other], asOf, how) => {
      const view = { asOf, known: how };
      const inOrder = await withTellings(list, (ledger) => statesOf(ledger, view));
      expect(await withTellings(other, (ledger) => statesOf(ledger, view))).toEqual(inOrder);
    }),
    runs,
  );
});

test('what was known on a day is what a ledger would say that had read nothing later', async () => {
  await fc.assert(
    fc.asyncProperty(tellings, asOfDay, async (list, asOf) => {
      const view: LineView = { asOf, known: 'then' };
      const whole = await withTellings(list, (ledger) => statesOf(ledger, view));
      const early = list.filter(({ told }) => told <= asOf);
      expect(await withTellings(early, (ledger) => statesOf(ledger, view))).toEqual(whole);
    }),
    runs,
  );
});

test('an unrelated document changes no lamp', async () => {
  const stranger: fc.Arbitrary<Telling> = fc
    .tuple(telling, fc.constantFrom('ACCUSE', 'REQUEST', 'SUPPORT', 'AGREE', 'THREATEN'))
    .map(([one, type]) => ({
      ...one,
      id: 'stranger',
      from: ['CHL'],
      to: ['PER'],
      via: [],
      type,
      mode: undefined,
      channel: undefined,
      status: 'actual',
    }));
  await fc.assert(
    fc.asyncProperty(tellings, stranger, asOfDay, known, async (list, other, asOf, how) => {
      const view = { asOf, known: how };
      // Both ledgers are watched to the end: a document more is a document that watches.
      const watcher = { ...other, id: 'watcher', type: 'ACCUSE', told: asOf, days: [asOf, asOf] as const };
      const first = { ...watcher, id: 'first', told: isoDay(start - 30), days: undefined };
      const before = await withTellings([...list, watcher, first], (ledger) => statesOf(ledger, view));
      const after = await withTellings([...list, watcher, first, other], (ledger) => statesOf(ledger, view));
      const own = (states: typeof after) => states.filter(({ line }) => line.key !== 'CHL~PER');
      expect(own(after)).toEqual(own(before));
    }),
    runs,
  );
});

test('contact between others moves no lamp that stands on a statement or on a contact of its own', async () => {
  await fc.assert(
    fc.asyncProperty(tellings, telling, asOfDay, async (list, other, asOf) => {
      const view: LineView = { asOf, known: 'now' };
      const call: Telling = {
        ...other,
        id: 'other',
        from: ['CHL'],
        to: ['PER'],
        via: [],
        type: 'CONSULT',
        status: 'actual',
      };
      const before = await withTellings(list, (ledger) => statesOf(ledger, view));
      const after = await withTellings([...list, call], (ledger) => statesOf(ledger, view));
      for (const { line, direct, lastContact, refused } of before) {
        const same = after.find((state) => state.line.key === line.key);
        expect(same?.lastContact).toEqual(lastContact);
        expect(same?.refused).toEqual(refused);
        if (direct.ground.kind === 'stated') expect(same?.direct).toEqual(direct);
      }
    }),
    runs,
  );
});

test('a refusal and a call on one day do not look like silence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(180), fc.boolean(), async (offset, isMutual) => {
      const day = isoDay(start + offset);
      const both = { told: day, days: [day, day] as const };
      const call: Telling = isMutual
        ? { ...both, id: 'call', from: ['RUS', 'USA'], mode: 'phone' }
        : { ...both, id: 'call', from: ['RUS'], to: ['USA'], mode: 'phone' };
      const no: Telling = {
        ...both,
        id: 'no',
        from: ['USA'],
        to: ['RUS'],
        type: 'REJECT',
        mode: 'meet',
        about: 'talks',
      };
      await withTellings([call, no], async (ledger) => {
        const view: LineView = { asOf: day, known: 'then' };
        const { state, acts } = await loadLine(ledger.queries, lineRules, 'RUS~USA', view);
        expect(state.direct.state).toBe('open');
        expect(acts.map(({ posture }) => posture)).toContain('closing');
      });
    }),
    runs,
  );
});
