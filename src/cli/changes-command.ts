import type { Command } from 'commander';
import { type AsOfFlags, addAsOfOptions } from './as-of.js';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { limitOption } from './limit-option.js';
import { parseDayFlag } from './reading-options.js';

/** What the options of `parley changes` parse to. */
export interface ChangesFlags extends LedgerFlags, AsOfFlags {
  readonly since?: string;
  readonly party?: string;
  readonly limit: number;
}

const examples = `
Examples:
  $ parley changes --since 2022-10-01                    what moved since then, what matters most first
  $ parley changes --party RUS                           only on lines of Russia
  $ parley changes --as-of 2022-10-25 --known then       as it was known on that day
  $ parley changes --json | jq .change.sentence`;

/** Adds `parley changes`. */
export function registerChangesCommand(program: Command): void {
  const command = program
    .command('changes')
    .description(
      'list what changed on lines since a day: each in a sentence, with evidence, measure and how often that is wrong',
    );
  addAsOfOptions(command)
    .option(
      '--since <day>',
      'changes of this day and later, and what became of those shown on it (eight weeks before)',
      parseDayFlag,
    )
    .option('--party <code>', 'only on lines of this party')
    .addOption(limitOption(20));
  addLedgerOptions(command, 'one JSON object a change')
    .addHelpText('after', examples)
    .action(async (flags: ChangesFlags) => {
      const { runChanges } = await import('./run-changes.js');
      process.exitCode = await runChanges(flags);
    });
}
