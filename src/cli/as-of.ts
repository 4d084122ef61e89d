import { type Command, Option } from 'commander';
import { ParleyError } from '../errors.js';
import type { Queries } from '../ledger/schema.js';
import type { LineView } from '../lines/line.js';
import { lastReadDay } from '../lines/watched-days.js';
import { parseDayFlag } from './reading-options.js';

/** What `--as-of` and `--known` parse to. */
export interface AsOfFlags {
  readonly asOf?: string;
  readonly known: LineView['known'];
}

/** Adds `--as-of DAY` and `--known now|then`. */
export function addAsOfOptions(command: Command): Command {
  return command
    .option(
      '--as-of <day>',
      'the state on this day (YYYY-MM-DD; the last day read about unless given)',
      parseDayFlag,
    )
    .addOption(
      new Option(
        '--known <when>',
        'now: by all that the ledger knows today; then: by what had been told on that day',
      )
        .choices(['now', 'then'])
        .default('now'),
    );
}

/** The view that is asked for. @throws ParleyError `empty-ledger` where there is no day to ask about */
export async function viewOf(queries: Queries, { asOf, known }: AsOfFlags): Promise<LineView> {
  const day = asOf ?? (await lastReadDay(queries));
  if (day === null) {
    throw new ParleyError('empty-ledger', 'holds no documents yet: read some with "parley read"');
  }
  return { asOf: day, known };
}
