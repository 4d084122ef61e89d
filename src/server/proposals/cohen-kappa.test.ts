import { expect, test } from 'vitest';
import { cohenKappa } from './cohen-kappa.js';

const times = (count: number, one: string, other: string) =>
  Array.from({ length: count }, (): readonly [string, string] => [one, other]);

test('kappa of fifty records that two coders judged, worked out by hand', () => {
  // Observed 35/50; by chance 25/50 · 30/50 + 25/50 · 20/50 = 0.5: (0.7 − 0.5) / 0.5.
  const choices = [
    ...times(20, 'accept', 'accept'),
    ...times(5, 'accept', 'reject'),
    ...times(10, 'reject', 'accept'),
    ...times(15, 'reject', 'reject'),
  ];
  expect(cohenKappa(choices)).toBeCloseTo(0.4, 12);
});

test('full agreement on two categories is 1, full disagreement on halves is −1', () => {
  expect(cohenKappa([...times(3, 'accept', 'accept'), ...times(2, 'reject', 'reject')])).toBe(1);
  expect(cohenKappa([...times(1, 'accept', 'reject'), ...times(1, 'reject', 'accept')])).toBe(-1);
});

test('without records, or with one category only, there is no kappa', () => {
  expect(cohenKappa([])).toBeNull();
  expect(cohenKappa(times(4, 'accept', 'accept'))).toBeNull();
});
