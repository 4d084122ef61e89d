import type { Database as Connection } from 'better-sqlite3';
import { ParleyError } from '../../errors.js';
import type { Role } from './role.js';

/** Somebody who may use a ledger over the network. */
export interface User {
  readonly name: string;
  readonly role: Role;
  /** ISO UTC instants. */
  readonly added: string;
  readonly revoked: string | null;
}

export interface StoredUser extends User {
  /** From `hashPassword`; null for one with tokens only. */
  readonly password: string | null;
}

/** The users of a ledger. A revoked one stays in the list: judgements bear the name. */
export interface UserStore {
  /** @throws ParleyError `user-exists`, `bad-name` */
  readonly add: (user: Pick<StoredUser, 'name' | 'role' | 'password'>) => void;
  readonly find: (name: string) => StoredUser | null;
  readonly list: () => readonly User[];
  /** Ends the user's sessions and tokens with it. @throws ParleyError `no-such-user` */
  readonly revoke: (name: string) => void;
  readonly hasAny: () => boolean;
}

export function userStore(connection: Connection, now: () => string): UserStore {
  const find = connection.prepare<[string], StoredUser>('select * from users where name = ?');
  const add = connection.prepare('insert into users (name, role, password, added) values (?, ?, ?, ?)');
  const list = connection.prepare<[], User>('select name, role, added, revoked from users order by name');
  const any = connection.prepare('select 1 from users where revoked is null limit 1');
  const revoke = connection.prepare('update users set revoked = ? where name = ? and revoked is null');
  const endSessions = connection.prepare('delete from sessions where user = ?');
  const endTokens = connection.prepare('update tokens set revoked = ? where user = ? and revoked is null');
  return {
    add: ({ name, role, password }) => {
      if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(name)) {
        throw new ParleyError(
          'bad-name',
          `"${name}" is no name for a user: letters, digits, ".", "_", "-"; 40 at most`,
        );
      }
      if (find.get(name) !== undefined)
        throw new ParleyError('user-exists', `there is a user "${name}" already`);
      add.run(name, role, password, now());
    },
    find: (name) => find.get(name) ?? null,
    list: () => list.all(),
    revoke: connection.transaction((name: string) => {
      const at = now();
      if (revoke.run(at, name).changes === 0)
        throw new ParleyError('no-such-user', `there is no user "${name}"`);
      endSessions.run(name);
      endTokens.run(at, name);
    }),
    hasAny: () => any.get() !== undefined,
  };
}
