import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readDocuments } from './read-documents.js';
import type { ReadOptions } from './read-options.js';

async function createFolder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** One line a result: `id | text` or `input ! code`, with the folder left out. */
async function read(
  inputs: readonly string[],
  options: ReadOptions = {},
  folder = '',
): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const result of readDocuments(inputs, options)) {
    const line = result.ok
      ? `${result.document.id} | ${result.document.text}`
      : `${result.input} ! ${result.error.code}`;
    lines.push(folder === '' ? line : line.replace(`${folder}/`, ''));
  }
  return lines;
}

test('a folder with everything that can go wrong: each named once, the others read, in order', async () => {
  const folder = await createFolder({
    'a-good.txt': 'The envoys met.\r\n',
    'b-empty.txt': ' \n\t',
    'c-binary.txt': Buffer.from('%PDF-1.4'),
    'd-cut.html': '<html><head><title>Talks</title></head><body><nav><a href=1>Home</a></nav><art',
    'e-latin.txt': Buffer.from('The caf\u00e9 talks failed.', 'latin1'),
    'f-lines.jsonl': '{"id":"f1","text":"First."}\n{"id":"f2","text"\n\n{"text":"Third."}\n',
    'g-good.json': '{"id":"not a document"}',
    'h-good.md': '# Talks\n\nThey *failed*.\n',
    'i-empty.jsonl': '\n\n',
    'j-zip.jsonl': Buffer.from('PK\x03\x04'),
    'sub/k-good.txt': 'The last.',
  });
  await symlink(join(folder, 'nowhere'), join(folder, 'l-broken.txt'));
  execFileSync('mkfifo', [join(folder, 'm-pipe.txt')]);
  expect(await read([folder], {}, folder)).toEqual([
    'a-good.txt | The envoys met.\r\n',
    'b-empty.txt ! empty-document',
    'c-binary.txt ! binary-input',
    'd-cut.html ! no-article',
    'e-latin.txt | The café talks failed.',
    'f1 | First.',
    'f-lines.jsonl:2 ! bad-json-line',
    'f-lines.jsonl:4 | Third.',
    'h-good.md | Talks\n\nThey failed.',
    'i-empty.jsonl ! empty-document',
    'j-zip.jsonl ! binary-input',
    'l-broken.txt ! not-found',
    'm-pipe.txt ! not-a-file',
    'sub/k-good.txt | The last.',
  ]);
});

test('places that do not exist, folders without documents and other schemes are named', async () => {
  const folder = await createFolder({ 'a.json': '{}' });
  expect(await read([`${folder}/no.txt`, folder, 'ftp://x.example/a', `${folder}/a.json/b`])).toEqual([
    `${folder}/no.txt ! not-found`,
    `${folder} ! no-documents`,
    'ftp://x.example/a ! bad-url',
    `${folder}/a.json/b ! not-found`,
  ]);
});

test('the defaults fill what documents do not carry, and nothing else', async () => {
  const folder = await createFolder({
    'a.txt': 'The envoys met.',
    'b.txt': 'Bern, October 11, 2022\n\nThe envoys met.',
    'c.jsonl': '{"date":"2020-01-02","source":"Gazette","text":"They met."}',
  });
  const found: unknown[] = [];
  for await (const result of readDocuments([folder], { date: '2021-05-06', source: 'Agency' })) {
    if (result.ok) found.push([result.document.date, result.document.source]);
  }
  expect(found).toEqual([
    ['2021-05-06', 'Agency'],
    ['2022-10-11', 'Agency'],
    ['2020-01-02', 'Gazette'],
  ]);
});

test('a date that is no day is refused before anything is read', async () => {
  await expect(read(['-'], { date: '2022-02-30' })).rejects.toMatchObject({ code: 'bad-date' });
});

test.each([
  ['plain text', 'The envoys met.\n', ['- | The envoys met.\n']],
  [
    'JSON lines',
    '\n{"id":"a","text":"One."}\n{"text":"Two."}\n{"x',
    ['a | One.', '-:3 | Two.', '-:4 ! bad-json-line'],
  ],
  ['nothing', '', ['- ! empty-document']],
])('standard input with %s', async (_, input, lines) => {
  expect(await read(['-'], { stdin: Readable.from([Buffer.from(input)]) })).toEqual(lines);
});

test('standard input with a page', async () => {
  const page = `<!doctype html><body><article><p>${'The envoys of Norland and Sudland met in Bern. '.repeat(4)}</p></article>`;
  const [line] = await read(['-'], {
    stdin: Readable.from([Buffer.from(page.slice(0, 40)), Buffer.from(page.slice(40))]),
  });
  expect(line).toMatch(/^- \| The envoys of Norland and Sudland met in Bern\. The/);
});

test('an endless standard input ends at the limit', async () => {
  async function* endless() {
    for (;;) yield Buffer.from('The envoys met. ');
  }
  expect(await read(['-'], { stdin: endless(), maxBytes: 10_000 })).toEqual(['- ! too-large']);
});

test('a line of 50 MB is named, never held, and the lines after it are read', async () => {
  const folder = await createFolder({});
  const path = join(folder, 'long.jsonl');
  const file = createWriteStream(path);
  file.write('{"text":"Before."}\n{"text":"');
  for (let megabyte = 0; megabyte < 50; megabyte += 1) file.write('x'.repeat(1_000_000));
  file.end('"}\n{"text":"After."}\n');
  await finished(file);
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const lines: string[] = [];
  for await (const result of readDocuments([path])) {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    lines.push(
      result.ok ? result.document.text : `${result.input.slice(folder.length + 1)}: ${result.error.message}`,
    );
  }
  expect(lines).toEqual([
    'Before.',
    'long.jsonl:2: the line is longer than 5 MB, the most that one document may have: split it or leave it out',
    'After.',
  ]);
  expect(most).toBeLessThan(30_000_000);
});

test('5,000 documents pass through without lying in memory together', async () => {
  let written = 0;
  async function* lines() {
    for (written = 0; written < 5000; written += 1)
      yield Buffer.from(`{"id":${written},"text":"The envoys met."}\n`);
  }
  let read = 0;
  let furthestAhead = 0;
  for await (const result of readDocuments(['-'], { stdin: lines() })) {
    expect(result.ok).toBe(true);
    read += 1;
    furthestAhead = Math.max(furthestAhead, written - read);
  }
  expect(read).toBe(5000);
  // What the first look at the stream takes in to tell its kind.
  expect(furthestAhead).toBeLessThan(200);
});

test('addresses are fetched, read by their type, and dead ones named', async () => {
  const page = `<html><head><title>Talks</title></head><body><article><p>${'The envoys of Norland met in Bern. '.repeat(5)}</p></article></body></html>`;
  const server = createServer((request, response) => {
    const types: Readonly<Record<string, string>> = {
      '/page': 'text/html',
      '/plain': 'text/plain',
      '/image': 'image/png',
    };
    const type = types[request.url ?? ''];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const addresses = [`${origin}/page`, `${origin}/plain`, `${origin}/image`, `${origin}/gone`];
  const lines = await read(addresses, { allowPrivate: true, fetch: { pauseMs: 0 } });
  expect(lines[0]).toMatch(/\/page \| Talks\n\nThe envoys of Norland met/);
  expect(lines[1]).toBe(`${origin}/plain | ${page}`);
  expect(lines.slice(2)).toEqual([`${origin}/image ! unsupported-type`, `${origin}/gone ! http-status`]);
  expect(await read([`${origin}/page`])).toEqual([`${origin}/page ! private-address`]);
});
