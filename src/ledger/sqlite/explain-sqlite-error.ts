import { SqliteError } from 'better-sqlite3';
import { ParleyError } from '../../errors.js';

const explanations: readonly (readonly [start: string, code: string, message: string])[] = [
  [
    'SQLITE_FULL',
    'disk-full',
    'the disk is full: free some space and run the command again; nothing half-written was kept',
  ],
  [
    'SQLITE_IOERR',
    'ledger-unreadable',
    'the disk refused to read or write the ledger: check the disk, then run parley verify',
  ],
  [
    'SQLITE_READONLY',
    'read-only-ledger',
    'the ledger is read-only: make the file and its folder writable for this user',
  ],
  [
    'SQLITE_CORRUPT',
    'corrupt-ledger',
    'the ledger is damaged: go back to a backup (parley backup makes them)',
  ],
  ['SQLITE_NOTADB', 'not-a-ledger', 'is no ledger: name another file with --ledger'],
  [
    'SQLITE_CANTOPEN',
    'ledger-not-opened',
    'the ledger cannot be opened: check that its folder exists and may be written',
  ],
  ['SQLITE_BUSY', 'ledger-busy', 'another process is writing to the ledger: try again when it is done'],
];

/** What SQLite threw, in words and with a stable code; other errors come back unchanged. */
export function explainSqliteError(error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error;
  const found = explanations.find(([start]) => error.code.startsWith(start));
  if (found === undefined) return error;
  const [, code, message] = found;
  return new ParleyError(code, message, { cause: error });
}
