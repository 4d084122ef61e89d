import { expect, test } from 'vitest';
import { type LampInput, lampOf } from './lamp-of.js';

const asOf = 2000;
/** A line with a contact every so many days, the last of them some days ago, in a ledger that has watched for years. */
function lineOf(every: number, gap: number, more: Partial<LampInput> = {}): LampInput {
  const contacts = Array.from({ length: Math.ceil(728 / every) }, (_, index) => ({
    day: asOf - gap - every * index,
    event: `e${index}`,
  })).reverse();
  return {
    line: 'A~B',
    asOf,
    contacts,
    stated: null,
    pool: { rate: 7 / every, dispersion: 1 },
    level: null,
    coverage: () => 1,
    watchedFrom: 0,
    isWatched: true,
    ...more,
  };
}

// One contact a week: count 117, exposure 117 weeks: (117 ÷ (117 + g)) ^ 117 is 0.37 after 1 week, 0.138 after 2, 0.02 after
// 4, 0.0076 after 5.
test.each([
  [7, 'open'],
  [14, 'dim'],
  [28, 'dim'],
  [35, 'dark'],
])('%i days of silence on a weekly line: %s', (gap, state) => {
  expect(lampOf(lineOf(7, gap)).state).toBe(state);
});

test('a gap says what it was measured by', () => {
  const { ground } = lampOf(lineOf(7, 14));
  expect(ground).toMatchObject({
    kind: 'gap',
    gap: 14,
    coveredWeeks: 2,
    rate: 1,
    expected: 2,
    usual: { low: 1, high: 16 },
  });
  expect(ground.kind === 'gap' && ground.chance).toBeCloseTo(0.1376, 4);
});

test('weeks in which little was seen of others count little', () => {
  expect(lampOf(lineOf(7, 35, { coverage: () => 0.5 })).state).toBe('dim');
});

test('bursts make a gap less telling', () => {
  expect(lampOf(lineOf(7, 35, { pool: { rate: 1, dispersion: 2 } })).state).toBe('dim');
});

test('at a contact a month a contact lights the lamp for four weeks, and no test can darken it', () => {
  expect(lampOf(lineOf(28, 27))).toMatchObject({ state: 'open', ground: { kind: 'contact', event: 'e0' } });
  const old = lampOf(lineOf(28, 90));
  expect(old).toMatchObject({ state: 'too little to tell', ground: { kind: 'gap', gap: 90 } });
  expect(old.ground.kind === 'gap' && old.ground.needed).toBeGreaterThan(13);
});

test('no document in the time: not watched; no contact ever: too little to tell', () => {
  expect(lampOf(lineOf(7, 60, { isWatched: false })).state).toBe('not watched');
  expect(lampOf(lineOf(7, 60, { contacts: [] })).state).toBe('too little to tell');
  expect(lampOf(lineOf(7, 60, { contacts: [], isWatched: false })).state).toBe('not watched');
});

test('what is stated comes first', () => {
  const stated = { kind: 'stated', event: 'e9', since: '1975-01-01', by: null, condition: null } as const;
  expect(lampOf(lineOf(7, 1, { stated: { ...stated, what: 'silence' } })).state).toBe('dark');
  expect(lampOf(lineOf(7, 1, { stated: { ...stated, what: 'closure' } })).state).toBe('closed');
});
