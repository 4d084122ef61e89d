import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newLedgerFile } from '../../../tests/support/ledger-story.js';
import { backupProposals } from './backup-proposals.js';
import { openProposals, proposalsFileOf } from './proposal-store.js';

const now = () => '2022-11-03T09:00:00Z';

test('what was proposed blind goes to beside the copy, what is still in the log of the file with it', async () => {
  const [ledger, copy] = [newLedgerFile(), newLedgerFile()];
  const proposals = openProposals(proposalsFileOf(ledger), now);
  const proposal = { record: 'e1', version: '1', type: 'CONSULT', coder: 'ida', key: 'accept' };
  proposals.add({ ...proposal, decision: { kind: 'accept', of: 'e1' } });
  expect(await backupProposals(ledger, copy)).toBe(proposalsFileOf(copy));
  const copied = openProposals(proposalsFileOf(copy), now);
  expect(copied.all()).toEqual(proposals.all());
  expect(copied.all()).toMatchObject([{ ...proposal, made: now() }]);
  for (const { close } of [proposals, copied]) close();
  await expect(backupProposals(ledger, copy)).rejects.toMatchObject({ code: 'backup-exists' });
});

test('without proposals there is nothing to copy', async () => {
  const [ledger, copy] = [newLedgerFile(), newLedgerFile()];
  expect(await backupProposals(ledger, copy)).toBe(null);
  expect(existsSync(proposalsFileOf(copy))).toBe(false);
});
