import { type Command, Option } from 'commander';
import type { Period } from '../lines/period.js';
import { type LedgerFlags, ledgerOption } from './ledger-option.js';

/** What the options of `parley export panel` parse to. */
export interface ExportPanelFlags extends Pick<LedgerFlags, 'ledger'> {
  readonly period?: Period;
  readonly output: string;
}

const examples = `
Examples:
  $ parley export panel --output panel                  dyad-week and dyad-month tables, CSV and Parquet
  $ parley export panel --period month --output panel   months only`;

/** Adds `parley export panel`. */
export function registerExportPanelCommand(exportCommand: Command): void {
  exportCommand
    .command('panel')
    .description(
      'write lines by week and month into a folder, for R and pandas: counts, exposure, posture, lamps',
    )
    .addOption(new Option('--period <period>', 'only by week or by month').choices(['week', 'month']))
    .requiredOption('--output <folder>', 'write there; files of an earlier panel are replaced')
    .addOption(ledgerOption())
    .addHelpText('after', examples)
    .action(async (flags: ExportPanelFlags) => {
      const { runExportPanel } = await import('./run-export-panel.js');
      process.exitCode = await runExportPanel(flags);
    });
}
