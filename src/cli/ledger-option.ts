import { type Command, Option } from 'commander';
import type { LedgerOptions } from '../ledger/open-ledger.js';

/** What `--ledger` and `--json` parse to. */
export interface LedgerFlags {
  readonly ledger: string;
  readonly json?: boolean;
}

/** Adds `--ledger FILE` and `--json`, the same for every command that works with a ledger. */
export function addLedgerOptions(command: Command, jsonDescription: string): Command {
  return command
    .addOption(new Option('--ledger <file>', 'the ledger').env('PARLEY_LEDGER').default('parley.db'))
    .option('--json', jsonDescription);
}

/** The one place where a ledger gets a clock. */
export function ledgerOptionsOf({ ledger }: LedgerFlags, access: 'read' | 'write'): LedgerOptions {
  return { file: ledger, access, now: () => new Date().toISOString() };
}
