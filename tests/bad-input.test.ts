import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainUser } from './support/plain-user.js';
import { runParley } from './support/run-parley.js';

const call =
  'Norwegian Foreign Minister Ida Holm spoke by phone with Omani Foreign Minister Badr Albusaidi on Friday.\n';
test('each bad input is named in one clear line, the others are coded, and the exit code is 1', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bad-'));
  await chmod(folder, 0o755);
  const place = (name: string) => join(folder, name);
  const closed = place('closed');
  await mkdir(closed);
  await Promise.all([
    writeFile(place('a-good.txt'), call),
    writeFile(
      place('binary.txt'),
      Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256)),
    ),
    writeFile(place('empty.txt'), ''),
    writeFile(place('long-line.jsonl'), `{"id": "long", "text": "${'talk '.repeat(10_000_000)}"}\n`),
    writeFile(place('lines.jsonl'), `${JSON.stringify({ id: 'first', text: call })}\n{"id": "second", "te\n`),
    writeFile(place('truncated.html'), '<html><head><title>Norway phones Oman</title><meta name="descr'),
    // Bytes of windows-1252, which are no UTF-8: the encoding is found out.
    writeFile(place('western.txt'), Buffer.from(call.replace('Ida', 'Inés'), 'latin1')),
    writeFile(place('z-good.txt'), call),
  ]);
  await chmod(closed, 0o000);
  const dead = 'http://127.0.0.1:45999/article';

  const user = plainUser();
  const inputs = [folder, dead];
  const { code, out, err } = await runParley(
    ['code', '--coder', 'lexicon', '--allow-private', ...inputs],
    '',
    user ?? {},
  );

  const named = ['binary.txt', 'closed', 'empty.txt', 'lines.jsonl:2', 'long-line.jsonl:1', 'truncated.html'];
  expect(err.trimEnd().split('\n')).toEqual([
    ...named.map((name) => expect.stringMatching(`^parley: ${folder}/${name}: [^A-Z]`)),
    expect.stringMatching(`^parley: ${dead}: `),
  ]);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  const coded = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document);
  expect([...new Set(coded)]).toEqual([
    place('a-good.txt'),
    'first',
    place('western.txt'),
    place('z-good.txt'),
  ]);
  expect(code).toBe(1);
});
