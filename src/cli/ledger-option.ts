import { type Command, Option } from 'commander';
import type { LedgerOptions } from '../ledger/open-ledger.js';

/** What `--ledger` and `--json` parse to. */
export interface LedgerFlags {
  readonly ledger: string;
  readonly json?: boolean;
}

/** Adds `--ledger FILE` and `--json`, the same for every command that works with a ledger. */
export function addLedgerOptions(command: Command, jsonDescription: string): Command {
  return command.addOption(ledgerOption()).option('--json', jsonDescription);
}

/** `--ledger FILE` alone, for commands with formats of their own. */
export function ledgerOption(): Option {
  return new Option('--ledger <file>', 'the ledger').env('PARLEY_LEDGER').default('parley.db');
}

/** The one place where a ledger gets a clock. */
export function ledgerOptionsOf(
  { ledger }: Pick<LedgerFlags, 'ledger'>,
  access: 'read' | 'write',
): LedgerOptions {
  return { file: ledger, access, now: () => new Date().toISOString() };
}
