import { type Command, Option } from 'commander';
import { registerExportPanelCommand } from './export-panel-command.js';
import { type LedgerFlags, ledgerOption } from './ledger-option.js';

/** What the options of `parley export` parse to. */
export interface ExportFlags extends Pick<LedgerFlags, 'ledger'> {
  readonly format: ExportFormat;
  readonly reports?: boolean;
  readonly output?: string;
}

/** How a ledger can be written out. */
export const exportFormats = {
  jsonl: 'everything, for parley import',
  csv: 'one row per event and directed pair of parties',
  parquet: 'the same for R, pandas, DuckDB',
  plover: 'JSON lines with the field names of PLOVER',
  zip: 'all of these with a readme and checksums, to cite',
} as const;
export type ExportFormat = keyof typeof exportFormats;

const examples = `
Examples:
  $ parley export --format csv > events.csv                who did what to whom, one row a pair
  $ parley export --format csv --reports > reports.csv     what each source says, before joining
  $ parley export --format zip --output talks-2022.zip     an archive that can be cited and checked
  $ parley export | parley import --ledger copy.db -       a ledger made of another`;

/** Adds `parley export`. */
export function registerExportCommand(program: Command): void {
  const formats = Object.entries(exportFormats).map(([name, words]) => `${name}: ${words}`);
  const command = program
    .command('export')
    .description(
      'write a ledger out: as JSON lines that can be read back, as tables, or as an archive to cite',
    )
    .addOption(
      new Option('--format <name>', formats.join('; ')).choices(Object.keys(exportFormats)).default('jsonl'),
    )
    .option('--reports', 'single reports instead of the events joined from them (csv, parquet, plover)')
    .option('--output <file>', 'write there instead of standard output, whole or not at all')
    .addOption(ledgerOption())
    .addHelpText('after', examples)
    .action(async (flags: ExportFlags) => {
      const { runExport } = await import('./run-export.js');
      process.exitCode = await runExport(flags);
    });
  registerExportPanelCommand(command);
}
