import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';

/** Adds `parley sources`. */
export function registerSourcesCommand(program: Command): void {
  const command = program
    .command('sources')
    .description('list the sources of a ledger, with how many documents, origins and reports each gave');
  addLedgerOptions(command, 'one JSON object a source').action(async (flags: LedgerFlags) => {
    const { runSources } = await import('./run-sources.js');
    process.exitCode = await runSources(flags);
  });
}
