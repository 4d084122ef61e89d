import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { JoinedEvent } from '../src/events/joined-event.js';
import type { EventThread } from '../src/threads/event-thread.js';
import { newLedgerFile } from './support/ledger-story.js';
import { runParley } from './support/run-parley.js';

/** A thread as `parley threads --json` prints it. */
interface ToldThread {
  readonly thread: EventThread;
  readonly events: readonly JoinedEvent[];
}

const file = newLedgerFile();
const inputs = ['examples', 'tests/fixtures/story/accounts.jsonl'];
const read = ['read', '--coder', 'lexicon', '--ledger', file, ...inputs];

async function linesOf<T>(command: string, ...parameters: readonly string[]): Promise<readonly T[]> {
  const shown = ['--json', '--limit', '200', '--ledger', file, ...parameters];
  const { code, out, err } = await runParley([command, ...shown]);
  expect([code, err]).toEqual([0, '']);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

function codesOf({ parties }: JoinedEvent, ...roles: readonly string[]): readonly string[] {
  return parties.filter(({ role }) => roles.includes(role)).map(({ code }) => code);
}

/** Whether a thread has an event of a type by a state, about which `more` holds. */
function has(
  told: ToldThread,
  type: string,
  actor: string,
  more: (event: JoinedEvent) => boolean = () => true,
) {
  return told.events.some(
    (event) => event.type === type && codesOf(event, 'actor').includes(actor) && more(event),
  );
}

let threads: readonly ToldThread[];
let events: readonly JoinedEvent[];
beforeAll(async () => {
  const { code, out } = await runParley(read);
  expect(code).toBe(0);
  expect(out).toMatch(/17 new documents/);
  threads = await linesOf<ToldThread>('threads');
  events = await linesOf<JoinedEvent>('events');
}, 60_000);

test('the trained coder tells of the calls, the errand and the refusals, too', async () => {
  const other = newLedgerFile();
  expect((await runParley(['read', '--ledger', other, ...inputs])).code).toBe(0);
  const told = await linesOf<ToldThread>('threads', '--ledger', other);
  const ending = (outcome: string) => told.filter(({ thread }) => thread.outcome === outcome);
  const throughBissau = (event: JoinedEvent) => codesOf(event, 'through').includes('GNB');
  expect(ending('refused').some((one) => one.events.some(throughBissau) && has(one, 'REJECT', 'UKR'))).toBe(
    true,
  );
  expect(ending('refused').some((one) => has(one, 'AGREE', 'RUS') && has(one, 'REJECT', 'USA'))).toBe(true);
  const line = await runParley(['line', 'USA', 'RUS', '--ledger', other]);
  expect(line.out).toMatch(/stated silence/);
  expect(line.out).toMatch(/leaders +closed by statement/);
}, 60_000);

const withOutcome = (outcome: string) => threads.filter(({ thread }) => thread.outcome === outcome);

test("Turkey's offer is taken up by Moscow", () => {
  const taken = withOutcome('accepted').filter(
    (told) => has(told, 'AGREE', 'TUR') && has(told, 'AGREE', 'RUS'),
  );
  expect(taken).toHaveLength(1);
});

test("Putin's message through Guinea-Bissau is refused by Kyiv with its condition", () => {
  const refused = withOutcome('refused').filter(
    (told) =>
      has(told, 'CONSULT', 'RUS', (event) => codesOf(event, 'through').includes('GNB')) &&
      has(
        told,
        'REJECT',
        'UKR',
        ({ condition }) => condition?.startsWith('until Moscow recognised') === true,
      ),
  );
  expect(refused).toHaveLength(1);
});

test("Moscow's readiness to consider a meeting is answered by Biden's refusal", () => {
  const refused = withOutcome('refused').filter(
    (told) =>
      told.events.some((event) => codesOf(event, 'actor').includes('RUS')) &&
      has(told, 'REJECT', 'USA', ({ parties }) => parties.some(({ name }) => name === 'Joe Biden')),
  );
  expect(refused).toHaveLength(1);
});

test('the letter of thirty House members is sent, rejected and retracted', () => {
  const isAmerican = (event: JoinedEvent) => codesOf(event, 'actor').includes('USA');
  const toBiden = events.filter((event) => isAmerican(event) && codesOf(event, 'recipient').includes('USA'));
  expect(toBiden.map(({ type }) => type)).toEqual(expect.arrayContaining(['CONSULT', 'REQUEST']));
  // One thread: the appeal, the White House's no, and the signatory who takes the letter back.
  const letters = withOutcome('withdrawn').filter(
    (told) =>
      has(told, 'REQUEST', 'USA') &&
      has(told, 'REJECT', 'USA', ({ parties }) =>
        parties.some(({ role, sector }) => role === 'actor' && sector === 'GOV'),
      ) &&
      has(told, 'REJECT', 'USA', ({ parties }) =>
        parties.some(({ role, sector }) => role === 'actor' && sector === 'LEG'),
      ),
  );
  expect(letters.length).toBeGreaterThan(0);
  const retracted = events.filter(
    ({ type, happened, parties }) =>
      type === 'REJECT' &&
      happened?.start === '2022-10-25' &&
      parties.some(({ code, sector }) => code === 'USA' && sector === 'LEG'),
  );
  expect(retracted.length).toBeGreaterThan(0);
});

test('offers without an answer are told apart from those that were answered', async () => {
  const open = await linesOf<ToldThread>('threads', '--unanswered');
  expect(open.length).toBeGreaterThan(0);
  expect(open.every(({ thread }) => thread.outcome === 'silent so far')).toBe(true);
  // Kyiv has not replied to the Turkish offer, says Ankara.
  expect(open.some((told) => has(told, 'AGREE', 'TUR', ({ unanswered }) => unanswered))).toBe(true);
});

test('sources that disagree stay side by side, and a reprint is no second witness', () => {
  const [meeting] = events.filter(({ parties }) => parties.some(({ code }) => code === 'YEM'));
  expect(meeting).toMatchObject({ documents: 3, origins: 2, place: 'Muscat' });
  expect(meeting?.rivals).toEqual([
    expect.objectContaining({
      field: 'place',
      values: [
        { value: 'Muscat', reports: [expect.any(Number), expect.any(Number)] },
        { value: 'Salalah', reports: [expect.any(Number)] },
      ],
    }),
  ]);
});

test('a call that one side tells of and the other denies is one event, and stands as denied', async () => {
  const calls = events.filter(({ parties }) => parties.some(({ code }) => code === 'IRN'));
  expect(calls.map(({ standing, reports }) => [standing, reports.length])).toEqual([['denied', 2]]);
  expect(
    calls[0]?.rivals.map(({ field, values }) => [field, values.map(({ value }) => value)]),
  ).toContainEqual(['status', ['happened', 'did not happen']]);
  const { out } = await runParley(['event', calls[0]?.id ?? '', '--ledger', file]);
  expect(out).toMatch(/denied/);
  expect(out).toMatch(/did not happen/);
});

test('reading it all again changes nothing, and the ledger verifies', async () => {
  const again = await runParley(read);
  expect(again.out).toMatch(/17 unchanged/);
  const verified = await runParley(['verify', '--ledger', file]);
  expect([verified.code, verified.err]).toEqual([0, '']);
}, 60_000);

test('a ledger that is exported and imported is the same', async () => {
  const [copy, written] = [join(dirname(file), 'copy.db'), join(dirname(file), 'ledger.jsonl')];
  await runParley(['export', '--ledger', file, '--output', written]);
  const { code, out } = await runParley(['import', '--ledger', copy, written]);
  expect(code).toBe(0);
  expect(out).toMatch(/17 new documents/);
  const second = await runParley(['export', '--ledger', copy]);
  expect(second.out).toBe(readFileSync(written, 'utf8'));
}, 60_000);
