import type { Command } from 'commander';
import type { Level } from '../lines/level.js';
import { type AsOfFlags, addAsOfOptions } from './as-of.js';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { limitOption } from './limit-option.js';
import { levelOption, svgOption, svgWidthOption } from './line-options.js';
import { parseDayFlag } from './reading-options.js';

/** What the options of `parley lines` parse to. */
export interface LinesFlags extends LedgerFlags, AsOfFlags {
  readonly compare?: string;
  readonly level?: Level;
  readonly direct?: boolean;
  readonly party?: readonly string[];
  readonly svg?: string;
  readonly svgWidth: number;
  readonly limit: number;
}

const examples = `
Examples:
  $ parley lines                                             every line, as of the last day read about
  $ parley lines --as-of 2022-10-27 --compare 2022-09-30     what lit up or went dark in between
  $ parley lines --party RUS UKR TUR USA --level leaders     only between these, only leaders
  $ parley lines --as-of 2022-10-22 --known then             as it was known on that day
  $ parley lines --svg lines.svg --svg-width 420             a drawing for a narrow page`;

/** Adds `parley lines`. */
export function registerLinesCommand(program: Command): void {
  const command = program
    .command('lines')
    .description('show which lines between parties are open: a square of lamps, row speaks to column');
  addAsOfOptions(command)
    .option('--compare <day>', 'mark what differs from this day', parseDayFlag)
    .addOption(levelOption())
    .option('--direct', 'direct contact only, without third-party routes')
    .option('--party <code...>', 'only lines of this party; of several, only those between them')
    .addOption(limitOption(40))
    .addOption(svgOption())
    .addOption(svgWidthOption());
  addLedgerOptions(command, 'one JSON object a line')
    .addHelpText('after', examples)
    .action(async (flags: LinesFlags) => {
      const { runLines } = await import('./run-lines.js');
      process.exitCode = await runLines(flags);
    });
}
