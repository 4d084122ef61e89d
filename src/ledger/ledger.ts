import type { LedgerDialect } from './ledger-dialect.js';
import type { Queries } from './schema.js';

/** An open ledger. */
export interface Ledger {
  /** Where it lies; for messages, and for paths of documents, which are kept from its folder. */
  readonly file: string;
  readonly queries: Queries;
  readonly dialect: LedgerDialect;
  /** The time of this reading or judging, asked of the caller: the ledger has no clock of its own. */
  readonly now: () => string;
  /** Everything that `work` writes, or nothing. Returns when it is safe on the disk. */
  readonly transaction: <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}
