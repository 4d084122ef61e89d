import { realpathSync } from 'node:fs';
import Sqlite, { type Database as Connection, SqliteError } from 'better-sqlite3';
import { ParleyError } from '../../errors.js';

/** Who holds the right to write. */
interface Writer {
  readonly pid: number;
  readonly since: string;
}

/**
 * Makes this process the only writer of a ledger until `release`. The lock is one of the operating system's, on a small
 * database beside the ledger (`parley.db.lock`), so that it ends with its holder however that ends: nothing is ever
 * left to clear away. Who holds it stands inside, for the message only.
 * @throws ParleyError `ledger-locked` with the holder's process id and the time since when
 */
export function lockForWriting(file: string, writer: Writer): { readonly release: () => void } {
  // Beside the file itself, so that whoever comes by a link meets the same lock.
  const connection = new Sqlite(`${realpathSync(file)}.lock`, { timeout: 0 });
  try {
    // The first transaction says who holds the lock; the second, never committed, is the lock.
    connection.exec(
      'begin immediate; create table if not exists writer (pid integer, since text); delete from writer',
    );
    connection.prepare('insert into writer values (?, ?)').run(writer.pid, writer.since);
    connection.exec('commit; begin immediate');
  } catch (error) {
    const lost = isBusy(error) ? lockedError(file, connection) : error;
    connection.close();
    throw lost;
  }
  return { release: () => connection.close() };
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function lockedError(file: string, connection: Connection): ParleyError {
  const writer = holder(connection);
  const who = writer === null ? 'another process' : `process ${writer.pid}, since ${writer.since},`;
  return new ParleyError(
    'ledger-locked',
    `${file}: ${who} is writing to this ledger: wait until it is done, or stop it; reading works meanwhile`,
  );
}

/** Null in the instant between the holder's two transactions. */
function holder(connection: Connection): Writer | null {
  try {
    return connection.prepare<[], Writer>('select pid, since from writer').get() ?? null;
  } catch (error) {
    if (error instanceof SqliteError) return null;
    throw error;
  }
}
