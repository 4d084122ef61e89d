import { afterEach, beforeEach, expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../tests/support/ledger-story.js';
import { plainRules } from '../../tests/support/plain-rules.js';
import { parseCorrection } from './correction.js';
import { findById } from './find-by-id.js';
import type { Ledger } from './ledger.js';
import { listJudgements } from './list-judgements.js';
import { loadReports } from './load-reports.js';
import { openLedger } from './open-ledger.js';
import { type NewJudgement, recordJudgement, undoJudgement } from './record-judgement.js';
import { reportsById, splitSides } from './sides-of.js';

const { deriver } = plainRules;
const by = { author: 'Ida', reason: 'read both' };
const called = 'Norway phoned Oman.';

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger({ file: newLedgerFile(), access: 'write', now: clockFrom('2022-11-01') });
  // Two accounts of one call, and one that dates it a day later: two events by the rules of the tests.
  for (const [name, day] of [
    ['wire/1', '2022-10-21'],
    ['post/1', '2022-10-21'],
    ['mirror/1', '2022-10-22'],
  ] as const) {
    const document = documentOf(name, `${called} ${name}.`);
    const date = { start: day, end: day, span: null, basis: 'stated' as const };
    await add(ledger, document, [
      recordOf(document, called, 'phoned', { actor: 'NOR', recipient: 'OMN', date }),
    ]);
  }
});
afterEach(() => ledger.close());

const judge = (judgement: Partial<NewJudgement> & Pick<NewJudgement, 'kind' | 'one'>) =>
  recordJudgement(ledger, { other: [], field: null, value: null, ...by, ...judgement }, deriver);

async function groups(): Promise<readonly (readonly number[])[]> {
  const rows = await ledger.queries.selectFrom('event_reports').selectAll().orderBy('report_id').execute();
  const events = [...new Set(rows.map((row) => row.event_id))];
  return events.map((event) => rows.filter((row) => row.event_id === event).map((row) => row.report_id));
}

test('a merge joins, its undo parts, and the undo of the undo joins again', async () => {
  expect(await groups()).toEqual([[1, 2], [3]]);
  const merge = await judge({ kind: 'merge', one: [1, 2], other: [3] });
  expect(await groups()).toEqual([[1, 2, 3]]);
  const { undo } = await undoJudgement(ledger, merge, by, deriver);
  expect(await groups()).toEqual([[1, 2], [3]]);
  await undoJudgement(ledger, undo, by, deriver);
  expect(await groups()).toEqual([[1, 2, 3]]);
  await expect(undoJudgement(ledger, undo, by, deriver)).rejects.toMatchObject({ code: 'undone-already' });
});

test('nothing is overwritten: every judgement stays, with author, reason and time', async () => {
  const accept = await judge({ kind: 'accept', one: [1] });
  await undoJudgement(ledger, null, { author: 'Jon', reason: null }, deriver);
  expect(await listJudgements(ledger.queries, 10)).toMatchObject([
    { id: 2, kind: 'undo', author: 'Jon', reason: null, undoes: accept, isUndone: false },
    { id: 1, kind: 'accept', author: 'Ida', reason: 'read both', isUndone: true },
  ]);
  await expect(undoJudgement(ledger, null, by, deriver)).rejects.toMatchObject({ code: 'no-such-judgement' });
  await expect(undoJudgement(ledger, 77, by, deriver)).rejects.toMatchObject({ code: 'no-such-judgement' });
});

test('a correction changes what is derived and leaves the record as it was read', async () => {
  const [report] = await loadReports(ledger.queries, [3]);
  const value = parseCorrection(
    'date',
    '2022-10-21',
    report?.event ?? recordOf(documentOf('x', called), called, 'phoned'),
  );
  await judge({ kind: 'correct', one: [3], field: 'date', value });
  const [corrected] = await loadReports(ledger.queries, [3]);
  expect(corrected).toMatchObject({
    corrected: ['date'],
    happened: { start: '2022-10-21', end: '2022-10-21' },
  });
  expect(await groups()).toEqual([[1, 2, 3]]);
  const row = await ledger.queries
    .selectFrom('reports')
    .select(['happened_start', 'record'])
    .where('id', '=', 3)
    .executeTakeFirstOrThrow();
  expect(row.happened_start).toBe('2022-10-22');
  expect(JSON.parse(row.record).date.start).toBe('2022-10-22');
});

test('a rejected report counts in no event', async () => {
  await judge({ kind: 'reject', one: [3] });
  expect(await groups()).toEqual([[1, 2]]);
  await undoJudgement(ledger, null, by, deriver);
  expect(await groups()).toEqual([[1, 2], [3]]);
});

test('an id may be cut short, and an old one leads to where its report is now', async () => {
  const before = await ledger.queries.selectFrom('event_reports').selectAll().orderBy('report_id').execute();
  const [first, , third] = before.map((row) => row.event_id);
  expect(await findById(ledger.queries, third?.slice(0, 6) ?? '')).toEqual({ kind: 'event', id: third });
  await judge({ kind: 'merge', one: [1, 2], other: [3] });
  const [joined] = await ledger.queries.selectFrom('events').select('id').execute();
  for (const old of [first, third]) {
    expect(await findById(ledger.queries, old ?? '')).toEqual({ kind: 'event', id: joined?.id });
  }
  await expect(findById(ledger.queries, 'ezzzzzzzzzzz')).rejects.toMatchObject({ code: 'no-such-id' });
  await expect(findById(ledger.queries, 'x')).rejects.toMatchObject({ code: 'no-such-id' });
});

test('the sides of a split are some reports and the rest of their event', async () => {
  const uids = (await ledger.queries.selectFrom('reports').select('uid').orderBy('id').execute()).map(
    (row) => row.uid,
  );
  const [one = '', , three = ''] = uids;
  const event = (
    await ledger.queries
      .selectFrom('event_reports')
      .select('event_id')
      .where('report_id', '=', 1)
      .executeTakeFirstOrThrow()
  ).event_id;
  expect(await splitSides(ledger.queries, event, [one])).toEqual({ one: [1], other: [2] });
  await expect(splitSides(ledger.queries, event, [three])).rejects.toMatchObject({ code: 'not-in-event' });
  await expect(splitSides(ledger.queries, event, [event])).rejects.toMatchObject({ code: 'nothing-left' });
  await expect(reportsById(ledger.queries, 'dabcdefg')).rejects.toMatchObject({ code: 'no-such-id' });
});
