import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('people without an office are of the nationality before their name', () => {
  expect(who('The Slovene liberal Vida Korn refused. Korn left.', 'Korn', 1)).toEqual(['SVN CVL']);
  expect(who('His Turkish fiancée, Selin Aras, told a court.', 'Selin Aras')).toEqual(['TUR CVL']);
  expect(who("France's new broom, Luc Bran, spoke.", 'Luc Bran')).toEqual(['-']);
});

test('people are of the state or body that "of" names after them', () => {
  expect(who('A call came from Dana Holt of the White House.', 'Dana Holt')[0]).toMatch(/^USA/);
  expect(who('Democrats Al Orr of Vermont and Jo Pym of Delaware agreed.', 'Jo Pym')[0]).toMatch(/^USA/);
  expect(who('They heard Dana Holt of the choir.', 'Dana Holt')).toEqual(['-']);
});

test('a foreign minister named after the United States in an American release is of the other state', () => {
  const text =
    'Media Note\n\nThe Deputy Secretary will travel to Laos for the Mekong-U.S. Partnership. He will meet with Vice Foreign Minister Thanom Vilay.';
  expect(who(text, 'Thanom Vilay', 0, '2022-05-01', 'US State Department')).toEqual(['LAO GOV']);
});

test('a family name that is also a small word belongs to a name that is known', () => {
  expect(who('Lighthizer met Chinese Vice Premier Liu He.', 'Liu He', 0, '2019-02-01')).toEqual(['CHN GOV']);
});

test('American parties are told by their adjective, but not inside other names', () => {
  const text = 'In Washington a Republican lawmaker refused. The U.S. government waited.';
  expect(who(text, 'a Republican lawmaker')).toEqual(['USA LEG']);
  expect(
    who(
      'U.S. envoys flew to the Federal Democratic Republic of Ethiopia.',
      'the Federal Democratic Republic of Ethiopia',
    ),
  ).toEqual(['ETH GOV']);
});
