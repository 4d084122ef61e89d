import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';

/** Adds `parley thread`. */
export function registerThreadCommand(program: Command): void {
  const command = program
    .command('thread')
    .description('show one thread as a ladder: parties and carriers as columns, days as rows')
    .argument('<id>', 'of a thread, or of an event in it; its beginning is enough');
  addLedgerOptions(command, 'one JSON object').action(async (id: string, flags: LedgerFlags) => {
    const { runThread } = await import('./run-thread.js');
    process.exitCode = await runThread(id, flags);
  });
}
