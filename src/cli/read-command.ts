import type { Command } from 'commander';
import { parseJobs } from './code-command.js';
import { coderOption } from './coder-option.js';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { addReadingOptions, type ReadingFlags } from './reading-options.js';

/** What the options of `parley read` parse to. */
export interface ReadFlags extends ReadingFlags, LedgerFlags {
  readonly coder: string;
  readonly jobs: number;
  readonly again?: boolean;
}

const examples = `
Examples:
  $ parley read news/                          code a folder of articles and keep what they report in parley.db
  $ parley read https://example.org/statement  a page; read it again later to see what changed
  $ parley read --ledger talks.db --json wire.jsonl`;

/** Adds `parley read`. */
export function registerReadCommand(program: Command): void {
  const command = program
    .command('read')
    .description('code documents and keep what they report in a ledger; what was read before changes nothing')
    .argument(
      '[input...]',
      'files, folders, http(s) addresses, or - for standard input (the default in a pipeline)',
    )
    .addOption(coderOption())
    .option('--jobs <number>', 'worker threads that code', parseJobs, 1)
    .option('--again', 'code anew what is in the ledger already, after an update or with another coder');
  addLedgerOptions(command, 'one JSON object a document, as soon as it is safe on the disk');
  addReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (inputs: readonly string[], flags: ReadFlags) => {
      const { runRead } = await import('./run-read.js');
      process.exitCode = await runRead(inputs, flags);
    });
}
