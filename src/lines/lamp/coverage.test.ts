import { expect, test } from 'vitest';
import type { Level } from '../level.js';
import { createCoverage, type SeenContact } from './coverage.js';
import { coveredWeeks } from './covered-weeks.js';

const asOf = 1000;
/** A contact a week of one line as one source reports it, from a day on up to the day of asking. */
const weekly = (
  line: string,
  source: string,
  from: number,
  to = asOf,
  level: Level | null = null,
): SeenContact[] =>
  Array.from({ length: Math.floor((to - from) / 7) + 1 }, (_, week) => ({
    line,
    level,
    day: to - 7 * week,
    sources: [source],
  }));

const usual = weekly('A~B', 'Wire', 0);

test('as much as usual is 1', () => {
  // Expected: 104 contacts of the 728 days before the window × 28 ÷ 728 = 4; seen: 4.
  expect(createCoverage(usual)('C~D', asOf, null)).toBeCloseTo(1, 10);
});

test('nothing seen of others is little coverage', () => {
  // (0 + 4) ÷ (4 + 4)
  expect(createCoverage(weekly('A~B', 'Wire', 0, asOf - 28))('C~D', asOf, null)).toBeCloseTo(0.5, 10);
});

test('twice as much is more, and a line does not count itself', () => {
  const more = [...usual, ...weekly('C~D', 'Wire', asOf - 21)];
  // Line E~F sees 8 for 4 expected: 12 ÷ 8; C~D itself only the 4 of A~B.
  expect(createCoverage(more)('E~F', asOf, null)).toBeCloseTo(1.5, 10);
  expect(createCoverage(more)('C~D', asOf, null)).toBeCloseTo(1, 10);
});

test('a new source changes nothing before a quarter has passed', () => {
  const fresh = [...usual, ...weekly('A~B', 'Post', asOf - 100)];
  expect(createCoverage(fresh)('C~D', asOf, null)).toBeCloseTo(1, 10);
});

test('a source that has joined counts from its first contact on', () => {
  // Post has told a contact a week for 196 days before the window: it expects 4 and shows 4, as Wire does.
  const joined = [...usual, ...weekly('A~B', 'Post', asOf - 28 - 196 + 1)];
  expect(createCoverage(joined)('C~D', asOf, null)).toBeCloseTo(1, 1);
});

test('a ledger without a past says nothing of coverage', () => {
  expect(createCoverage(weekly('A~B', 'Wire', asOf - 60))('C~D', asOf, null)).toBe(1);
});

test('covered weeks weigh each week of a gap', () => {
  const half = () => 0.5;
  expect(coveredWeeks('A~B', null, asOf - 13, asOf, half)).toBeCloseTo(1, 10);
  // Eleven days: a whole week and four days of one.
  expect(coveredWeeks('A~B', null, asOf - 10, asOf, () => 1)).toBeCloseTo(11 / 7, 10);
  expect(coveredWeeks('A~B', null, asOf + 1, asOf, half)).toBe(0);
  // Three years: half covered throughout.
  expect(coveredWeeks('A~B', null, asOf - 1091, asOf, half)).toBeCloseTo(78, 10);
});

const presidents = weekly('A~B', 'Wire', 0, asOf, 'leaders');
const ministers = (from: number, to: number) => weekly('E~F', 'Wire', from, to, 'foreign ministers');
const everySecond = <T>(list: readonly T[]) => list.filter((_, index) => index % 2 === 0);

test('a level that is seen no more is missed for as long as it stays away', () => {
  // Last seen 700 days ago, until then once a fortnight: 52 in 728 days, 2 in four weeks. With g of all levels (0 + g) ÷ (2 + 1) ÷ g.
  const coverage = createCoverage([...presidents, ...everySecond(ministers(-500, 300))]);
  const overall = coverage('C~D', asOf, 'intelligence');
  expect(coverage('C~D', asOf, 'foreign ministers')).toBeCloseTo(overall / 3, 10);
  expect(coverage('C~D', asOf, 'leaders')).toBeCloseTo(1, 1);
});

test('a level that was seen once a week and then not for a quarter is not watched', () => {
  const coverage = createCoverage([...presidents, ...ministers(-500, 300)]);
  expect(coverage('C~D', asOf, 'foreign ministers')).toBe(0);
  expect(coverage('C~D', 380, 'foreign ministers')).toBeGreaterThan(0);
});

test('a level that is new to the ledger is no thaw: at most twice all levels', () => {
  const busy = Array.from({ length: 10 }, (_, line) =>
    weekly(`E~${line}`, 'Wire', asOf - 21, asOf, 'foreign ministers'),
  );
  const coverage = createCoverage([...presidents, ...busy.flat()]);
  const overall = coverage('C~D', asOf, null);
  expect(coverage('C~D', asOf, 'foreign ministers')).toBeCloseTo(2 * overall, 10);
});

test('the whole line goes by the levels of its own contacts', () => {
  const own: readonly SeenContact[] = [
    { line: 'C~D', level: 'leaders', day: 290, sources: ['Wire'] },
    ...[296, 297, 298].map((day) => ({
      line: 'C~D',
      level: 'foreign ministers' as const,
      day,
      sources: ['Wire'],
    })),
  ];
  const coverage = createCoverage([...presidents, ...everySecond(ministers(-500, 300)), ...own]);
  const [leaders, foreign] = [coverage('C~D', asOf, 'leaders'), coverage('C~D', asOf, 'foreign ministers')];
  expect(coverage('C~D', asOf, null)).toBeCloseTo(leaders / 4 + (3 * foreign) / 4, 10);
});
