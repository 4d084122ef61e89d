import { expect, test } from 'vitest';
import { calibrationError } from './calibration-error.js';
import { documentName } from './document-name.js';
import { fMeasure } from './f-measure.js';
import { isSameDate } from './is-same-date.js';
import { isSameText } from './is-same-text.js';
import { macroF1 } from './macro-f1.js';
import { addPresence, presenceF1, presenceOf } from './presence.js';

test('precision, recall and F1', () => {
  expect(fMeasure(2, 4, 8)).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
  expect(fMeasure(0, 0, 5)).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test.each([
  ['2022-10-21', '2022-10-21', '2022-10-21'],
  ['2022-10', '2022-10-01', '2022-10-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-05-13/2022-10-21', '2022-05-13', '2022-10-21'],
  ['2022-05/2022-06', '2022-05-01', '2022-06-30'],
])('gold date %s is the days from %s to %s', (gold, start, end) => {
  expect(isSameDate({ start, end }, gold)).toBe(true);
  expect(isSameDate({ start, end: '2030-01-01' }, gold)).toBe(false);
});

test('no date is not the right date', () => {
  expect(isSameDate(null, '2022-10-21')).toBe(false);
});

test('two wordings are the same from half of their words on', () => {
  expect(isSameText('the Norwegian minister', 'minister')).toBe(true);
  expect(isSameText('the tall Norwegian foreign minister', 'minister')).toBe(false);
  expect(isSameText('The Pentagon', 'the PENTAGON')).toBe(true);
  expect(isSameText('', '')).toBe(false);
});

test('a wrong value of a field costs twice: spurious and missed', () => {
  const sum = [
    presenceOf(true, true, true),
    presenceOf(true, true, false),
    presenceOf(true, false, false),
    presenceOf(false, false, true),
  ].reduce(addPresence);
  expect(sum).toEqual({ tp: 1, fp: 2, fn: 1 });
  expect(presenceF1(sum)).toBeCloseTo(2 / 5, 12);
});

test('macro-F1 weighs every gold label alike', () => {
  const pairs = [
    { predicted: 'phone', gold: 'phone' },
    { predicted: 'phone', gold: 'phone' },
    { predicted: 'phone', gold: 'letter' },
  ];
  // phone: precision 2/3, recall 1, F1 0.8; letter: 0.
  expect(macroF1(pairs)).toBeCloseTo(0.4, 12);
  expect(macroF1([])).toBe(0);
});

test('calibration error is the mean gap between what was claimed and what came true', () => {
  const trust = (confidence: number, isRight: boolean) => ({ confidence, isRight });
  const honest = Array.from({ length: 10 }, () => trust(1, true));
  expect(calibrationError(honest)).toBe(0);
  // Ten bins of one each: nine right at 0.9 are 0.1 off, one wrong at 0.9 is 0.9 off.
  const boastful = Array.from({ length: 10 }, (_, index) => trust(0.9, index > 0));
  expect(calibrationError(boastful)).toBeCloseTo(0.18, 12);
  expect(calibrationError([])).toBe(0);
});

test('a document is named after the file of its text', () => {
  expect(documentName('gold/dev/abc-1.txt')).toBe('abc-1');
  expect(documentName('abc-1')).toBe('abc-1');
  expect(documentName('abc-1.txt.bak')).toBe('abc-1.txt.bak');
});
