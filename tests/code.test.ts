import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { runParley } from './support/run-parley.js';

const call =
  'Norwegian Foreign Minister Ida Holm spoke by phone with Omani Foreign Minister Badr Albusaidi on Friday.\n';
const french =
  'Le ministre des affaires étrangères a déclaré vendredi que les deux pays avaient décidé de reprendre leurs discussions sur les frontières maritimes.\n';

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'parley-test-'));
}

/** Codes the examples with the faster coder, where it does not matter which. */
const codeExamples = ['code', '--coder', 'lexicon', 'examples'];

test('a pipeline is read when no input is named, and JSON lines come out', async () => {
  const { code, out, err } = await runParley(
    ['code', '--date', '2022-10-22', '--source', 'Harbour Wire'],
    call,
  );
  expect([code, err]).toEqual([0, '']);
  const [event] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(event).toMatchObject({ schema: 1, document: '-', type: 'CONSULT', mode: 'phone', status: 'actual' });
  expect(event.trigger.text).toBe(call.slice(event.trigger.start, event.trigger.end));
});

test('offsets of every span count in the plain text that parley text prints', async () => {
  const file = 'examples/03-pentagon-readout.html';
  const { out: text } = await runParley(['text', file]);
  const { out } = await runParley(['code', '--format', 'jsonl', file]);
  const events = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    const spans = [event.trigger, ...event.evidence, ...event.actors, ...event.recipients, ...event.through];
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
});

test.each([
  ['table', 'lexicon'],
  ['jsonl', 'model'],
  ['plover', 'lexicon'],
  ['csv', 'lexicon'],
])(
  'two worker threads print the same %s as one (--coder %s)',
  async (format, coder) => {
    const code = ['code', '--coder', coder, '--format', format, 'examples'];
    const one = await runParley(code);
    const two = await runParley([...code, '--jobs', '2']);
    expect(one.code).toBe(0);
    expect(one.out.length).toBeGreaterThan(1000);
    expect(two).toEqual(one);
  },
  60_000,
);

test('one header for a whole CSV, however many documents', async () => {
  const { out } = await runParley([...codeExamples, '--format', 'csv']);
  const rows: readonly Record<string, string>[] = parse(out, { columns: true });
  expect(new Set(rows.map((row) => row.document)).size).toBeGreaterThan(5);
  expect(rows.filter((row) => row.event === 'event')).toEqual([]);
});

test('event ids are unique over many documents and the same on every run', async () => {
  const ids = async () => {
    const { out } = await runParley([...codeExamples, '--format', 'jsonl']);
    return out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
  };
  const first = await ids();
  expect(new Set(first).size).toBe(first.length);
  expect(await ids()).toEqual(first);
});

test.each(['1', '2'])(
  'what cannot be read is named in one line and the rest is coded (--jobs %s)',
  async (jobs) => {
    const folder = await temporaryFolder();
    const [good, empty, foreign, gone] = ['good.txt', 'empty.txt', 'foreign.txt', 'gone.txt'].map((name) =>
      join(folder, name),
    ) as [string, string, string, string];
    await Promise.all([writeFile(good, call), writeFile(empty, ''), writeFile(foreign, french)]);
    const { code, out, err } = await runParley(['code', '--jobs', jobs, gone, empty, foreign, good]);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^parley: .*gone\.txt: /),
      expect.stringMatching(/^parley: .*empty\.txt: is empty/),
      expect.stringMatching(/^parley: .*foreign\.txt: is in French \(fr\), which Parley does not read/),
    ]);
    expect(JSON.parse(out.split('\n')[0] ?? '').document).toBe(good);
  },
);

test('a malformed JSON line is named with its number, the others are coded', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text: call }),
    '{"id": "b", "text": ',
    JSON.stringify({ id: 'c', text: call }),
  ];
  const { code, out, err } = await runParley(['code'], lines.join('\n'));
  expect(code).toBe(1);
  expect(err).toMatch(/^parley: -:2: .*\n$/);
  const documents = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document);
  expect([...new Set(documents)]).toEqual(['a', 'c']);
});

test('--output writes the file whole and leaves nothing else behind', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'events.jsonl');
  await writeFile(file, 'what was there before\n');
  const run = await runParley([...codeExamples, '--format', 'jsonl', '--output', file]);
  expect(run).toEqual({ code: 0, out: '', err: '' });
  const { out } = await runParley([...codeExamples, '--format', 'jsonl']);
  expect(await readFile(file, 'utf8')).toBe(out);
  expect(await readdir(folder)).toEqual(['events.jsonl']);
});

test('--output into a folder that is not there is one clear line', async () => {
  const file = join(await temporaryFolder(), 'no', 'events.jsonl');
  const { code, out, err } = await runParley([...codeExamples, '--output', file]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^parley: .*events\.jsonl cannot be written: .*\n$/);
});

test.skipIf(process.platform === 'win32')('a reader that has seen enough ends the run quietly', () => {
  const run = spawnSync(
    'bash',
    [
      '-c',
      'node dist/cli/main.js code --coder lexicon --format jsonl examples examples examples | head -n 1',
    ],
    {
      encoding: 'utf8',
    },
  );
  expect(run.stderr).toBe('');
  expect(run.stdout.trimEnd().split('\n')).toHaveLength(1);
});
