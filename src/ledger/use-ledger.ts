import type { Ledger } from './ledger.js';
import { type LedgerOptions, openLedger } from './open-ledger.js';
import { naming } from './sqlite/open-connection.js';

/** Opens a ledger, works with it and closes it, whatever happens; what the database throws comes out in words. */
export async function useLedger<T>(options: LedgerOptions, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(options);
  try {
    return await work(ledger);
  } catch (error) {
    throw naming(ledger.file, ledger.dialect.explain(error));
  } finally {
    await ledger.close();
  }
}
