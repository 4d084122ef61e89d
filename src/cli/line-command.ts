import type { Command } from 'commander';
import type { Level } from '../lines/level.js';
import { type AsOfFlags, addAsOfOptions } from './as-of.js';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { limitOption } from './limit-option.js';
import { levelOption, svgOption, svgWidthOption } from './line-options.js';
import { parseDayFlag } from './reading-options.js';

/** What the options of `parley line` parse to. */
export interface LineFlags extends LedgerFlags, AsOfFlags {
  readonly since?: string;
  readonly until?: string;
  readonly level?: Level;
  readonly svg?: string;
  readonly svgWidth: number;
  readonly limit: number;
}

const examples = `
Examples:
  $ parley line USA RUS                                    its lamps, its acts over time, then one by one
  $ parley line USA RUS --since 2022-05-01 --svg line.svg  from May on, and as a drawing
  $ parley line RUS UKR --as-of 2022-10-26 --known then    as it was known on that day
  $ parley line SYR SYR.REB                                a government and its rebels; a body: IGO.NATO`;

/** Adds `parley line`. */
export function registerLineCommand(program: Command): void {
  const command = program
    .command('line')
    .description(
      'show the line between two parties: its lamps and why, lanes of contact over time, what lies on the table',
    )
    .argument('<party>', 'code of a party: USA, SYR.REB, IGO.NATO')
    .argument('<other>', 'code of the other');
  addAsOfOptions(command)
    .option(
      '--since <day>',
      'show acts of this day and later (the last two years unless given)',
      parseDayFlag,
    )
    .option('--until <day>', 'show acts of this day and earlier', parseDayFlag)
    .addOption(levelOption())
    .addOption(limitOption(60))
    .addOption(svgOption())
    .addOption(svgWidthOption());
  addLedgerOptions(command, 'one JSON object')
    .addHelpText('after', examples)
    .action(async (party: string, other: string, flags: LineFlags) => {
      const { runLine } = await import('./run-line.js');
      process.exitCode = await runLine(party, other, flags);
    });
}
