import type { Ledger } from '../../ledger/ledger.js';
import { explained, type LedgerOptions, openLedger } from '../../ledger/open-ledger.js';

/** A ledger that stays open for reading, while others write to it. */
export interface LedgerReader {
  /** Runs some queries on the ledger as it is at one moment. */
  readonly read: <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T>;
  /** A word that changes whenever the ledger does. */
  readonly mark: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a ledger for a server. @throws ParleyError as `openLedger` does */
export async function openReader(options: Omit<LedgerOptions, 'access'>): Promise<LedgerReader> {
  const ledger = await openLedger({ ...options, access: 'read' });
  return {
    read: (work) => ledger.transaction(work),
    mark: async () => {
      try {
        return await ledger.dialect.mark(ledger.queries);
      } catch (error) {
        throw explained(ledger, error);
      }
    },
    close: ledger.close,
  };
}
