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

test('"neither government" is both of them', () => {
  const text =
    'Chile and Peru exchanged notes. Neither government made them public, and neither capital replied.';
  expect(who(text, 'Neither government').toSorted()).toEqual(['CHL GOV', 'PER GOV']);
  expect(who(text, 'neither capital').toSorted()).toEqual(['CHL GOV', 'PER GOV']);
});

test('two people of one state who are joined are "the two"', () => {
  const text = 'Ashraf Ghani and Abdullah Abdullah met in Kabul. Neither of the two gave way.';
  expect(who(text, 'the two', 0, '2015-03-01')).toEqual(['AFG GOV']);
});

test('counted parties that nobody has named yet are those of whom the text speaks most', () => {
  const text =
    'A call between the two leaders lasted an hour. Sisi thanked Macron. Macron invited Sisi to Paris.';
  expect(who(text, 'the two leaders', 0, '2019-05-05').toSorted()).toEqual(['EGY GOV', 'FRA GOV']);
});
