import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { limitOption } from './limit-option.js';

/** What the options of `parley search` parse to. */
export interface SearchFlags extends LedgerFlags {
  readonly limit: number;
}

const examples = `
Examples:
  $ parley search grain corridor           documents with both words, best first
  $ parley search '"dirty bomb" pretext'   words between double quotes as they stand`;

/** Adds `parley search`. */
export function registerSearchCommand(program: Command): void {
  const command = program
    .command('search')
    .description('find words in the texts of a ledger, with the events that these texts report')
    .argument('<words...>', 'all must be there, in any order')
    .addOption(limitOption(20));
  addLedgerOptions(command, 'one JSON object a document')
    .addHelpText('after', examples)
    .action(async (words: readonly string[], flags: SearchFlags) => {
      const { runSearch } = await import('./run-search.js');
      process.exitCode = await runSearch(words.join(' '), flags);
    });
}
