import { afterEach, beforeEach, expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../tests/support/ledger-story.js';
import { plainRules } from '../../tests/support/plain-rules.js';
import type { Ledger } from './ledger.js';
import { openLedger } from './open-ledger.js';
import { rederive } from './rederive.js';
import { verifyLedger } from './verify-ledger.js';

const called = 'Norway phoned Oman.';
const refused = 'Oman refused to talk.';
let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger({ file: newLedgerFile(), access: 'write', now: clockFrom('2022-11-01') });
  const document = documentOf('wire/1', `${called} ${refused}`);
  await add(ledger, document, [
    recordOf(document, called, 'phoned', { actor: 'NOR', recipient: 'OMN', id: 'call' }),
    recordOf(document, refused, 'refused', { type: 'REJECT', actor: 'OMN', replyTo: 'call' }),
  ]);
});
afterEach(() => ledger.close());

async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { kind, message } of verifyLedger(ledger, plainRules.deriver))
    found.push(`${kind}: ${message}`);
  return found;
}

test('a ledger as it was written is sound', async () => {
  expect(await faults()).toEqual([]);
});

test('a text that was changed shows by its hash and by every span', async () => {
  await ledger.queries
    .updateTable('documents')
    .set({ text: `Then ${called} ${refused}` })
    .execute();
  const found = await faults();
  expect(found[0]).toBe('hash: the text is not the one that was read: its hash differs');
  // Of each report the trigger and the sentence; the parties of these records have no words.
  expect(found.filter((fault) => fault.startsWith('span'))).toEqual([
    'span: "phoned" is not at 7 to 13',
    'span: "Norway phoned Oman." is not at 0 to 19',
    'span: "refused" is not at 25 to 32',
    'span: "Oman refused to talk." is not at 20 to 41',
  ]);
});

test('an event that its reports do not make shows, and rederive puts it right', async () => {
  await ledger.queries.updateTable('events').set({ record: '{}' }).where('type', '=', 'CONSULT').execute();
  expect((await faults()).some((fault) => fault.startsWith('event:'))).toBe(true);
  expect(await rederive(ledger, plainRules)).toEqual({ reports: 2, changed: 1, gone: 0 });
  expect(await faults()).toEqual([]);
});

test('a lost key, link or event shows', async () => {
  await ledger.queries.deleteFrom('links').execute();
  expect((await faults()).map((fault) => fault.split(':')[0])).toEqual(['link']);
  await ledger.queries.deleteFrom('report_keys').where('report_id', '=', 1).execute();
  expect((await faults()).map((fault) => fault.split(':')[0])).toEqual(['key', 'link']);
  await ledger.queries.deleteFrom('event_reports').where('report_id', '=', 1).execute();
  expect(await faults()).toContain('event: has no report: parley rederive puts it right');
});
