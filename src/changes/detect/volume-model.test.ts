import { expect, test } from 'vitest';
import { seasonFactor } from './fit-season.js';
import { volumeModel } from './volume-model.js';

const weeks = <T>(length: number, value: T) => Array.from({ length }, () => value);
const pool = { rate: 0.5, dispersion: 2 };
const model = (counts: readonly number[], coverage: readonly number[]) =>
  volumeModel(
    { levels: [{ counts, seen: weeks(counts.length, 0) }], coverage, isComplete: counts.map(() => true) },
    pool,
    () => 4,
  );

// 52 contacts in 52 weeks, and 13 weeks of the pool's ½: 58.5 ÷ 65.
test('the rate leans towards the pool', () => {
  expect(model(weeks(60, 1), weeks(60, 1)).learn(0, 52)?.rate).toBeCloseTo(0.9, 12);
});

// Learnt at a coverage of 2: a week of coverage 1 brings half.
test('what is expected goes with coverage, in whatever unit', () => {
  const watched = model(weeks(60, 1), [...weeks(55, 2), 1, 0, 2, 2, 2]);
  const usual = watched.learn(0, 52);
  expect(usual?.rate).toBeCloseTo(0.9, 12);
  expect(usual && watched.week(55, usual).expected).toBeCloseTo(0.45, 12);
  expect(usual && watched.week(56, usual)).toEqual({ counted: 0, expected: 0 });
});

// 52 weeks that nobody watched are no silence: 52 contacts in the 52 others.
test('weeks that nobody watched are not learnt from', () => {
  const halves = (watched: number, not: number) => [...weeks(52, not), ...weeks(52, watched)];
  expect(model(halves(1, 0), halves(1, 0)).learn(0, 104)?.rate).toBeCloseTo(0.9, 12);
});

test('under a year nothing is usual', () => {
  expect(model(weeks(60, 1), weeks(60, 1)).learn(0, 51)).toBeNull();
});

const wave = (week: number) => (Math.cos((2 * Math.PI * week) / 52.1775) > 0 ? 8 : 2);

test('there is a season from three years on, and it is found', () => {
  const counts = Array.from({ length: 208 }, (_, week) => wave(week));
  const watched = model(counts, weeks(208, 1));
  expect(watched.learn(40, 144)?.season).toEqual({ cos: 0, sin: 0 });
  const usual = watched.learn(104, 208);
  if (usual === null) throw new Error('nothing learnt');
  // More in the half of the year around week 0.
  expect(seasonFactor(usual.season, 209) / seasonFactor(usual.season, 235)).toBeGreaterThan(2);
  expect(usual.season.sin).toBeCloseTo(0, 1);
});

test('few contacts make no season', () => {
  const counts = Array.from({ length: 208 }, (_, week) => (week % 52 < 12 ? 1 : 0));
  expect(model(counts, weeks(208, 1)).learn(104, 208)?.season).toEqual({ cos: 0, sin: 0 });
});

test('a level that changed is no season', () => {
  const counts = [...weeks(104, 1), ...weeks(104, 6)];
  const season = model(counts, weeks(208, 1)).learn(104, 208)?.season;
  expect(Math.hypot(season?.cos ?? 1, season?.sin ?? 1)).toBeLessThan(0.05);
});

// A quiet week adds ⅔ rate × ln 2 where counts are bursty: 52 of them 24 × rate, less than 4 under one contact in six weeks.
test('where a year of silence proves nothing there is no threshold for less contact', () => {
  const watched = model(weeks(60, 1), weeks(60, 1));
  const usual = (rate: number) => ({
    rate,
    poolRate: rate,
    learnt: { first: 0, end: 52, watched: 52 },
    coverage: 1,
    season: { cos: 0, sin: 0 },
  });
  expect(watched.threshold(59, usual(0.16), 'down')).toBeNull();
  expect(watched.threshold(59, usual(0.17), 'down')).toBe(4);
  expect(watched.threshold(59, usual(0.16), 'up')).toBe(4);
});

const presidents = { counts: weeks(160, 1), seen: weeks(160, 1) };

// 104 contacts and 6.5 of the pool in 104 + 13 weeks; (2 + ¼) ÷ ¼ is far over twice, and no week of it is known.
test('contacts at a level that is new to the ledger are not counted', () => {
  const ministers = {
    counts: [...weeks(120, 0), ...weeks(40, 3)],
    seen: [...weeks(120, 0), ...weeks(40, 2)],
  };
  const watched = volumeModel(
    { levels: [presidents, ministers], coverage: weeks(160, 2), isComplete: [] },
    pool,
    () => 4,
  );
  const usual = watched.learn(16, 120);
  if (usual === null) throw new Error('nothing learnt');
  const { counted, expected } = watched.week(125, usual);
  expect(counted).toBe(1);
  expect(expected).toBeCloseTo(110.5 / 117, 12);
});

// Ministers brought two a week; seen nowhere any more, they are expected at (0 + ¼) ÷ (1.75 + ¼) of that.
test('a level that is seen nowhere any more is hardly expected', () => {
  const ministers = {
    counts: [...weeks(120, 2), ...weeks(40, 0)],
    seen: [...weeks(120, 1.75), ...weeks(40, 0)],
  };
  const watched = volumeModel(
    { levels: [presidents, ministers], coverage: weeks(160, 2), isComplete: [] },
    pool,
    () => 4,
  );
  const usual = watched.learn(16, 120);
  expect(usual && watched.week(130, usual).expected).toBeCloseTo(110.5 / 117 + 208 / 117 / 8, 12);
});
