import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('people are of the parties that follow them, not of the state last named', () => {
  const text =
    'North and South Korea spoke. The United States welcomed that officials from the two Koreas met.';
  expect(who(text, 'officials from the two Koreas')).toEqual(['KOR GOV', 'PRK GOV']);
  const marched = 'The Chilean opposition lost. Peru was calm. Supporters of the opposition marched.';
  expect(who(marched, 'Supporters of the opposition')).toEqual(['CHL OPP']);
});

test('those against someone, and lawmakers of both parties, are not theirs', () => {
  expect(who('Critics of Russia met in Rome.', 'Critics of Russia')).toEqual(['-']);
  const text = 'Russia and Ukraine signed. American senators read it. Lawmakers from both parties objected.';
  expect(who(text, 'Lawmakers from both parties', 0, '2021-06-01', 'CNN')).toEqual(['USA LEG']);
});

test('North and South Korea are two parties, each told alone', () => {
  const text = 'Talks between North and South Korea began.';
  expect(who(text, 'North and South Korea')).toEqual(['PRK GOV', 'KOR GOV']);
  expect(who(text, 'North')).toEqual(['PRK GOV']);
  expect(who(text, 'South Korea')).toEqual(['KOR GOV']);
});

test('a phrase is read as a whole where its possessive is resolved too', () => {
  const text = 'Kerry and Hagel will meet with their Russian counterparts in Washington.';
  expect(who(text, 'their Russian counterparts', 0, '2013-08-07')).toEqual(['RUS GOV']);
});
