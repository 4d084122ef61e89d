import type { Command } from 'commander';
import { addLedgerOptions, type LedgerFlags } from './ledger-option.js';
import { limitOption } from './limit-option.js';
import { parseDayFlag } from './reading-options.js';

/** What the options of `parley documents` parse to. */
export interface DocumentsFlags extends LedgerFlags {
  readonly source?: string;
  readonly since?: string;
  readonly versions?: boolean;
  readonly limit: number;
}

/** Adds `parley documents`. */
export function registerDocumentsCommand(program: Command): void {
  const command = program
    .command('documents')
    .description('list the documents of a ledger, latest first')
    .option('--source <name>', 'only of this source')
    .option('--since <day>', 'only published on this day (YYYY-MM-DD) or later', parseDayFlag)
    .option('--versions', 'older versions too')
    .addOption(limitOption(100));
  addLedgerOptions(command, 'one JSON object a document').action(async (flags: DocumentsFlags) => {
    const { runDocuments } = await import('./run-documents.js');
    process.exitCode = await runDocuments(flags);
  });
}
