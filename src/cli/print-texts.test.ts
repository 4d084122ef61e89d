import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { asJsonLine, asText, printTexts } from './print-texts.js';

async function createFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

function createSink(): { readonly stream: Writable; readonly written: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, written: () => chunks.join('') };
}

test('texts go to the output with a form feed between them, failures to the other stream', async () => {
  const folder = await createFiles({ 'a.txt': 'One.\n', 'b.txt': '', 'c.txt': 'Two.' });
  const output = createSink();
  const problems = createSink();
  expect(await printTexts([folder], {}, asText, output.stream, problems.stream)).toBe(1);
  expect(output.written()).toBe('One.\n\f\nTwo.\n');
  expect(problems.written()).toBe(`parley: ${folder}/b.txt: is empty: there is nothing to read\n`);
});

test('JSON lines carry the metadata and read back to the same document', async () => {
  const folder = await createFiles({ 'a.txt': 'One.\r\n\ud83d' });
  const output = createSink();
  const options = { date: '2022-10-11', source: 'Agency' };
  expect(await printTexts([`${folder}/a.txt`], options, asJsonLine, output.stream, createSink().stream)).toBe(
    0,
  );
  expect(JSON.parse(output.written())).toEqual({
    id: `${folder}/a.txt`,
    url: null,
    source: 'Agency',
    date: '2022-10-11',
    title: null,
    author: null,
    language: null,
    text: 'One.\r\n\ufffd',
  });
  await writeFile(join(folder, 'again.jsonl'), output.written());
  const again = createSink();
  await printTexts([`${folder}/again.jsonl`], {}, asJsonLine, again.stream, createSink().stream);
  expect(again.written()).toBe(output.written());
});
