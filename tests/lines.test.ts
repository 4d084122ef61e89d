import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, expect, test } from 'vitest';
import type { TrackedChange } from '../src/changes/compare-changes.js';
import type { LampState } from '../src/lines/lamp.js';
import type { Level } from '../src/lines/level.js';
import type { LineState } from '../src/lines/line.js';
import type { LineAct } from '../src/lines/line-act.js';
import { newLedgerFile } from './support/ledger-story.js';
import { runParley } from './support/run-parley.js';

const file = newLedgerFile();
const folder = dirname(file);

async function parley(...parameters: readonly string[]): Promise<string> {
  const { code, out, err } = await runParley([...parameters, '--ledger', file]);
  expect([code, err]).toEqual([0, '']);
  return out;
}

async function jsonOf<T>(...parameters: readonly string[]): Promise<readonly T[]> {
  const out = await parley(...parameters, '--json');
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

async function lampAt(day: string, key: string, level: Level): Promise<LampState | undefined> {
  const states = await jsonOf<LineState>('lines', '--as-of', day);
  const state = states.find(({ line }) => line.key === key);
  return state?.byLevel.find((one) => one.level === level)?.direct.state;
}

beforeAll(async () => {
  const { code } = await runParley(['read', '--coder', 'lexicon', '--ledger', file, 'examples']);
  expect(code).toBe(0);
}, 60_000);

test('between the defence ministers the lamp is dark, as stated, until they call; between the leaders it is shut', async () => {
  expect(await lampAt('2022-10-20', 'RUS~USA', 'defence ministers')).toBe('dark');
  expect(await lampAt('2022-10-22', 'RUS~USA', 'defence ministers')).toBe('open');
  expect(await lampAt('2022-10-22', 'RUS~USA', 'leaders')).toBe('closed');
});

test('what Moscow sends by Bissau lights the third-party lamp; Kyiv shuts its side on a condition', async () => {
  const states = await jsonOf<LineState>('lines', '--party', 'RUS', 'UKR');
  expect(states.map(({ line }) => line.key)).toEqual(['RUS~UKR']);
  const [state] = states;
  expect(state?.thirdParty.state).toBe('open');
  expect(state?.lastIndirect?.via).toEqual(['GNB']);
  expect(state?.back.state).toBe('closed');
  expect(state?.refused.map(({ condition }) => condition).join()).toContain('until Moscow');
});

test('the matrix says what it shows, as of the last day read about', async () => {
  const out = await parley('lines');
  expect(out).toMatch(/As of 1 November 2022, as known now/);
  expect(out).toMatch(/^ {2}Russia .*●/m);
  expect(out).toMatch(/^ {2}Ukraine .*☒´/m);
  expect(out).toMatch(/☒ closed by statement 1/);
});

test('compared with an earlier day, what differs is marked and told', async () => {
  const out = await parley(
    'lines',
    '--as-of',
    '2022-10-22',
    '--compare',
    '2022-10-20',
    '--level',
    'defence ministers',
  );
  expect(out).toMatch(/^Since 20 October 2022 1 line lit again \(Russia – United States\)/);
  expect(out).toMatch(/^ {2}Russia .*\[●\]/m);
  expect(out.replace(/\s+/g, ' ')).toMatch(/Russia to United States: open, [^.]*; was dark/);
});

test('what was learnt later plays no part in a day as it was known then', async () => {
  const acts = async (known: string) =>
    (
      await jsonOf<{ readonly acts: readonly LineAct[] }>(
        'line',
        'USA',
        'RUS',
        '--as-of',
        '2022-10-20',
        '--known',
        known,
      )
    )
      .flatMap((line) => line.acts)
      .map(({ told }) => told);
  expect((await acts('now')).some((told) => told > '2022-10-20')).toBe(true);
  expect((await acts('then')).filter((told) => told > '2022-10-20')).toEqual([]);
});

test('a line tells its story: the silence, the calls, the generals, the refusal and what it answers', async () => {
  const out = await parley('line', 'usa', 'rus');
  expect(out).toMatch(/stated silence +[·]*═+/);
  expect(out).toMatch(/2022-05-13 to 2022-10-2\d\n/);
  expect(out).toMatch(/2022-10-21 .* call · defence ministers/);
  expect(out).toMatch(/2022-10-24 .* call · military/);
  expect(out).toMatch(
    /2022-10-11 .*refusal of talks · leaders[\s\S]*refuses e\w+, offer of talks of 2022-10-11/,
  );
  expect(out).toContain('Refused, and not ended since');
});

test('changes: the reopening, the first since May, the dissent that was taken back', async () => {
  const changes = (await jsonOf<TrackedChange>('changes')).map(({ change }) => change);
  const of = (kind: string) => changes.filter((change) => change.kind === kind);
  expect(of('reopening').map(({ line, level, day }) => [line, level, day])).toContainEqual([
    'RUS~USA',
    'defence ministers',
    '2022-10-21',
  ]);
  expect(
    of('first contact')
      .map(({ sentence }) => sentence)
      .join(),
  ).toContain('for the first time since May');
  expect(of('dissent').map(({ line, isOver }) => [line, isOver])).toEqual([['USA~USA', true]]);
  const page = await parley('changes', '--limit', '1');
  expect(page).toMatch(/would take/);
  expect(page).toMatch(/by chance/);
});

test('drawings are files beside the page', async () => {
  const [matrix, line] = [join(folder, 'lines.svg'), join(folder, 'line.svg')];
  await parley('lines', '--svg', matrix, '--svg-width', '400');
  await parley('line', 'USA', 'RUS', '--svg', line);
  expect(readFileSync(matrix, 'utf8')).toMatch(/^<svg .*<title>Lines as of 1 November 2022/);
  expect(readFileSync(line, 'utf8')).toMatch(/^<svg .*<title>Russia – United States: open/);
});

test('a panel holds the same numbers as CSV and as Parquet', async () => {
  const output = join(folder, 'panel');
  await parley('export', 'panel', '--output', output, '--period', 'month');
  const [head = '', ...rows] = readFileSync(join(output, 'dyad-month.csv'), 'utf8').trimEnd().split('\n');
  const bytes = readFileSync(join(output, 'dyad-month.parquet'));
  const records = await parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  });
  expect(records).toHaveLength(rows.length);
  expect(Object.keys(records[0] ?? {})).toEqual(head.trim().split(','));
  const october = records.find(({ line, start }) => line === 'RUS~USA' && start === '2022-10-01');
  expect(october).toMatchObject({ lamp: 'open', stake: 'commitment' });
  expect(Number(october?.contacts)).toBeGreaterThanOrEqual(3);
  for (const name of ['README.md', 'read.R', 'read.py']) expect(existsSync(join(output, name))).toBe(true);
  expect(existsSync(join(output, 'dyad-week.csv'))).toBe(false);
});

test.each([
  [['line', 'USA', 'USA'], 'a line has two ends: give another party than USA twice'],
  [['line', 'America', 'RUS'], '"America" names no party: write a code as in USA, SYR.REB, IGO.NATO'],
  [['line', 'USA', 'RUS', '--since', '2030-01-01'], 'nothing lies between 2030-01-01 and 2022-11-01'],
  [['changes', '--since', '2030-01-01'], '--since 2030-01-01 is later than the day asked about'],
  [['lines', '--svg-width', '3'], 'write a whole number of pixels from 240 to 10000'],
])('%s is refused with what to do', async (parameters, message) => {
  const { code, out, err } = await runParley([...parameters, '--ledger', file]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});
