import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database as Connection } from 'better-sqlite3';
import { ParleyError } from '../../errors.js';
import { requireLedger } from '../require-ledger.js';
import { explainSqliteError } from './explain-sqlite-error.js';

/** How long to wait for a lock that another connection holds for a moment, in milliseconds. */
const patience = 5000;

/**
 * A connection to a ledger's file. Commits are on the disk when they return (write-ahead log, `synchronous=full`),
 * and readers do not wait for the writer.
 */
export function openConnection(file: string, access: 'read' | 'write'): Connection {
  if (access === 'read') requireLedger(file);
  else requireWritable(file);
  let connection: Connection | undefined;
  try {
    connection = new Sqlite(file, { readonly: access === 'read', timeout: patience });
    if (access === 'write') {
      connection.pragma('journal_mode = wal');
      connection.pragma('synchronous = full');
    }
    connection.pragma('foreign_keys = on');
    connection.pragma('cache_size = -65536');
    return connection;
  } catch (error) {
    connection?.close();
    throw naming(file, explainSqliteError(error));
  }
}

/** The same error with the ledger's file before its message. */
export function naming(file: string, error: unknown): unknown {
  if (!(error instanceof ParleyError) || error.message.startsWith(file)) return error;
  return new ParleyError(error.code, `${file}: ${error.message}`, { cause: error.cause ?? error });
}

/** Asks the file itself too: a superuser may write what is marked read-only, and should not do so unawares. */
function requireWritable(file: string): void {
  const target = existsSync(file) ? file : dirname(file);
  if (!existsSync(target)) {
    throw new ParleyError('no-folder', `${file}: there is no folder ${target}: make it first`);
  }
  try {
    accessSync(target, constants.W_OK);
    if ((statSync(target).mode & 0o222) !== 0) return;
  } catch (cause) {
    throw readOnly(file, target, cause);
  }
  throw readOnly(file, target, undefined);
}

function readOnly(file: string, target: string, cause: unknown): ParleyError {
  return new ParleyError(
    'read-only-ledger',
    `${file}: ${target} is read-only: make it writable for this user`,
    { cause },
  );
}
