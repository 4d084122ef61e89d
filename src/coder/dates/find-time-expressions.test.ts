import { expect, test } from 'vitest';
import { splitDocument } from '../../sentences/split-document.js';
import { findTimeExpressions } from './find-time-expressions.js';

function wordsIn(text: string): readonly string[] {
  const document = {
    id: 't',
    url: null,
    source: null,
    date: '2022-10-26',
    title: null,
    author: null,
    language: 'en',
    text,
  };
  return findTimeExpressions(splitDocument(document)).map((each) => each.text);
}

test('calendar days, months and years are found with their words', () => {
  expect(wordsIn('They met on Oct. 11, 2022, and again in early May.')).toEqual([
    'on Oct. 11, 2022',
    'in early May',
  ]);
  expect(wordsIn('The envoy left on 14 May 2018 for the 2015 round.')).toEqual([
    'on 14 May 2018',
    'for the 2015',
  ]);
});

test('intervals take in the word that opens them', () => {
  expect(wordsIn('The two have not spoken since May 13.')).toEqual(['since May 13']);
  expect(wordsIn('He toured the region from Oct. 11 to 13.')).toEqual(['Oct. 11 to 13']);
  expect(wordsIn('The border was shut between March 3 and April 2.')).toEqual([
    'between March 3 and April 2',
  ]);
});

test('days counted from publication or from the story', () => {
  expect(wordsIn('Late Monday he called; two days later she answered.')).toEqual([
    'Late Monday',
    'two days later',
  ]);
  expect(wordsIn('Last week he left, and on that same day talks broke off.')).toEqual([
    'Last week',
    'on that same day',
  ]);
});

test('near misses are no times', () => {
  expect(wordsIn('Protesters may march on the embassy.')).toEqual([]);
  expect(wordsIn('The sun shone as envoys sat in the hall.')).toEqual([]);
  expect(wordsIn('Some 2000 troops crossed the 38th parallel.')).toEqual([]);
  expect(wordsIn('Prime Minister May spoke.')).toEqual([]);
});

test('the time of a noun is told from that of the clause', () => {
  const text = "Tuesday's attack was condemned on Friday.";
  const document = {
    id: 't',
    url: null,
    source: null,
    date: '2022-10-26',
    title: null,
    author: null,
    language: 'en',
    text,
  };
  expect(findTimeExpressions(splitDocument(document)).map((each) => each.isAttribute)).toEqual([true, false]);
});
