import { statSync } from 'node:fs';
import { backupLedger } from '../ledger/backup-ledger.js';
import { useLedger } from '../ledger/use-ledger.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';

/** Carries out `parley backup`. */
export async function runBackup(file: string, flags: LedgerFlags): Promise<ExitCode> {
  await useLedger(ledgerOptionsOf(flags, 'read'), (ledger) => backupLedger(ledger, file));
  const bytes = statSync(file).size;
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ ledger: flags.ledger, backup: file, bytes })}\n`
      : `${flags.ledger} copied to ${file} (${(bytes / 1e6).toFixed(1)} MB)\n`,
  );
  return exitCode.done;
}
