import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';

/** Adds `parley verify`. */
export function registerVerifyCommand(program: Command): void {
  const command = program
    .command('verify')
    .description('check a ledger: the file, the hash of each text, each span, each event and link');
  addLedgerOptions(command, 'one JSON object a fault').action(async (flags: LedgerFlags) => {
    const { runVerify } = await import('./run-verify.js');
    process.exitCode = await runVerify(flags);
  });
}
