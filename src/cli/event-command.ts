import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';

/** Adds `parley event`. */
export function registerEventCommand(program: Command): void {
  const command = program
    .command('event')
    .description('show one event: its accounts, on whose word it stands, where they differ, what it answers')
    .argument('<id>', 'of an event or of a report; its beginning is enough');
  addLedgerOptions(command, 'one JSON object').action(async (id: string, flags: LedgerFlags) => {
    const { runEvent } = await import('./run-event.js');
    process.exitCode = await runEvent(id, flags);
  });
}
