import { userInfo } from 'node:os';
import type { Database as Connection } from 'better-sqlite3';
import { requireLedger } from '../ledger/require-ledger.js';
import { openAccessDatabase, usersFileOf } from '../server/access/access-database.js';
import { auditLog } from '../server/access/audit-log.js';
import { hashPassword } from '../server/access/password.js';
import { tokenStore } from '../server/access/token-store.js';
import { userStore } from '../server/access/user-store.js';
import { askSecret } from './ask-secret.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { outputStyle } from './output-style.js';
import { printRows } from './print-rows.js';
import type { AddUserFlags, UsersFlags } from './users-command.js';

/** `parley users add`. */
export async function addUser(name: string, flags: AddUserFlags): Promise<void> {
  requireLedger(flags.ledger);
  const password =
    flags.token === true ? null : await hashPassword(await askSecret(`password for ${name}: `));
  withUsers(flags, (connection, now) => {
    userStore(connection, now).add({ name, role: flags.role, password });
    note(connection, now, 'add user', `${name}, ${flags.role}`);
    if (flags.token === true) process.stdout.write(`${tokenStore(connection, now).add(name)}\n`);
    else process.stdout.write(`${name} may log in, as ${flags.role}\n`);
  });
}

/** `parley users list`. */
export async function listUsers(flags: UsersFlags): Promise<void> {
  const users = withUsers(flags, (connection, now) => {
    const tokens = tokenStore(connection, now).list();
    return userStore(connection, now)
      .list()
      .map((user) => ({
        ...user,
        tokens: tokens.filter((token) => token.user === user.name && token.revoked === null).length,
      }));
  });
  await printRows(users, flags.json === true, {
    width: outputStyle(false).width,
    columns: [
      { name: 'user', isElastic: true },
      { name: 'role' },
      { name: 'added' },
      { name: 'revoked' },
      { name: 'tokens', align: 'right' },
    ],
    cells: (one) => [
      one.name,
      one.role,
      one.added.slice(0, 10),
      one.revoked?.slice(0, 10) ?? null,
      one.tokens,
    ],
    nothing: 'no users',
  });
}

/** `parley users revoke`. */
export async function revokeUser(name: string, flags: UsersFlags): Promise<void> {
  withUsers(flags, (connection, now) => {
    userStore(connection, now).revoke(name);
    note(connection, now, 'revoke user', name);
  });
  process.stdout.write(`${name} is shut out\n`);
}

function note(connection: Connection, now: () => string, what: string, about: string): void {
  auditLog(connection, now).note({ who: userInfo().username, what, about, address: null });
}

function withUsers<T>(flags: UsersFlags, work: (connection: Connection, now: () => string) => T): T {
  requireLedger(flags.ledger);
  const connection = openAccessDatabase(usersFileOf(flags.ledger));
  try {
    return work(connection, ledgerOptionsOf(flags, 'read').now);
  } finally {
    connection.close();
  }
}
