import { Kysely } from 'kysely';
import { ParleyError } from '../errors.js';
import type { Ledger } from './ledger.js';
import { migrate, requireKnownVersion, versionOf } from './migrations/migrate.js';
import { schemaVersion } from './migrations/migrations.js';
import type { Database, Queries } from './schema.js';
import { naming, openConnection } from './sqlite/open-connection.js';
import { sqliteDialect } from './sqlite/sqlite-dialect.js';
import { lockForWriting } from './sqlite/writer-lock.js';

export interface LedgerOptions {
  /** Path of the ledger's file. `write` makes it when it is not there, brings an older one up to date, and locks it. */
  readonly file: string;
  readonly access: 'read' | 'write';
  /** ISO UTC instants: the clock of the caller. */
  readonly now: () => string;
}

/**
 * Opens a ledger.
 * @throws ParleyError `no-ledger`, `no-folder`, `read-only-ledger`, `not-a-ledger`, `newer-ledger`, `older-ledger`,
 * `ledger-locked`, `corrupt-ledger`, each with the file's name
 */
export async function openLedger({ file, access, now }: LedgerOptions): Promise<Ledger> {
  const connection = openConnection(file, access);
  const dialect = sqliteDialect(connection);
  const queries = new Kysely<Database>({ dialect: dialect.kysely });
  let release = () => {};
  try {
    if (access === 'write') {
      requireKnownVersion(await versionOf(queries));
      release = lockForWriting(file, { pid: process.pid, since: now() }).release;
      await migrate(queries, dialect, now);
    } else requireCurrent(await versionOf(queries));
  } catch (error) {
    await queries.destroy();
    release();
    throw naming(file, dialect.explain(error));
  }
  return ledgerOn(queries, {
    file,
    dialect,
    now,
    close: async () => {
      await queries.destroy();
      release();
    },
  });
}

function ledgerOn(queries: Queries, rest: Pick<Ledger, 'file' | 'dialect' | 'now' | 'close'>): Ledger {
  return {
    ...rest,
    queries,
    transaction: async (work) => {
      try {
        return await queries.transaction().execute((inner) => work(withinTransaction(inner, rest)));
      } catch (error) {
        throw explained(rest, error);
      }
    },
  };
}

/** What the database threw, in words and with the ledger's name; any other error as it is. */
export function explained({ file, dialect }: Pick<Ledger, 'file' | 'dialect'>, error: unknown): unknown {
  const inWords = dialect.explain(error);
  return inWords === error ? error : naming(file, inWords);
}

/** Inside a transaction another one is part of it. */
function withinTransaction(
  queries: Queries,
  rest: Pick<Ledger, 'file' | 'dialect' | 'now' | 'close'>,
): Ledger {
  const ledger: Ledger = { ...rest, queries, transaction: (work) => work(ledger) };
  return ledger;
}

function requireCurrent(version: number): void {
  requireKnownVersion(version);
  if (version === schemaVersion) return;
  throw new ParleyError(
    'older-ledger',
    `was written by an older Parley (schema ${version}, now ${schemaVersion}): parley rederive brings it up to date`,
  );
}
