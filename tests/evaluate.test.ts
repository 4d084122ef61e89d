import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runParley } from './support/run-parley.js';

const gold = 'tests/fixtures/gold';

async function temporaryFile(name: string, content = ''): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'parley-test-')), name);
  await writeFile(file, content);
  return file;
}

/** Event records for the first note of the fixture: the call right, the offer with a party too many. */
const records = [
  {
    id: 'call',
    document: 'harbour-call.txt',
    type: 'CONSULT',
    mode: 'phone',
    status: 'actual',
    channel: 'phone',
    actors: [{ code: 'NOR' }, { code: 'OMN' }],
    recipients: [],
    evidence: [{ start: 0, end: 30 }],
  },
  {
    id: 'offer',
    document: 'harbour-call',
    type: 'AGREE',
    status: 'actual',
    actors: [{ code: 'NOR' }],
    recipients: [{ code: 'OMN' }],
    evidence: [{ start: 107, end: 155 }],
  },
];

test('event records of any coder are scored: two found of five, one with the right parties', async () => {
  const file = await temporaryFile('mine.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
  const { code, out, err } = await runParley(['evaluate', gold, '--predictions', file, '--json']);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    documents: 2,
    gold: 5,
    predicted: 2,
    found: 2,
    who: 1,
    whoStatus: 1,
  });
});

test('the events that were coded can be kept, and score the same when read again', async () => {
  const file = await temporaryFile('coded.jsonl');
  const coded = await runParley(['evaluate', gold, '--output', file, '--json']);
  expect(coded.code).toBe(0);
  const again = await runParley(['evaluate', gold, '--predictions', file, '--json']);
  expect(again.out).toBe(coded.out);
  const [first] = (await readFile(file, 'utf8')).split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ schema: 1, document: `${gold}/border-note.txt` });
});

test('texts are coded with the day that the gold gives', async () => {
  const file = await temporaryFile('coded.jsonl');
  await runParley(['evaluate', gold, '--output', file]);
  const events = (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const call = events.find(
    (event) => event.document.endsWith('harbour-call.txt') && event.type === 'CONSULT',
  );
  // The text itself names no date but "Friday"; the gold says that it is of Saturday 22 October 2022.
  expect(['2022-10-21', '2022-10-22']).toContain(call?.date?.start);
});

test('--errors lists what was missed, extra and wrong', async () => {
  const file = await temporaryFile('mine.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
  const { out } = await runParley(['evaluate', gold, '--predictions', file, '--errors']);
  expect(out).toContain('5 gold events, 2 predicted');
  expect(out).toContain('  missed  REJECT/actual [OMN] -> [NOR] "rejected"');
  expect(out).toContain('  parties AGREE/actual [NOR] -> [] "offered"  got AGREE/actual [NOR] -> [OMN] ""');
});

test('figures below their least end with exit code 1 and name what fell', async () => {
  const least = await temporaryFile(
    'ratchet.json',
    '{ "gold": { "model": { "whoDidWhat.f1": 0, "fields.mode": 1.5 } } }',
  );
  const { code, err } = await runParley(['evaluate', gold, '--min', least]);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^parley: tests\/fixtures\/gold: fields\.mode is [\d.]+ and must not be worse than 1\.5 \(.*\)\n$/,
  );
});

test.each([
  ['tests/fixtures/none', 'parley: gold folder cannot be read: tests/fixtures/none\n'],
  ['tests/support', 'parley: no gold documents (NAME.json beside NAME.txt) in tests/support\n'],
])('a gold folder %s that is none is named', async (folder, message) => {
  expect(await runParley(['evaluate', folder])).toEqual({ code: 1, out: '', err: message });
});
