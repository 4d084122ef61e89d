import { expect, test } from 'vitest';
import { splitDocument } from '../../sentences/split-document.js';
import type { Status } from '../event-type.js';
import { findTimeExpressions } from './find-time-expressions.js';
import { resolveDate } from './resolve-date.js';

/** The date of the last time expression of a text; published on Wednesday 26 October 2022 unless another day is given. */
function lastDate(
  text: string,
  status: Status = 'actual',
  date: string | null = '2022-10-26',
): string | null {
  const split = splitDocument({
    id: 't',
    url: null,
    source: null,
    date,
    title: null,
    author: null,
    language: 'en',
    text,
  });
  const found = resolveDate(split, findTimeExpressions(split).at(-1) ?? null, { status });
  if (found === null) return null;
  return found.start === found.end ? found.start : `${found.start}/${found.end}`;
}

test('weekdays: the last one for what happened, the next one for what is to come', () => {
  expect(lastDate('They met on Tuesday.')).toBe('2022-10-25');
  expect(lastDate('They met on Wednesday.')).toBe('2022-10-26');
  expect(lastDate('They met on Friday.')).toBe('2022-10-21');
  expect(lastDate('They will meet on Friday.', 'future')).toBe('2022-10-28');
  expect(lastDate('They will not meet on Friday.', 'negated')).toBe('2022-10-28');
  expect(lastDate('They did not meet on Friday.', 'negated')).toBe('2022-10-21');
  expect(lastDate('They could meet on Friday.', 'hypothetical')).toBe('2022-10-28');
  expect(lastDate('He said on Friday they were ready.', 'hypothetical')).toBe('2022-10-21');
  expect(lastDate('They met last Wednesday.')).toBe('2022-10-19');
  expect(lastDate('They will meet next Wednesday.', 'future')).toBe('2022-11-02');
  expect(lastDate('They met late Monday.')).toBe('2022-10-24');
  expect(lastDate('They met on Sunday and Monday.')).toBe('2022-10-23/2022-10-24');
});

test('calendar days without a year are the nearest on the side of the act', () => {
  expect(lastDate('They met on Dec. 28.')).toBe('2021-12-28');
  expect(lastDate('They will meet on Dec. 28.', 'future')).toBe('2022-12-28');
  expect(lastDate('They met in May.')).toBe('2022-05-01/2022-05-31');
  expect(lastDate('They met last November.')).toBe('2021-11-01/2021-11-30');
  expect(lastDate('They met in November last year.')).toBe('2021-11-01/2021-11-30');
  expect(lastDate('They met on Oct. 11 to 13.')).toBe('2022-10-11/2022-10-13');
  expect(lastDate('They met on Thursday the 13th.')).toBe('2022-10-13');
  expect(lastDate('They met in 2019.')).toBe('2019-01-01/2019-12-31');
  expect(lastDate('They met in the first week of February 2020.')).toBe('2020-02-01/2020-02-07');
  expect(lastDate("They spoke on New Year's Day.")).toBe('2022-01-01');
});

test('weeks run from Monday to Sunday, months and years are whole', () => {
  expect(lastDate('They met last week.')).toBe('2022-10-17/2022-10-23');
  expect(lastDate('They met earlier this week.')).toBe('2022-10-24/2022-10-26');
  expect(lastDate('They will meet next week.', 'future')).toBe('2022-10-31/2022-11-06');
  expect(lastDate('They met over the weekend.')).toBe('2022-10-22/2022-10-23');
  expect(lastDate('They met last month.')).toBe('2022-09-01/2022-09-30');
  expect(lastDate('They met earlier this year.')).toBe('2022-01-01/2022-12-31');
  expect(lastDate('They met yesterday.')).toBe('2022-10-25');
  expect(lastDate('They met last summer.')).toBe('2022-06-01/2022-08-31');
  expect(lastDate('They met in the winter of 2008.')).toBe('2008-12-01/2009-02-28');
});

test('distances count from publication or from the day told before', () => {
  expect(lastDate('They met two days ago.')).toBe('2022-10-24');
  expect(lastDate('They met a fortnight ago.')).toBe('2022-10-12');
  expect(lastDate('They met three months ago.')).toBe('2022-07-01/2022-07-31');
  expect(lastDate('He called on Oct. 3. Two days later she answered.')).toBe('2022-10-05');
  expect(lastDate('He called on Oct. 3. On that same day she answered.')).toBe('2022-10-03');
  expect(lastDate('He called on Oct. 3. The following day she answered.')).toBe('2022-10-04');
  expect(lastDate('He called on Oct. 3. Ten days later she answered.')).toBe('2022-10-13');
  expect(lastDate('He called on Oct. 3. She had written a day earlier.')).toBe('2022-10-02');
});

test('intervals and stretches', () => {
  expect(lastDate('They have not spoken since May 13.', 'negated')).toBe('2022-05-13/2022-10-26');
  expect(lastDate('They talked between March 3 and April 2.')).toBe('2022-03-03/2022-04-02');
  expect(lastDate('The truce will hold until Friday.', 'future')).toBe('2022-10-26/2022-10-28');
  expect(lastDate('They met twice over the past month.')).toBe('2022-09-26/2022-10-26');
  expect(lastDate('They were at odds in the 1970s.')).toBe('1970-01-01/1979-12-31');
});

test('times without a date stay without one', () => {
  expect(lastDate('They met recently.')).toBeNull();
  expect(lastDate('They meet every year.')).toBeNull();
  expect(lastDate('They met on Tuesday.', 'actual', null)).toBeNull();
  expect(lastDate('Two days later she answered.')).toBeNull();
  expect(lastDate('They met on 30 February 2022.')).toBeNull();
});

test('a dateline with its year stands in for an unknown day of publication', () => {
  const text = 'Envoys meet\n\nMuscat, 14 May 2018 - The envoys met on Sunday.';
  expect(lastDate(text, 'actual', null)).toBe('2018-05-13');
});
