import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { limitOption } from './limit-option.js';
import { parseDayFlag } from './reading-options.js';

/** What the options of `parley events` parse to. */
export interface EventsFlags extends LedgerFlags {
  readonly party?: string;
  readonly type?: string;
  readonly status?: string;
  readonly standing?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
}

const examples = `
Examples:
  $ parley events --party RUS --since 2022-10-01
  $ parley events --party Lavrov --type CONSULT
  $ parley events --standing denied --json`;

/** Adds `parley events`. */
export function registerEventsCommand(program: Command): void {
  const command = program
    .command('events')
    .description('list events, each joined from all that report it, latest first')
    .option('--party <code or name>', 'only of this party: a code such as RUS, or part of a name')
    .option('--type <type>', 'only of this type: CONSULT, AGREE, …')
    .option('--status <status>', 'only of this status: actual, future, hypothetical, negated, historical')
    .option(
      '--standing <words>',
      'only so stated: "both sides", "one side", "go-between", unnamed, denied, retracted',
    )
    .option('--since <day>', 'only on this day (YYYY-MM-DD) or later', parseDayFlag)
    .option('--until <day>', 'only on this day or earlier', parseDayFlag)
    .addOption(limitOption(50));
  addLedgerOptions(command, 'one JSON object an event')
    .addHelpText('after', examples)
    .action(async (flags: EventsFlags) => {
      const { runEvents } = await import('./run-events.js');
      process.exitCode = await runEvents(flags);
    });
}
