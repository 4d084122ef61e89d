import type { ColumnDefinitionBuilder, Dialect } from 'kysely';
import type { Queries } from './schema.js';

/** A document that holds the words looked for. */
export interface TextHit {
  readonly documentId: number;
  /** The words in their context: pieces of text, every second one a hit. */
  readonly excerpt: readonly string[];
}

/**
 * All that differs between database systems. Everything else in the ledger is one set of typed queries and one schema.
 */
export interface LedgerDialect {
  readonly kysely: Dialect;
  /** Column type and settings of a row id that the database counts up. */
  readonly rowId: {
    readonly type: 'integer' | 'serial';
    readonly build: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  };
  readonly createTextIndex: (queries: Queries) => Promise<void>;
  readonly indexText: (
    queries: Queries,
    document: { readonly id: number; readonly title: string | null; readonly text: string },
  ) => Promise<void>;
  /** Best first. @throws ParleyError `bad-search` when the words cannot be searched for */
  readonly searchText: (queries: Queries, words: string, limit: number) => Promise<readonly TextHit[]>;
  /** A word that changes whenever somebody else wrote to the ledger. */
  readonly mark: (queries: Queries) => Promise<string>;
  /** Lines that say what is broken in the stored file itself; empty when nothing is. */
  readonly checkStorage: (queries: Queries) => Promise<readonly string[]>;
  /** Copies the ledger as it is at this moment to a new file, while others read and write. */
  readonly backup: (queries: Queries, file: string) => Promise<void>;
  /** What the database threw, in words; other errors come back unchanged. */
  readonly explain: (error: unknown) => unknown;
}
