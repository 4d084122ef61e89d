import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { clockFrom, newLedgerFile } from '../../../tests/support/ledger-story.js';
import { plainRules } from '../../../tests/support/plain-rules.js';
import { rederive } from '../rederive.js';
import type { Database } from '../schema.js';
import { sqliteDialect } from '../sqlite/sqlite-dialect.js';
import { useLedger } from '../use-ledger.js';
import { verifyLedger } from '../verify-ledger.js';
import { migrate } from './migrate.js';
import { migrations, schemaVersion } from './migrations.js';

const now = clockFrom('2022-11-01');
const text = 'Norway phoned Oman.';
// printf '%s' 'Norway phoned Oman.' | sha256sum
const hash = '394679d739dc29a635b0e12ec364caa916af5b59fb2c46556deb6cf29cdad623';

/** A ledger as the Parley of an earlier schema left it, with a document and a report where these existed. */
async function ledgerOfVersion(version: number): Promise<string> {
  const file = newLedgerFile();
  const connection = new Sqlite(file);
  const dialect = sqliteDialect(connection);
  const queries = new Kysely<Database>({ dialect: dialect.kysely });
  await migrate(queries, dialect, now, version);
  if (version > 0) {
    const acted = {
      type: 'CONSULT',
      mode: null,
      status: 'actual',
      channel: null,
      actors: [],
      recipients: [],
    };
    const record = { id: 'abc', trigger: { start: 7, end: 13, text: 'phoned' }, coder: 'hand', ...acted };
    connection.exec(`
      insert into runs values (1, 'read', 'hand', '2022-10-22', null);
      insert into documents values (1, 'd1', 'wire/1', 1, 'wire/1', null, 'Wire', '2022-10-21', 'Call', null, 'en',
        '${text}', '${hash}', '2022-10-22', 1, 1, null);
      insert into reports values (1, 'r1', 1, 1, 'abc', null, 'CONSULT', null, 'actual', null, '2022-10-21',
        '2022-10-21', '2022-10-22', 0.9, '${JSON.stringify(record)}', null, null, null);
    `);
  }
  // Schema 4 brought the text index: from then on it is filled with each document.
  if (version >= 4) await dialect.indexText(queries, { id: 1, title: 'Call', text });
  await queries.destroy();
  return file;
}

test('migrations are numbered from one without a gap, and each has a name of its own', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
  expect(new Set(migrations.map((migration) => migration.name)).size).toBe(schemaVersion);
});

test.each([0, ...migrations.map((migration) => migration.version)])(
  'a ledger of schema %i is brought up to date, with what it holds',
  async (version) => {
    const file = await ledgerOfVersion(version);
    const held = await useLedger({ file, access: 'write', now }, async (ledger) => {
      await rederive(ledger, plainRules);
      const versions = await ledger.queries.selectFrom('schema_versions').select('version').execute();
      expect(versions.map((row) => row.version)).toEqual([1, 2, 3, 4, 5, 6]);
      const found = await ledger.dialect.searchText(ledger.queries, 'oman', 10);
      const events = await ledger.queries.selectFrom('events').select('type').execute();
      const reports = await ledger.queries.selectFrom('reports').select(['id', 'type']).execute();
      for await (const fault of verifyLedger(ledger, plainRules.deriver)) {
        // The hand-made ids are no hashes; all else must be sound.
        expect(fault.kind).toBe('id');
      }
      return { found: found.length, events, reports };
    });
    const isEmpty = version === 0;
    expect(held).toEqual({
      found: isEmpty ? 0 : 1,
      events: isEmpty ? [] : [{ type: 'CONSULT' }],
      reports: isEmpty ? [] : [{ id: 1, type: 'CONSULT' }],
    });
  },
);

test.each(migrations.slice(0, -1).map((migration) => migration.version))(
  'a ledger of schema %i is not read before it is brought up to date, and not changed by the attempt',
  async (version) => {
    const file = await ledgerOfVersion(version);
    await expect(useLedger({ file, access: 'read', now }, async () => {})).rejects.toMatchObject({
      code: 'older-ledger',
    });
  },
);
