import { type Command, Option } from 'commander';
import { type Role, roles } from '../server/access/role.js';
import { ledgerOption } from './ledger-option.js';

/** What the options of `parley users` parse to. */
export interface UsersFlags {
  readonly ledger: string;
  readonly json?: boolean;
}

export interface AddUserFlags extends UsersFlags {
  readonly role: Role;
  readonly token?: boolean;
}

/** Adds `parley users add`, `list` and `revoke`. */
export function registerUsersCommand(program: Command): void {
  const load = () => import('./run-users.js');
  const users = program
    .command('users')
    .description('who may use a ledger over the network; kept beside it, in LEDGER.users')
    .helpOption('--help', 'print this help');
  users
    .command('add <name>')
    .description('add a user; the password is asked for, or read from standard input')
    .addOption(
      new Option(
        '--role <role>',
        'readers look, coders judge, adjudicators undo others, admins see the audit log',
      )
        .choices(roles)
        .default('reader'),
    )
    .option('--token', 'no password: print a token for a program, this once')
    .addOption(ledgerOption())
    .helpOption('--help', 'print this help')
    .action(async (name: string, flags: AddUserFlags) => (await load()).addUser(name, flags));
  users
    .command('list')
    .description('every user, revoked ones too')
    .addOption(ledgerOption())
    .option('--json', 'one JSON object a user')
    .helpOption('--help', 'print this help')
    .action(async (flags: UsersFlags) => (await load()).listUsers(flags));
  users
    .command('revoke <name>')
    .description('shut a user out: password, sessions and tokens, at once')
    .addOption(ledgerOption())
    .helpOption('--help', 'print this help')
    .action(async (name: string, flags: UsersFlags) => (await load()).revokeUser(name, flags));
}
