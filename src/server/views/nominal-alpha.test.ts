import { expect, test } from 'vitest';
import { type Choices, nominalAlpha } from './nominal-alpha.js';

test('alpha of four things that two people judged, worked out by hand', () => {
  // 8 choices, 5 accept and 3 reject: 2 · 5 · 3 = 30 unlike pairs by chance; one thing with 2 / (2 − 1) = 2 observed.
  const things: readonly Choices[] = [{ accept: 2 }, { accept: 2 }, { reject: 2 }, { accept: 1, reject: 1 }];
  expect(nominalAlpha(things)).toBeCloseTo(1 - (7 * 2) / 30, 12);
});

test('full agreement is 1; what one person alone judged plays no part', () => {
  expect(nominalAlpha([{ accept: 2 }, { reject: 3 }, { accept: 1 }])).toBe(1);
});

test('without anything that two judged, or without a second category, there is no alpha', () => {
  expect(nominalAlpha([{ accept: 1 }])).toBeNull();
  expect(nominalAlpha([{ accept: 2 }, { accept: 4 }])).toBeNull();
});
