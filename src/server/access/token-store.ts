import type { Database as Connection } from 'better-sqlite3';
import { hashSecret, newSecret } from './secret.js';

const prefix = 'parley_';

export interface Token {
  readonly id: number;
  readonly user: string;
  readonly added: string;
  readonly used: string | null;
  readonly revoked: string | null;
}

/** Tokens for programs. */
export interface TokenStore {
  /** Makes one, and gives it this once: only a hash is stored. */
  readonly add: (user: string) => string;
  /** Name of the user of a token that holds. */
  readonly find: (token: string) => string | null;
  readonly list: () => readonly Token[];
}

export function tokenStore(connection: Connection, now: () => string): TokenStore {
  const add = connection.prepare('insert into tokens (secret, user, added) values (?, ?, ?)');
  const find = connection.prepare<[string], Token>(
    'select * from tokens where secret = ? and revoked is null',
  );
  const use = connection.prepare('update tokens set used = ? where id = ?');
  const list = connection.prepare<[], Token>('select id, user, added, used, revoked from tokens order by id');
  return {
    add: (user) => {
      const token = prefix + newSecret();
      add.run(hashSecret(token), user, now());
      return token;
    },
    find: (token) => {
      const row = find.get(hashSecret(token));
      if (row === undefined) return null;
      // The day is enough, and saves a write for each request.
      if (row.used?.slice(0, 10) !== now().slice(0, 10)) use.run(now(), row.id);
      return row.user;
    },
    list: () => list.all(),
  };
}
