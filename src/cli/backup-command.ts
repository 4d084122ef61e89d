import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';

/** Adds `parley backup`. */
export function registerBackupCommand(program: Command): void {
  const command = program
    .command('backup')
    .description(
      'copy a ledger to a new file, with what was proposed blind, while others may go on writing to it',
    )
    .argument('<file>', 'where to; it must not exist');
  addLedgerOptions(command, 'say it as JSON').action(async (file: string, flags: LedgerFlags) => {
    const { runBackup } = await import('./run-backup.js');
    process.exitCode = await runBackup(file, flags);
  });
}
