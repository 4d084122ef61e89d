import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../tests/support/ledger-story.js';
import { openLedger } from './open-ledger.js';
import { useLedger } from './use-ledger.js';

const now = clockFrom('2022-11-01');
const write = (file: string) => openLedger({ file, access: 'write', now });
const read = (file: string) => openLedger({ file, access: 'read', now });

async function aLedger(): Promise<string> {
  const file = newLedgerFile();
  const document = documentOf('wire/1', 'Norway phoned Oman.');
  await useLedger({ file, access: 'write', now }, (ledger) =>
    add(ledger, document, [recordOf(document, document.text, 'phoned', { actor: 'NOR' })]),
  );
  return file;
}

test('what was written is there for the next to read', async () => {
  const file = await aLedger();
  const ledger = await read(file);
  expect(await ledger.queries.selectFrom('reports').select('type').execute()).toEqual([{ type: 'CONSULT' }]);
  await ledger.close();
});

test('commits wait for the disk, and the log is written ahead', async () => {
  const file = newLedgerFile();
  const ledger = await write(file);
  const connection = new Sqlite(file, { readonly: true });
  expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
  connection.close();
  await ledger.close();
});

test('reading needs a ledger, writing a folder', async () => {
  const file = newLedgerFile();
  await expect(read(file)).rejects.toMatchObject({
    code: 'no-ledger',
    message: `${file}: there is no ledger: make one with parley read, or name another with --ledger`,
  });
  await expect(write(join(dirname(file), 'none', 'parley.db'))).rejects.toMatchObject({ code: 'no-folder' });
});

test('a second writer is told who writes and since when; readers are not kept out', async () => {
  const file = newLedgerFile();
  const ledger = await openLedger({ file, access: 'write', now: () => '2022-11-01T08:30:00.000Z' });
  await expect(write(file)).rejects.toMatchObject({
    code: 'ledger-locked',
    message: `${file}: process ${process.pid}, since 2022-11-01T08:30:00.000Z, is writing to this ledger: wait until it is done, or stop it; reading works meanwhile`,
  });
  const link = join(dirname(file), 'link.db');
  symlinkSync(file, link);
  await expect(write(link)).rejects.toMatchObject({ code: 'ledger-locked' });
  await (await read(file)).close();
  await ledger.close();
  await (await write(file)).close();
});

test('the lock of a writer that was killed is gone with it', async () => {
  const file = await aLedger();
  const script = `
    const Sqlite = require('better-sqlite3');
    const lock = new Sqlite(process.argv[1] + '.lock');
    lock.exec('begin immediate');
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  await expect(write(file)).rejects.toMatchObject({ code: 'ledger-locked' });
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await (await write(file)).close();
});

test('a ledger of a newer Parley is refused, to read and to write, and stays as it is', async () => {
  const file = await aLedger();
  const connection = new Sqlite(file);
  connection.exec("insert into schema_versions values (99, 'of tomorrow', '2030-01-01')");
  connection.close();
  const bytes = readFileSync(file);
  for (const open of [read, write]) {
    await expect(open(file)).rejects.toMatchObject({ code: 'newer-ledger' });
    await expect(open(file)).rejects.toThrow(/schema 99; this one knows 6\): install that version/);
  }
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('a file or folder marked read-only is not written to, whoever asks', async () => {
  const file = await aLedger();
  chmodSync(file, 0o444);
  await expect(write(file)).rejects.toMatchObject({ code: 'read-only-ledger' });
  await (await read(file)).close();
  const folder = join(dirname(file), 'shut');
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  await expect(write(join(folder, 'parley.db'))).rejects.toMatchObject({ code: 'read-only-ledger' });
});

test('other files and other databases are no ledgers', async () => {
  const file = newLedgerFile();
  writeFileSync(file, 'Norway phoned Oman. '.repeat(100));
  await expect(read(file)).rejects.toMatchObject({ code: 'not-a-ledger' });
  const other = newLedgerFile();
  const connection = new Sqlite(other);
  connection.exec('create table recipes (name text)');
  connection.close();
  await expect(write(other)).rejects.toMatchObject({ code: 'not-a-ledger' });
});

test('a damaged ledger is named as such', async () => {
  const file = await aLedger();
  truncateSync(file, 20_000);
  await expect(
    useLedger({ file, access: 'read', now }, ({ queries }) =>
      queries.selectFrom('reports').selectAll().execute(),
    ),
  ).rejects.toMatchObject({ code: 'corrupt-ledger' });
});

test('a full disk is named, and the document before it stays', async () => {
  const file = await aLedger();
  const ledger = await write(file);
  const text = 'Norway phoned Oman. '.repeat(20_000);
  // SQLite's own limit on the file stands for the end of the disk: the error is the same one.
  const pages = new Sqlite(file, { readonly: true }).pragma('page_count', { simple: true });
  const { sql } = await import('kysely');
  await sql`pragma max_page_count = ${sql.lit(Number(pages) + 2)}`.execute(ledger.queries);
  await expect(add(ledger, documentOf('wire/2', text), [])).rejects.toMatchObject({
    code: 'disk-full',
    message: `${file}: the disk is full: free some space and run the command again; nothing half-written was kept`,
  });
  expect(await ledger.queries.selectFrom('documents').select('address').execute()).toEqual([
    { address: 'wire/1' },
  ]);
  await ledger.close();
});
