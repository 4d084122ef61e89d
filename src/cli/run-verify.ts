import { useLedger } from '../ledger/use-ledger.js';
import { verifyLedger } from '../ledger/verify-ledger.js';
import { countOf } from './count-of.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';
import { ledgerRules } from './ledger-rules.js';
import { printTrouble } from './print-trouble.js';

/** Carries out `parley verify`. Ends in trouble when anything is not as it must be. */
export async function runVerify(flags: LedgerFlags): Promise<ExitCode> {
  return useLedger(ledgerOptionsOf(flags, 'read'), async (ledger) => {
    let faults = 0;
    for await (const fault of verifyLedger(ledger, ledgerRules.deriver)) {
      faults += 1;
      if (flags.json) process.stdout.write(`${JSON.stringify(fault)}\n`);
      else printTrouble(fault.where, fault.message);
    }
    if (!flags.json && faults === 0) process.stdout.write(`${flags.ledger} is sound\n`);
    if (!flags.json && faults > 0) process.stdout.write(`${flags.ledger}: ${countOf(faults, 'fault')}\n`);
    return faults > 0 ? exitCode.trouble : exitCode.done;
  });
}
