import { expect, test } from 'vitest';
import { spanOf } from '../../../tests/support/coded-example.js';
import { findingAt, readText } from '../../../tests/support/draft-at.js';
import type { Ground } from '../finding.js';
import { draftOf } from './draft.js';
import { finderLinkFeatures, logOddsOf, surelyLinked } from './finder-link.js';

const source = 'They met. They met. They met.';
const text = readText(source);
const scored = (score: number): Record<string, Ground> => ({
  sameAs: { basis: 'inferred', by: 'model:any', span: null, score },
});
const met = (nth: number, more: Parameters<typeof findingAt>[2] = {}) =>
  draftOf(findingAt(text, spanOf(source, 'met', nth), more), nth);

test('a scored link speaks for its pair and against the others', () => {
  const later = met(2, { sameAs: 0, grounds: scored(0.75) });
  expect(finderLinkFeatures(met(0), later, 'sameAs')).toEqual({
    'finder:link': 1,
    'finder:link-log-odds': Math.log(3),
  });
  expect(Object.keys(finderLinkFeatures(met(1), later, 'sameAs'))).toEqual([
    'finder:other-link',
    'finder:other-link-log-odds',
  ]);
});

test('no link says nothing', () => {
  expect(finderLinkFeatures(met(0), met(1), 'sameAs')).toEqual({});
});

test('only a link without a score is sure', () => {
  expect(surelyLinked([met(0), met(1, { sameAs: 0 })], 1, 'sameAs')).toBe(0);
  expect(surelyLinked([met(0), met(1, { sameAs: 0, grounds: scored(0.9) })], 1, 'sameAs')).toBe(-1);
});

test('log-odds of certain scores are finite', () => {
  expect(logOddsOf(1)).toBeCloseTo(Math.log(999));
  expect(logOddsOf(0.5)).toBe(0);
});
