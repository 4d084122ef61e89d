import type { Database as Connection } from 'better-sqlite3';
import { type DatabaseConnection, SqliteDriver } from 'kysely';

/**
 * SQLite rolls back by itself when the disk is full or fails. A second rollback would be an error of its own, and hide
 * the first.
 */
export class CarefulDriver extends SqliteDriver {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection);
  }
}
