import { ParleyError } from '../../errors.js';
import type { Access } from './access.js';
import { openAccessDatabase } from './access-database.js';
import { auditLog } from './audit-log.js';
import type { Identity } from './identity.js';
import { logInBrake } from './log-in-brake.js';
import { isPassword } from './password.js';
import { sessionStore } from './session-store.js';
import { tokenStore } from './token-store.js';
import { userStore } from './user-store.js';

export interface AccessOptions {
  /** Of the users; made when it is not there. */
  readonly file: string;
  readonly now: () => string;
  /** Who everybody is while there are no users; null: nobody gets in without. */
  readonly local: string | null;
}

/**
 * Access by users, sessions and tokens. A user added or revoked while the server runs counts at once: as soon as there is
 * one, everybody has to log in.
 */
export function openAccess({ file, now, local }: AccessOptions): Access {
  const connection = openAccessDatabase(file);
  const users = userStore(connection, now);
  const sessions = sessionStore(connection, now);
  const tokens = tokenStore(connection, now);
  const audit = auditLog(connection, now);
  const brake = logInBrake(now);
  const identityOf = (name: string, by: Identity['by'], csrf: string | null): Identity | null => {
    const user = users.find(name);
    return user === null || user.revoked !== null ? null : { name, role: user.role, by, csrf };
  };
  return {
    identify: ({ session, token }) => {
      if (!users.hasAny())
        return local === null ? null : { name: local, role: 'admin', by: 'local', csrf: null };
      if (token !== null) {
        const name = tokens.find(token);
        return name === null ? null : identityOf(name, 'token', null);
      }
      const found = session === null ? null : sessions.find(session);
      return found && identityOf(found.user, 'session', found.csrf);
    },
    logIn: async (name, password, address) => {
      const keys = [`name ${name}`, `address ${address}`];
      brake.check(keys);
      // Counted before the slow part, so that many tries at once are no way around it.
      brake.failed(keys);
      const user = users.find(name);
      const isRight = await isPassword(password, user?.revoked === null ? user.password : null);
      if (!isRight || user === null) {
        audit.note({ who: name.slice(0, 40), what: 'refused log in', about: null, address });
        throw new ParleyError('wrong-password', 'no user of this name has this password');
      }
      brake.succeeded(keys);
      audit.note({ who: name, what: 'log in', about: null, address });
      const { secret, csrf } = sessions.begin(name);
      return { identity: { name, role: user.role, by: 'session', csrf }, secret };
    },
    logOut: (secret, { name }) => {
      sessions.end(secret);
      audit.note({ who: name, what: 'log out', about: null, address: null });
    },
    note: audit.note,
    audit: audit.list,
    close: () => connection.close(),
  };
}
