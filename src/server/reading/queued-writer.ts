import type { Ledger } from '../../ledger/ledger.js';
import type { LedgerOptions } from '../../ledger/open-ledger.js';
import { useLedger } from '../../ledger/use-ledger.js';

/**
 * Work that writes to a ledger, one piece after the other: the ledger is opened for each, so that `parley read` can write
 * between two judgements.
 */
export function queuedWriter(
  options: Omit<LedgerOptions, 'access'>,
): <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(() => useLedger({ ...options, access: 'write' }, work));
    // Whoever waits behind a failure has no part in it.
    last = next.catch(() => {});
    return next;
  };
}
