import { expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../../tests/support/ledger-story.js';
import { plainRules } from '../../../tests/support/plain-rules.js';
import type { Ledger } from '../../ledger/ledger.js';
import { openLedger } from '../../ledger/open-ledger.js';
import { recordJudgement, undoJudgement } from '../../ledger/record-judgement.js';
import { verifyLedger } from '../../ledger/verify-ledger.js';
import { exportLedger } from './export-ledger.js';
import { importLedger } from './import-ledger.js';
import { isLedgerFile } from './parse-ledger-line.js';

const called = 'Norway phoned Oman.';
const offered = 'Oman offered to host talks.';
const refused = 'Norway refused the offer.';

function newLedger(day: string): Promise<Ledger> {
  return openLedger({ file: newLedgerFile(), access: 'write', now: clockFrom(day) });
}

/** Two sources, a changed page, a judgement and one that was undone. */
async function fillLedger(ledger: Ledger): Promise<void> {
  const first = documentOf('wire/1', `${called} ${offered} ${refused}`);
  await add(ledger, first, [
    recordOf(first, called, 'phoned', { actor: 'NOR', recipient: 'OMN' }),
    recordOf(first, offered, 'offered', { type: 'AGREE', actor: 'OMN', id: 'offer' }),
    recordOf(first, refused, 'refused', { type: 'REJECT', actor: 'NOR', replyTo: 'offer' }),
  ]);
  const other = documentOf('post/1', called, { source: 'Fjord Post' });
  await add(ledger, other, [recordOf(other, called, 'phoned', { actor: 'NOR', recipient: 'OMN' })]);
  const reworded = 'Oman has offered to host a round of talks.';
  const second = documentOf('wire/1', `${reworded} ${called}`);
  await add(ledger, second, [
    recordOf(second, reworded, 'offered', { type: 'AGREE', actor: 'OMN', id: 'offer' }),
    recordOf(second, called, 'phoned', { actor: 'NOR', recipient: 'OMN' }),
  ]);
  const by = { author: 'Ida', reason: 'it was a video call' };
  const correction = {
    kind: 'correct',
    one: [1],
    other: [],
    field: 'channel',
    value: 'video',
    ...by,
  } as const;
  await recordJudgement(ledger, correction, plainRules.deriver);
  const verdict = { kind: 'reject', one: [4], other: [], field: null, value: null, ...by } as const;
  await recordJudgement(ledger, verdict, plainRules.deriver);
  await undoJudgement(ledger, 2, { author: 'Ida', reason: null }, plainRules.deriver);
}

async function linesOf(ledger: Ledger): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportLedger(ledger.queries, '9.9.9')) lines.push(JSON.stringify(line));
  return lines;
}

async function* streamOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const nothing = { documents: 0, reports: 0, judgements: 0 };

test('a ledger that is written out and read back is the same, line for line', async () => {
  const [one, other] = [await newLedger('2022-11-01'), await newLedger('2023-05-09')];
  await fillLedger(one);
  const lines = await linesOf(one);
  const kinds = lines.map((line) => JSON.parse(line).line);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  // Versions 1 and 2 of the wire story and the post; five reports, for the call stays and the offer was reworded.
  expect([count('ledger'), count('document'), count('report'), count('judgement')]).toEqual([1, 3, 5, 3]);
  expect(isLedgerFile(lines[0] ?? '')).toBe(true);
  const added = await importLedger(other, streamOf(lines), plainRules);
  expect(added).toEqual({ documents: 3, reports: 5, judgements: 3 });
  expect(await linesOf(other)).toEqual(lines);
  const faults = [];
  for await (const fault of verifyLedger(other, plainRules.deriver)) faults.push(fault);
  expect(faults).toEqual([]);
  await one.close();
  await other.close();
});

test('importing again changes nothing, and a ledger that grew since adds what is new', async () => {
  const [one, other] = [await newLedger('2022-11-01'), await newLedger('2023-05-09')];
  const first = documentOf('wire/1', `${called} ${refused}`);
  await add(one, first, [recordOf(first, called, 'phoned', { actor: 'NOR', recipient: 'OMN' })]);
  await importLedger(other, streamOf(await linesOf(one)), plainRules);
  expect(await importLedger(other, streamOf(await linesOf(one)), plainRules)).toEqual(nothing);
  // The page changes: what was said is withdrawn, and the copy learns of it.
  const second = documentOf('wire/1', offered);
  await add(one, second, [recordOf(second, offered, 'offered', { type: 'AGREE', actor: 'OMN' })]);
  const added = await importLedger(other, streamOf(await linesOf(one)), plainRules);
  expect(added).toEqual({ documents: 1, reports: 1, judgements: 0 });
  expect(await linesOf(other)).toEqual(await linesOf(one));
  await one.close();
  await other.close();
});

test('a file that was changed by hand, or cut, is refused as a whole, and the line named', async () => {
  const [one, other] = [await newLedger('2022-11-01'), await newLedger('2023-05-09')];
  await fillLedger(one);
  const lines = await linesOf(one);
  const imported = (changed: readonly string[]) => importLedger(other, streamOf(changed), plainRules);
  const at = (kind: string) => lines.findIndex((line) => JSON.parse(line).line === kind);
  const changedAt = (index: number, from: string, to: string) =>
    lines.map((line, each) => (each === index ? line.replace(from, to) : line));
  await expect(imported(changedAt(at('document'), called, 'Norway called Oman.'))).rejects.toThrow(
    `line ${at('document') + 1}: the text of`,
  );
  await expect(imported(changedAt(at('report'), '"phoned"', '"rang"'))).rejects.toThrow('it was changed');
  await expect(imported(changedAt(at('report'), '"learnt"', '"learned"'))).rejects.toThrow(
    '"learnt" of this report',
  );
  await expect(imported(lines.filter((_, index) => index !== at('document')))).rejects.toThrow(
    'which the file has not',
  );
  await expect(imported(lines.slice(1))).rejects.toThrow('line 1: is no ledger: its first line must say so');
  await expect(imported(changedAt(0, '"version":1', '"version":2'))).rejects.toThrow(
    'this Parley reads version 1',
  );
  await expect(imported([...lines, '{"line":'])).rejects.toThrow(`line ${lines.length + 1}: is no JSON`);
  expect(await other.queries.selectFrom('documents').select('id').execute()).toEqual([]);
  expect(await other.queries.selectFrom('runs').select('id').execute()).toEqual([]);
  await one.close();
  await other.close();
});

test('another text as the same version of a document is refused: two ledgers saw different pages', async () => {
  const [one, other] = [await newLedger('2022-11-01'), await newLedger('2023-05-09')];
  await add(one, documentOf('wire/1', called), []);
  await add(other, documentOf('wire/1', offered), []);
  await expect(importLedger(other, streamOf(await linesOf(one)), plainRules)).rejects.toThrow(
    'the ledger has another text as version 1 of wire/1',
  );
  await one.close();
  await other.close();
});
