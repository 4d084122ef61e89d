import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { limitOption } from './limit-option.js';
import { parseDayFlag } from './reading-options.js';

/** What the options of `parley threads` parse to. */
export interface ThreadsFlags extends LedgerFlags {
  readonly party?: string;
  readonly outcome?: string;
  readonly unanswered?: boolean;
  readonly answered?: boolean;
  readonly since?: string;
  readonly limit: number;
}

const examples = `
Examples:
  $ parley threads --unanswered                 offers, requests and messages without an answer so far
  $ parley threads --party TUR --answered
  $ parley threads --outcome "accepted if"`;

/** Adds `parley threads`. */
export function registerThreadsCommand(program: Command): void {
  const command = program
    .command('threads')
    .description('list offers, requests and messages with what became of them, latest first')
    .option('--party <code or name>', 'only with this party: a code such as TUR, or part of a name')
    .option(
      '--outcome <words>',
      'only these: accepted, "accepted if", refused, mixed, countered, answered, withdrawn, overtaken, "silent so far"',
    )
    .option('--unanswered', 'only those without an answer so far')
    .option('--answered', 'only those with an answer')
    .option(
      '--since <day>',
      'only those in which something happened on this day (YYYY-MM-DD) or later',
      parseDayFlag,
    )
    .addOption(limitOption(50));
  addLedgerOptions(command, 'one JSON object a thread')
    .addHelpText('after', examples)
    .action(async (flags: ThreadsFlags) => {
      const { runThreads } = await import('./run-threads.js');
      process.exitCode = await runThreads(flags);
    });
}
