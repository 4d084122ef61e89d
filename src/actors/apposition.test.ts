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

test('people are of the body that they work for', () => {
  expect(who('Huawei founder Shen Lo spoke.', 'Shen Lo')).toEqual(['CHN CVL']);
  expect(who("Bo Shu, head of China's banking regulator, spoke.", 'Bo Shu')).toEqual(['CHN CVL']);
  expect(who('Bo Shu, an expert on China, spoke.', 'Bo Shu')).toEqual(['-']);
});

test('an envoy without a state is of the country of the text, unless "of" names another', () => {
  const source = 'US Office of the Historian';
  const text = 'Abel Storrs presented his credentials to the King of Norway on May 3, 1911.';
  expect(who(text, 'Abel Storrs', 0, '2010-01-01', source)).toEqual(['USA CVL']);
  const other = 'Sean Dolan presented his credentials as Minister of Ireland in Washington.';
  expect(who(other, 'Sean Dolan', 0, '2010-01-01', source)).toEqual(['IRL CVL']);
  expect(who(text, 'Abel Storrs', 0, '2010-01-01', null)).toEqual(['-']);
});

test('a spokesman is of the government in whose capital he speaks', () => {
  const text =
    'Eritrea refused. Government spokeswoman Almaz Teka told reporters in Addis Ababa that it lied.';
  expect(who(text, 'Almaz Teka')).toEqual(['ETH GOV']);
  expect(who('Eritrea refused. Government spokeswoman Almaz Teka said no.', 'Almaz Teka')).toEqual([
    'ERI GOV',
  ]);
});

test('a minister under someone named is of his state', () => {
  expect(who("Merkel's defence minister, Ruud Vos, flew to Kabul.", 'Ruud Vos', 0, '2015-05-05')).toEqual([
    'DEU GOV',
  ]);
});
