import type { Database as Connection } from 'better-sqlite3';
import { hashSecret, newSecret } from './secret.js';

/** Milliseconds: a session ends so long after its last use, and so long after it began. */
const idle = 12 * 3_600_000;
const longest = 7 * 24 * 3_600_000;

export interface Session {
  readonly user: string;
  readonly csrf: string;
}

/** Sessions of browsers. */
export interface SessionStore {
  /** Begins one; `secret` goes into the cookie and is stored nowhere. */
  readonly begin: (user: string) => Session & { readonly secret: string };
  readonly find: (secret: string) => Session | null;
  readonly end: (secret: string) => void;
}

interface Row extends Session {
  readonly begun: string;
  readonly used: string;
}

export function sessionStore(connection: Connection, now: () => string): SessionStore {
  const find = connection.prepare<[string], Row>(
    'select user, csrf, begun, used from sessions where secret = ?',
  );
  const use = connection.prepare('update sessions set used = ? where secret = ?');
  const begin = connection.prepare('insert into sessions values (?, ?, ?, ?, ?)');
  const end = connection.prepare('delete from sessions where secret = ?');
  return {
    begin: (user) => {
      const [secret, csrf, at] = [newSecret(), newSecret(), now()];
      begin.run(hashSecret(secret), user, csrf, at, at);
      return { user, csrf, secret };
    },
    find: (secret) => {
      const hash = hashSecret(secret);
      const row = find.get(hash);
      if (row === undefined) return null;
      const at = now();
      const [sinceUse, sinceStart] = [row.used, row.begun].map((then) => Date.parse(at) - Date.parse(then));
      if ((sinceUse ?? 0) > idle || (sinceStart ?? 0) > longest) {
        end.run(hash);
        return null;
      }
      // Once a minute is enough, and saves a write for each request.
      if ((sinceUse ?? 0) > 60_000) use.run(at, hash);
      return { user: row.user, csrf: row.csrf };
    },
    end: (secret) => {
      end.run(hashSecret(secret));
    },
  };
}
