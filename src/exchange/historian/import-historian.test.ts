import { expect, test } from 'vitest';
import { historianExample } from '../../../tests/support/historian-story.js';
import { clockFrom, newLedgerFile } from '../../../tests/support/ledger-story.js';
import { plainRules } from '../../../tests/support/plain-rules.js';
import { openLedger } from '../../ledger/open-ledger.js';
import { createRun } from '../../ledger/runs.js';
import { verifyLedger } from '../../ledger/verify-ledger.js';
import { loadHistorianTools } from './code-historian-record.js';
import type { HistorianRecord } from './historian-record.js';
import { importHistorian } from './import-historian.js';
import { readHistorianFile } from './read-historian-file.js';

const tools = loadHistorianTools();

test('records become documents of their own source; a changed one is a new version', async () => {
  const ledger = await openLedger({ file: newLedgerFile(), access: 'write', now: clockFrom('2024-01-05') });
  const coder = 'parley/test historian';
  const imported = async (records: readonly HistorianRecord[]) => {
    const run = createRun('import', coder);
    const outcomes = [];
    for await (const one of importHistorian(records, { ledger, rules: plainRules, run, tools, coder }))
      outcomes.push(one);
    return outcomes;
  };
  const trips = readHistorianFile(historianExample('biden-travels'));
  const first = await imported(trips);
  // Each trip is a report of its own; "Met with … and attended the summit" are two more.
  expect(first.map((added) => added?.added)).toEqual(trips.map((_, at) => [3, 3, 3, 2, 6, 2][at]));
  const sources = await ledger.queries.selectFrom('documents').select('source').distinct().execute();
  expect(sources).toEqual([{ source: 'U.S. Department of State, Office of the Historian' }]);
  expect(await imported(trips)).toEqual(trips.map(() => null));
  const [london] = trips;
  if (london === undefined) throw new Error('the example has no trips');
  const [changed] = await imported([
    { ...london, remarks: 'Met with Prime Minister Boris Johnson and Queen Elizabeth II.' },
  ]);
  expect(changed).toMatchObject({ version: 2, added: 0, carried: 2, withdrawn: 1 });
  const faults = [];
  for await (const fault of verifyLedger(ledger, plainRules.deriver)) faults.push(fault);
  expect(faults).toEqual([]);
  await ledger.close();
});
