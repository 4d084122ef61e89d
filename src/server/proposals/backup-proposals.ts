import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { writeWhole } from '../../ledger/write-whole.js';
import { proposalsFileOf } from './proposal-store.js';

/**
 * Copies the proposals beside a ledger to beside its copy, as `backupLedger` does the ledger; gives the new file, null where there are
 * none. @throws ParleyError `backup-exists`
 */
export async function backupProposals(ledger: string, copy: string): Promise<string | null> {
  const [from, to] = [proposalsFileOf(ledger), proposalsFileOf(copy)];
  if (!existsSync(from)) return null;
  const connection = new Sqlite(from, { readonly: true, timeout: 5000 });
  try {
    await writeWhole(to, async (draft) => connection.prepare('vacuum into ?').run(draft));
  } finally {
    connection.close();
  }
  return to;
}
