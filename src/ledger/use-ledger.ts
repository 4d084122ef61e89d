import type { Ledger } from './ledger.js';
import { explained, type LedgerOptions, openLedger } from './open-ledger.js';

/** Opens a ledger, works with it and closes it, whatever happens; what the database throws comes out in words. */
export async function useLedger<T>(options: LedgerOptions, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(options);
  try {
    return await work(ledger);
  } catch (error) {
    throw explained(ledger, error);
  } finally {
    await ledger.close();
  }
}
