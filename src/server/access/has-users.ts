import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

/** Whether a file of users holds anybody who may still log in. Makes no file. */
export function hasUsers(file: string): boolean {
  if (!existsSync(file)) return false;
  const connection = new Sqlite(file, { readonly: true });
  try {
    return connection.prepare('select 1 from users where revoked is null limit 1').get() !== undefined;
  } finally {
    connection.close();
  }
}
