import { ParleyError } from '../../errors.js';
import type { LedgerDialect } from '../ledger-dialect.js';
import type { Queries } from '../schema.js';
import { migrations, schemaVersion } from './migrations.js';

/** The schema version of a ledger; 0 for an empty database. */
export async function versionOf(queries: Queries): Promise<number> {
  const tables = await queries.introspection.getTables();
  if (!tables.some((table) => table.name === 'schema_versions')) {
    if (tables.length === 0) return 0;
    throw new ParleyError('not-a-ledger', 'is a database, but no ledger of Parley: name another file');
  }
  const newest = await queries
    .selectFrom('schema_versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return newest?.version ?? 0;
}

/** @throws ParleyError `newer-ledger` when a later Parley wrote this ledger */
export function requireKnownVersion(version: number): void {
  if (version <= schemaVersion) return;
  throw new ParleyError(
    'newer-ledger',
    `was written by a newer Parley (schema ${version}; this one knows ${schemaVersion}): install that version or a later one`,
  );
}

/** Applies the migrations that are missing, each whole or not at all. `target` is the newest unless a test says otherwise. */
export async function migrate(
  queries: Queries,
  dialect: LedgerDialect,
  now: () => string,
  target: number = schemaVersion,
): Promise<void> {
  const version = await versionOf(queries);
  requireKnownVersion(version);
  for (const migration of migrations.slice(version, target)) {
    await queries.transaction().execute(async (transaction) => {
      if (migration.version === 1) await createVersions(transaction);
      await migration.up(transaction, dialect);
      await transaction
        .insertInto('schema_versions')
        .values({ version: migration.version, name: migration.name, applied: now() })
        .execute();
    });
  }
}

async function createVersions({ schema }: Queries): Promise<void> {
  await schema
    .createTable('schema_versions')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied', 'text', (column) => column.notNull())
    .execute();
}
