import { expect, test } from 'vitest';
import { findStatedDay } from './find-stated-day.js';

const BODY = 'The ministers of Norland and Sudland met on May 3, 2019 and again in Bern.';

test.each([
  ['a line of its own', `Readout of a Call\n\nOctober 11, 2022\n\n${BODY}`],
  ['a weekday before it', `Readout of a Call\n\nTuesday, 11 October 2022\n\n${BODY}`],
  ['a release line', `For Immediate Release October 11, 2022\n\n${BODY}`],
  ['a release line and the day below', `For Immediate Release\r\nOctober 11, 2022\r\n\r\n${BODY}`],
  ['a label and a clock', `Envoys meet\nPublished: Oct 11, 2022 at 10:15 a.m. EST\n\n${BODY}`],
  ['a place and the day', `Remarks to the Press\n\nWashington, D.C., October 11, 2022\n\n${BODY}`],
  ['a place, a weekday and the day', `Remarks\n\nNew York, Tuesday, October 11, 2022\n\n${BODY}`],
  ['a dateline with the agency first', `WASHINGTON (Reuters) Oct 11 2022 - ${BODY}`],
  ['a dateline with the agency last', `KYIV, Ukraine, OCT 11, 2022 (AP) — ${BODY}`],
  ['an ISO day', `Envoys meet\n2022-10-11\n${BODY}`],
  ['the same day twice', `Bern, October 11, 2022\nOct. 11, 2022\n${BODY}`],
])('%s', (_, text) => {
  expect(findStatedDay(text)).toBe('2022-10-11');
});

test.each([
  ['a sentence', BODY],
  ['a sentence that begins with a place', `Washington said on October 11, 2022 that it would not attend.`],
  ['a dateline without a year', `ANKARA, Oct 11 (Reuters) - ${BODY}`],
  ['a headline with a day inside', `What the Treaty of October 11, 2022 says\n\n${BODY}`],
  ['two different days', `Published October 11, 2022\nOctober 12, 2022\n${BODY}`],
  [
    'a quotation with its day',
    `“We will wait.”\n– Joint statement of the two governments,\nMarch 11, 2021\n\n${BODY}`,
  ],
  ['a day that does not exist', `February 30, 2022\n\n${BODY}`],
  ['a day far below', `${'A line of talk.\n'.repeat(20)}October 11, 2022\n`],
])('nothing from %s', (_, text) => {
  expect(findStatedDay(text)).toBeNull();
});
