import { closeSync, existsSync, openSync } from 'node:fs';
import Sqlite, { type Database as Connection } from 'better-sqlite3';

/** The file of users beside a ledger: `parley.db.users`. It never travels with the ledger. */
export function usersFileOf(ledger: string): string {
  return `${ledger}.users`;
}

const tables = `
  create table if not exists users (
    name text primary key, role text not null, password text, added text not null, revoked text
  );
  create table if not exists sessions (
    secret text primary key, user text not null, csrf text not null, begun text not null, used text not null
  );
  create table if not exists tokens (
    id integer primary key autoincrement, secret text not null unique, user text not null, added text not null,
    used text, revoked text
  );
  create table if not exists audit (
    id integer primary key autoincrement, at text not null, who text not null, what text not null, about text,
    address text
  );`;

/** Opens the file of users, made for this user's eyes only when it is not there. */
export function openAccessDatabase(file: string): Connection {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  const connection = new Sqlite(file, { timeout: 5000 });
  connection.pragma('journal_mode = wal');
  connection.pragma('synchronous = full');
  connection.exec(tables);
  return connection;
}
