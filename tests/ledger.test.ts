import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { beforeAll, expect, test, vi } from 'vitest';
import { runParley } from './support/run-parley.js';

// Each test runs several commands, one process each.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'parley-commands-'));
const ledger = join(folder, 'parley.db');
const news = join(folder, 'news');

/** Runs a command on the ledger; what it reads is coded with the faster coder, where it does not matter which. */
const parley = (command: string, ...parameters: readonly string[]) =>
  runParley([command, ...(command === 'read' ? coded : []), ...parameters, '--ledger', ledger]);
const coded = ['--coder', 'lexicon'];
async function json(command: string, ...parameters: readonly string[]) {
  const { out } = await parley(command, ...parameters, '--json');
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Every row of every table that holds what was read or judged. */
function dump(): unknown {
  const connection = new Sqlite(ledger, { readonly: true });
  const tables = ['runs', 'documents', 'reports', 'judgements', 'events', 'links', 'threads'];
  const rows = tables.map((table) => connection.prepare(`select * from ${table}`).all());
  connection.close();
  return rows;
}

beforeAll(async () => {
  cpSync('examples', news, { recursive: true });
  expect(await parley('documents')).toEqual({
    code: 1,
    out: '',
    err: `parley: ${ledger}: there is no ledger: make one with parley read, or name another with --ledger\n`,
  });
  const { code, out } = await parley('read', news);
  expect(code).toBe(0);
  expect(out.split('\n')).toHaveLength(12);
  expect(out).toMatch(/^10 new documents · \d+ new reports$/m);
});

test('what was read before changes nothing, from wherever it is read', async () => {
  const before = dump();
  const again = await parley('read', join(news, '..', 'news'));
  expect(again).toEqual({ code: 0, out: '0 new documents · 10 unchanged · 0 new reports\n', err: '' });
  expect(dump()).toEqual(before);
});

test('worker threads give the same ledger', async () => {
  const other = join(folder, 'jobs.db');
  await runParley(['read', ...coded, '--jobs', '2', '--ledger', other, news]);
  const records = (file: string) => {
    const connection = new Sqlite(file, { readonly: true });
    const rows = connection.prepare('select uid, record from reports order by id').all();
    connection.close();
    return rows;
  };
  expect(records(other)).toEqual(records(ledger));
});

test('documents and sources are listed, as a table and as JSON lines', async () => {
  const documents = await json('documents');
  expect(documents).toHaveLength(10);
  expect(documents[0]).toMatchObject({ version: 1, published: '2022-11-01', withdrawn: 0 });
  const table = await parley('documents', '--since', '2022-10-26');
  expect(table.out.split('\n')).toHaveLength(5);
  expect(table.out).toMatch(/^document +version +published +source +title or address +reports +withdrawn$/m);
  expect(table.out.split('\n').every((line) => line.length <= 100)).toBe(true);
  const sources: readonly { readonly documents: number }[] = await json('sources');
  expect(sources.reduce((sum, source) => sum + source.documents, 0)).toBe(10);
});

test('search finds words in the texts, and says when there is nothing', async () => {
  const { out } = await parley('search', '"dirty bomb"', 'pretext');
  expect(out).toContain('*dirty bomb*');
  expect(out).toMatch(/^ {2}events e[a-z2-7]{11}/m);
  expect((await parley('search', 'zeppelin')).out).toBe('nothing found\n');
  expect(await parley('search', '--', '---')).toMatchObject({ code: 1 });
});

test('a changed text is a new version; what it no longer says is withdrawn and stays', async () => {
  const file = join(news, 'note.txt');
  writeFileSync(file, 'Norway phoned Oman on Friday. Chile rejected the offer of Peru.');
  const [first] = await json('read', '--date', '2022-10-22', file);
  expect(first).toMatchObject({ outcome: 'added', version: 1 });
  writeFileSync(file, 'Norway phoned Oman on Friday.');
  const [second] = await json('read', '--date', '2022-10-22', file);
  expect(second).toMatchObject({ version: 2, carried: 1, added: 0, withdrawn: first.added - 1 });
  const versions = (await json('documents', '--versions')).filter(
    ({ address }: { readonly address: string }) => address === 'news/note.txt',
  );
  expect(versions).toMatchObject([
    { version: 2, superseded: null },
    { version: 1, withdrawn: first.added - 1 },
  ]);
});

test('what only another coder reads in a new version was not taken back by the source', async () => {
  const file = join(news, 'visit.txt');
  writeFileSync(file, (await runParley(['text', 'examples/08-bissau-kyiv-wire.html'])).out);
  const version = ['--date', '2022-10-27', file, '--source'];
  const [first] = await json('read', ...version, 'Wire');
  const { out } = await runParley(['read', ...version, 'Harbour Wire', '--ledger', ledger, '--json']);
  expect(JSON.parse(out)).toMatchObject({ version: 2, added: 0, reworded: 0, withdrawn: 0 });
  // Those that the lexicon alone reads make way as coded anew.
  expect(first.added).toBeGreaterThan(3);
  expect(JSON.parse(out).carried).toBeGreaterThan(3);
});

test('two texts of one name in one run are refused, by name; the rest is read', async () => {
  const lines = join(folder, 'wire.jsonl');
  const line = (id: string, text: string) => `${JSON.stringify({ id, text, date: '2022-10-22' })}\n`;
  writeFileSync(lines, line('7', 'Norway phoned Oman.') + line('7', 'Chile phoned Peru.'));
  appendFileSync(lines, line('8', 'Kenya phoned Japan.'));
  const { code, err } = await parley('read', lines);
  expect(code).toBe(1);
  expect(err).toBe(
    'parley: 7: a document of this run has the name "7" already, with another text: give each line an id of its own\n',
  );
  const documents: readonly { readonly address: string }[] = await json('documents');
  expect(documents.map(({ address }) => address)).toEqual(expect.arrayContaining(['7', '8']));
});

test('people judge and take it back; both stay on record', async () => {
  const [hit] = await json('search', 'pretext');
  const event: string = hit.events[0];
  const accept = await parley(
    'judge',
    'accept',
    event,
    '--author',
    'Ida',
    '--reason',
    'both read-outs agree',
  );
  expect(accept).toMatchObject({ code: 0, out: 'judgement 1: accept, 1 report\n' });
  expect((await parley('undo', '--author', 'Jon')).out).toBe('judgement 1 undone by judgement 2\n');
  expect(await json('judge', 'list')).toMatchObject([
    { id: 2, kind: 'undo', author: 'Jon', undoes: 1 },
    { id: 1, kind: 'accept', author: 'Ida', reason: 'both read-outs agree', isUndone: true },
  ]);
  expect(await parley('undo', '1')).toEqual({
    code: 1,
    out: '',
    err: 'parley: judgement 1 was undone before\n',
  });
  expect(await parley('judge', 'accept', 'ezzzzzzz')).toMatchObject({ code: 1 });
  expect(await parley('judge', 'merge', event, event)).toMatchObject({
    code: 2,
    err: `parley: ${event} and ${event} are one event already\n`,
  });
});

test('a ledger is verified, copied and derived anew', async () => {
  expect((await parley('verify')).out).toBe(`${ledger} is sound\n`);
  expect(await json('rederive')).toMatchObject([{ changed: 0, gone: 0 }]);
  const copy = join(folder, 'copy.db');
  expect((await parley('backup', copy)).code).toBe(0);
  expect(await runParley(['verify', '--ledger', copy])).toEqual({
    code: 0,
    out: `${copy} is sound\n`,
    err: '',
  });
  expect(await parley('backup', copy)).toMatchObject({
    code: 1,
    err: `parley: ${copy} exists already: name a new file\n`,
  });
  const connection = new Sqlite(copy);
  connection.exec("update documents set text = 'Norway phoned nobody.' where address = '8'");
  connection.close();
  const { code, err } = await runParley(['verify', '--ledger', copy]);
  expect(code).toBe(1);
  expect(err).toContain('the text is not the one that was read: its hash differs');
});

test('reading again codes anew what is known, and keeps what both codings have', async () => {
  const before = dump();
  const again = await parley('read', '--again', join(news, '09-cnn-interview-note.txt'));
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/coded anew: \d+ as before, 0 new, 0 replaced\n/);
  expect(again.out).toMatch(/^0 new documents · 1 coded anew · 0 new reports$/m);
  expect(dump()).toEqual(before);
});

test('a second writer is refused with the first one’s process; readers and a backup are not', async () => {
  // Waits for its standard input, and holds the lock meanwhile.
  const writer = spawn(process.execPath, ['dist/cli/main.js', 'read', ...coded, '--ledger', ledger, '-']);
  const refused = `parley: ${ledger}: process ${writer.pid}, since `;
  for (;;) {
    const { code, err } = await parley('undo', '999');
    expect(code).toBe(1);
    if (err.startsWith(refused)) break;
    // Not there yet.
    expect(err).toMatch(/there is no judgement 999|another process/);
    await setTimeout(200);
  }
  expect((await parley('documents')).code).toBe(0);
  expect((await parley('backup', join(folder, 'meanwhile.db'))).code).toBe(0);
  writer.stdin.end('Norway phoned Chile on Monday.');
  const [code] = await once(writer, 'exit');
  expect(code).toBe(0);
  expect((await parley('undo', '999')).err).toBe('parley: there is no judgement 999\n');
});
