import type { Command } from 'commander';
import { coderOption } from './coder-option.js';
import { addReadingOptions, type ReadingFlags } from './reading-options.js';

/** What the options of `parley explain` parse to. */
export interface ExplainFlags extends ReadingFlags {
  readonly coder: string;
  readonly event?: string;
  readonly json?: boolean;
}

const examples = `
Examples:
  $ parley explain article.txt
  $ parley explain article.txt --event k3f7     the beginning of an id is enough
  $ parley explain article.txt --json | jq '.fields[] | select(.basis == "inferred")'`;

/** Adds `parley explain`. */
export function registerExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description('show which words, rule or model gave each field of each event')
    .argument('<input>', 'a file, an http(s) address, or - for standard input')
    .option('--event <id>', 'only this event; the beginning of its id is enough')
    .option('--json', 'one JSON object an event instead of text')
    .addOption(coderOption());
  addReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (input: string, flags: ExplainFlags) => {
      const { runExplain } = await import('./run-explain.js');
      process.exitCode = await runExplain(input, flags);
    });
}
