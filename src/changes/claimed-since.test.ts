import { expect, test } from 'vitest';
import { claimedSince } from './claimed-since.js';

test.each([
  ['for the first time since May', '2022-10-24', '2022-05-01', '2022-05-31'],
  ['since May 13', '2022-10-21', '2022-05-13', '2022-05-13'],
  ['the first visit since 2009', '2015-03-21', '2009-01-01', '2009-12-31'],
  ['their first meeting since November', '2022-03-02', '2021-11-01', '2021-11-30'],
])('“%s”, published on %s', (words, published, first, last) => {
  expect(claimedSince(words, published)).toEqual({ first, last });
});

test.each(['the second call in three days', 'twice', 'the first time', 'since the war began'])(
  '“%s” names no time since which',
  (words) => {
    expect(claimedSince(words, '2022-10-24')).toBeNull();
  },
);
