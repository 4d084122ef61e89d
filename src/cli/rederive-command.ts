import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';

/** Adds `parley rederive`. */
export function registerRederiveCommand(program: Command): void {
  const command = program
    .command('rederive')
    .description('make all events and threads of a ledger anew from its reports and judgements');
  addLedgerOptions(command, 'say what changed as JSON').action(async (flags: LedgerFlags) => {
    const { runRederive } = await import('./run-rederive.js');
    process.exitCode = await runRederive(flags);
  });
}
