import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('the two are those of the contact told, not who acts on both', () => {
  expect(
    who('Aliyev met Pashinyan in Prague. The two leaders agreed to talk.', 'The two leaders').toSorted(),
  ).toEqual(['ARM GOV', 'AZE GOV']);
  expect(
    who(
      'Armenia and Azerbaijan held talks. Samuel Tarn, the American mediator, saw both leaders again.',
      'both leaders',
    ).toSorted(),
  ).toEqual(['ARM GOV', 'AZE GOV']);
});

test('"the countries" after two of them is both; "other countries" is nobody', () => {
  const text =
    'North Korea called South Korea on a hotline. The countries agreed to meet, and other countries watched.';
  expect(who(text, 'The countries').toSorted()).toEqual(['KOR GOV', 'PRK GOV']);
  expect(who(text, 'other countries')).toEqual(['-']);
});

test('what only two can do is done by both, whoever was named last', () => {
  const text = 'Blinken spoke with Foreign Minister Catherine Colonna of France. They discussed Niger.';
  expect(who(text, 'They', 0, '2023-08-01')).toEqual(['USA GOV', 'FRA GOV']);
  const alone = 'French officials spoke first. They refused to sign.';
  expect(who(alone, 'They')).toEqual(['FRA GOV']);
});

test('organisations are none of the two states', () => {
  const text =
    'The United Nations urged Sudan and South Sudan to sign. The UN waited. Both governments refused.';
  expect(who(text, 'Both governments')).toEqual(['SDN GOV', 'SSD GOV']);
});
