import type { LedgerDialect } from '../ledger-dialect.js';
import type { Queries } from '../schema.js';

/** One step of the schema, forward only. Once released it never changes: what it got wrong, a later one puts right. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (queries: Queries, dialect: LedgerDialect) => Promise<void>;
}
