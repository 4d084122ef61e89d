import { expect, test } from 'vitest';
import { clockFrom, documentOf, newLedgerFile } from '../../../tests/support/ledger-story.js';
import { plainRules } from '../../../tests/support/plain-rules.js';
import { addDocument } from '../../ledger/add-document.js';
import type { Ledger } from '../../ledger/ledger.js';
import { createRun } from '../../ledger/runs.js';
import { useLedger } from '../../ledger/use-ledger.js';
import { keptWhileSame } from './kept-while-same.js';
import { openReader } from './open-reader.js';

const file = newLedgerFile();
const now = clockFrom('2022-10-21');

async function addOne(id: string): Promise<void> {
  const document = documentOf(id, `The ${id} harbour was quiet.`);
  await useLedger({ file, access: 'write', now }, (ledger) =>
    addDocument(
      ledger,
      { address: id, document, events: [] },
      createRun('read', 'parley/test hand'),
      plainRules,
    ),
  );
}

/** Counts the documents of a ledger, times a number, and how often it was asked to. */
function counting(most: number) {
  const asked: number[] = [];
  const times = keptWhileSame(
    async ({ queries }: Ledger, factor: number) => {
      asked.push(factor);
      const rows = await queries.selectFrom('documents').select('id').execute();
      return rows.length * factor;
    },
    String,
    most,
  );
  return { asked, times };
}

test('a question is worked out once until the ledger changes, and then anew', async () => {
  await addOne('north');
  const reader = await openReader({ file, now });
  const { asked, times } = counting(2);
  const ask = (factor: number) => reader.read((ledger) => times(ledger, factor));
  expect([await ask(10), await ask(10)]).toEqual([10, 10]);
  expect(asked).toEqual([10]);
  await addOne('south');
  expect([await ask(10), await ask(10)]).toEqual([20, 20]);
  expect(asked).toEqual([10, 10]);
  await reader.close();
});

test('the latest results are kept: the one that was not asked for the longest goes first', async () => {
  const reader = await openReader({ file, now });
  const { asked, times } = counting(2);
  for (const factor of [1, 2, 1, 3, 1, 2]) await reader.read((ledger) => times(ledger, factor));
  // 3 pushed 2 out, since 1 had been asked for again.
  expect(asked).toEqual([1, 2, 3, 2]);
  await reader.close();
});

test('what fails is not kept', async () => {
  const reader = await openReader({ file, now });
  let tries = 0;
  const once = keptWhileSame(
    async () => {
      tries += 1;
      if (tries === 1) throw new Error('the disk was away');
      return tries;
    },
    () => '',
    1,
  );
  await expect(reader.read((ledger) => once(ledger, null))).rejects.toThrow('the disk was away');
  expect(await reader.read((ledger) => once(ledger, null))).toBe(2);
  await reader.close();
});
