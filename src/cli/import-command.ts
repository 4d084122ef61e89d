import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';

const examples = `
Examples:
  $ parley import --ledger copy.db ledger.jsonl       a ledger that parley export --format jsonl wrote
  $ zcat ledger.jsonl.gz | parley import -            the same from a pipe
  $ parley import examples/historian/*.xml            travel and visit records of the U.S. Office of the Historian`;

/** Adds `parley import`. */
export function registerImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description(
      'add what others wrote down: a ledger as JSON lines, or the travel and visit records of the Historian',
    )
    .argument('<file...>', 'files, or - for standard input');
  addLedgerOptions(command, 'one JSON object a file')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: LedgerFlags) => {
      const { runImport } = await import('./run-import.js');
      process.exitCode = await runImport(files, flags);
    });
}
