import type { Ledger } from './ledger.js';
import { writeWhole } from './write-whole.js';

/**
 * Copies a ledger as it is at this moment to a new file, while another process may go on writing. The file appears
 * whole or not at all.
 * @throws ParleyError `backup-exists` when there is a file already: a backup never replaces another
 */
export async function backupLedger(ledger: Ledger, file: string): Promise<void> {
  await writeWhole(file, (draft) => ledger.dialect.backup(ledger.queries, draft));
}
