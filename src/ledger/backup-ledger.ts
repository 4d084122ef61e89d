import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { ParleyError } from '../errors.js';
import type { Ledger } from './ledger.js';

/**
 * Copies a ledger as it is at this moment to a new file, while another process may go on writing. The file appears
 * whole or not at all.
 * @throws ParleyError `backup-exists` when there is a file already: a backup never replaces another
 */
export async function backupLedger(ledger: Ledger, file: string): Promise<void> {
  if (existsSync(file)) throw new ParleyError('backup-exists', `${file} exists already: name a new file`);
  const draft = `${file}.${process.pid}.part`;
  try {
    await ledger.dialect.backup(ledger.queries, draft);
    const handle = openSync(draft, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
