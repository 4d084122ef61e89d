import { statSync } from 'node:fs';
import { backupLedger } from '../ledger/backup-ledger.js';
import { useLedger } from '../ledger/use-ledger.js';
import { requireNew } from '../ledger/write-whole.js';
import { backupProposals } from '../server/proposals/backup-proposals.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';

/** Carries out `parley backup`. */
export async function runBackup(file: string, flags: LedgerFlags): Promise<ExitCode> {
  const proposals = await useLedger(ledgerOptionsOf(flags, 'read'), async (ledger) => {
    requireNew(file);
    // Before the ledger: a judgement that a proposal points to is then in the copy, too.
    const copied = await backupProposals(flags.ledger, file);
    await backupLedger(ledger, file);
    return copied;
  });
  const bytes = statSync(file).size;
  const besides = proposals === null ? '' : `, and what was proposed blind to ${proposals}`;
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ ledger: flags.ledger, backup: file, bytes, proposals })}\n`
      : `${flags.ledger} copied to ${file} (${(bytes / 1e6).toFixed(1)} MB)${besides}\n`,
  );
  return exitCode.done;
}
