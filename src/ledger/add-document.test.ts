import { afterEach, beforeEach, expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../tests/support/ledger-story.js';
import { plainRules } from '../../tests/support/plain-rules.js';
import { addDocument, isSameReading } from './add-document.js';
import type { Ledger } from './ledger.js';
import { latestVersion } from './load-documents.js';
import { loadReports } from './load-reports.js';
import { openLedger } from './open-ledger.js';
import { createRun } from './runs.js';

const called = 'Norway phoned Oman.';
const offered = 'Oman offered to host talks.';
const refused = 'Norway refused the offer.';

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger({ file: newLedgerFile(), access: 'write', now: clockFrom('2022-11-01') });
});
afterEach(() => ledger.close());

const first = documentOf('wire/1', `${called} ${offered} ${refused}`);
const firstEvents = [
  recordOf(first, called, 'phoned', { actor: 'NOR', recipient: 'OMN' }),
  recordOf(first, offered, 'offered', { type: 'AGREE', actor: 'OMN', id: 'offer' }),
  recordOf(first, refused, 'refused', { type: 'REJECT', actor: 'NOR', replyTo: 'offer' }),
];

async function reports() {
  const rows = await ledger.queries.selectFrom('reports').select('id').execute();
  return loadReports(
    ledger.queries,
    rows.map((row) => row.id),
  );
}

test('a document is stored with its text, hash, both times and reports', async () => {
  const added = await add(ledger, first, firstEvents);
  expect(added).toMatchObject({ version: 1, added: 3, carried: 0, reworded: 0, withdrawn: 0 });
  const stored = await latestVersion(ledger.queries, 'wire/1');
  // printf '%s' 'Norway phoned Oman. Oman offered to host talks. Norway refused the offer.' | sha256sum
  expect(stored?.hash).toBe('69c71c3f2e76e5c8da1492618715da69b7400341c933acfaf9b0b4cdc9a2a0b4');
  expect(stored).toMatchObject({
    published: '2022-10-21',
    source: 'Harbour Wire',
    version: 1,
    superseded: null,
  });
  const [call, offer, refusal] = await reports();
  expect(call?.event).toEqual(firstEvents[0]);
  expect(call?.happened).toEqual({ start: '2022-10-21', end: '2022-10-21' });
  expect(call?.learnt.slice(0, 10)).toBe('2022-11-01');
  expect(refusal?.replyTo).toBe(offer?.id);
});

test('the same reading is known; another text, date or source is not', async () => {
  await add(ledger, first, firstEvents);
  const latest = await latestVersion(ledger.queries, 'wire/1');
  expect(isSameReading(latest, first)).toBe(true);
  expect(isSameReading(latest, { ...first, title: 'Talks' })).toBe(true);
  expect(isSameReading(latest, { ...first, text: `${first.text} ` })).toBe(false);
  expect(isSameReading(latest, { ...first, date: '2022-10-22' })).toBe(false);
  expect(isSameReading(latest, { ...first, source: 'Fjord Post' })).toBe(false);
  expect(isSameReading(null, first)).toBe(false);
});

test('a changed page is a new version: what stays is carried, what vanished is withdrawn and kept', async () => {
  await add(ledger, first, firstEvents);
  // The call moved to the end, the offer is told in other words, the refusal is gone.
  const reworded = 'Oman has offered to host a round of talks.';
  const second = documentOf('wire/1', `${reworded} ${called}`);
  const added = await add(ledger, second, [
    recordOf(second, reworded, 'offered', { type: 'AGREE', actor: 'OMN' }),
    recordOf(second, called, 'phoned', { actor: 'NOR', recipient: 'OMN' }),
  ]);
  expect(added).toMatchObject({ version: 2, added: 0, carried: 1, reworded: 1, withdrawn: 1 });
  const all = await reports();
  expect(all.map((report) => [report.event.type, report.document.version, report.retired?.because])).toEqual([
    ['CONSULT', 1, undefined],
    ['AGREE', 1, 'reworded'],
    ['REJECT', 1, 'withdrawn'],
    ['AGREE', 2, undefined],
  ]);
  const versions = await ledger.queries
    .selectFrom('documents')
    .select(['version', 'superseded', 'origin_id'])
    .orderBy('version')
    .execute();
  expect(versions[0]?.superseded?.slice(0, 10)).toBe('2022-11-01');
  expect(versions[1]).toMatchObject({ version: 2, superseded: null, origin_id: 1 });
  // The event of the refusal stays, and says that nobody stands by it any more.
  const events = await ledger.queries
    .selectFrom('events')
    .select(['type', 'standing'])
    .orderBy('type')
    .execute();
  expect(events).toEqual([
    { type: 'AGREE', standing: 'stated' },
    { type: 'CONSULT', standing: 'stated' },
    { type: 'REJECT', standing: 'retracted' },
  ]);
});

test('a page that goes back to its first text is a third version', async () => {
  await add(ledger, first, firstEvents);
  const second = documentOf('wire/1', called);
  await add(ledger, second, [recordOf(second, called, 'phoned', { actor: 'NOR', recipient: 'OMN' })]);
  const third = await add(ledger, first, firstEvents);
  expect(third).toMatchObject({ version: 3, added: 2, carried: 1, withdrawn: 0 });
});

test('reports of one act from two documents are one event; copies are one origin', async () => {
  const other = documentOf('post/7', `${called} It was short.`, { source: 'Fjord Post' });
  const copy = documentOf('mirror/7', other.text, { source: 'Mirror' });
  await add(ledger, documentOf('wire/2', called), [
    recordOf(documentOf('wire/2', called), called, 'phoned', { actor: 'NOR', recipient: 'OMN' }),
  ]);
  for (const document of [other, copy]) {
    await add(ledger, document, [recordOf(document, called, 'phoned', { actor: 'NOR', recipient: 'OMN' })]);
  }
  const events = await ledger.queries
    .selectFrom('events')
    .select(['report_count', 'document_count', 'origin_count'])
    .execute();
  expect(events).toEqual([{ report_count: 3, document_count: 3, origin_count: 2 }]);
});

test('an answer makes a link and a thread, and keeps them when its source withdraws it', async () => {
  await add(ledger, first, firstEvents);
  const links = await ledger.queries.selectFrom('links').select(['kind', 'basis']).execute();
  expect(links).toEqual([{ kind: 'REJECT', basis: 'explicit' }]);
  expect(await ledger.queries.selectFrom('threads').select('outcome').execute()).toEqual([
    { outcome: 'answered' },
  ]);
  expect(await ledger.queries.selectFrom('thread_events').selectAll().execute()).toHaveLength(2);
  const second = documentOf('wire/1', offered);
  await add(ledger, second, [
    recordOf(second, offered, 'offered', { type: 'AGREE', actor: 'OMN', id: 'offer' }),
  ]);
  // The withdrawn refusal still is an event, and still an answer: it was given, and taken back.
  expect(await ledger.queries.selectFrom('links').select('kind').execute()).toEqual([{ kind: 'REJECT' }]);
});

test('when a document cannot be added whole, nothing of it is', async () => {
  const link = () => {
    throw new Error('a fault in a rule');
  };
  const rules = { ...plainRules, deriver: { ...plainRules.deriver, link } };
  const reading = { address: 'wire/1', document: first, events: firstEvents };
  await expect(addDocument(ledger, reading, createRun('test', null), rules)).rejects.toThrow(
    'a fault in a rule',
  );
  for (const table of ['documents', 'reports', 'report_parties', 'events', 'document_keys'] as const) {
    expect(await ledger.queries.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});
