import { rederive } from '../ledger/rederive.js';
import { useLedger } from '../ledger/use-ledger.js';
import { countOf } from './count-of.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';
import { ledgerRules } from './ledger-rules.js';

/** Carries out `parley rederive`. */
export async function runRederive(flags: LedgerFlags): Promise<ExitCode> {
  return useLedger(ledgerOptionsOf(flags, 'write'), async (ledger) => {
    const done = await rederive(ledger, ledgerRules, showProgress);
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    process.stdout.write(
      flags.json
        ? `${JSON.stringify(done)}\n`
        : `${countOf(done.reports, 'report')} · ${countOf(done.changed, 'event')} changed · ${done.gone} gone\n`,
    );
    return exitCode.done;
  });
}

function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\rderiving ${done} of ${all} reports`);
}
