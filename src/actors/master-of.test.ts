import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('a post is of the state of whom it is under', () => {
  const text = 'A spokesman for Netanyahu denied it in Ankara. An adviser to President Sisi agreed.';
  expect(who(text, 'A spokesman', 0, '2018-05-01')).toEqual(['ISR GOV']);
  expect(who(text, 'An adviser', 0, '2018-05-01')).toEqual(['EGY GOV']);
});

test('an envoy to someone is not his', () => {
  expect(who('France sent an envoy to Netanyahu.', 'an envoy', 0, '2018-05-01')).not.toEqual(['ISR GOV']);
});
