import type { Database as Connection } from 'better-sqlite3';
import { SqliteDialect, sql } from 'kysely';
import type { LedgerDialect } from '../ledger-dialect.js';
import { CarefulDriver } from './careful-driver.js';
import { explainSqliteError } from './explain-sqlite-error.js';
import { createTextIndex, indexText, searchText } from './sqlite-text-index.js';

/** SQLite through an open connection. */
export function sqliteDialect(connection: Connection): LedgerDialect {
  const sqlite = new SqliteDialect({ database: connection });
  return {
    kysely: {
      createDriver: () => new CarefulDriver(connection),
      createQueryCompiler: () => sqlite.createQueryCompiler(),
      createAdapter: () => sqlite.createAdapter(),
      createIntrospector: (queries) => sqlite.createIntrospector(queries),
    },
    rowId: { type: 'integer', build: (column) => column.primaryKey().autoIncrement() },
    createTextIndex,
    indexText,
    searchText,
    mark: async (queries) => {
      const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(queries);
      return String(rows[0]?.data_version ?? 0);
    },
    checkStorage: async (queries) => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(queries);
      const broken = await sql<{ table: string }>`pragma foreign_key_check`.execute(queries);
      return [
        ...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
        ...broken.rows.map(({ table }) => `a row of ${table} refers to one that is not there`),
      ];
    },
    // One read transaction on a snapshot: writers neither wait for it nor make it start over.
    backup: async (queries, file) => {
      await sql`vacuum into ${file}`.execute(queries);
    },
    explain: explainSqliteError,
  };
}
