import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('of two holders of a surname the head of a world body comes before a minister of a small state', () => {
  expect(who('Guterres urged restraint in Myanmar.', 'Guterres')).toEqual(['UNO IGO']);
  expect(
    who('President Francisco Guterres of Timor-Leste spoke in Dili. Guterres thanked Lisbon.', 'Guterres', 1),
  ).toEqual(['TLS GOV']);
});

test('initials are left out of names, and the end of a longer name is that name', () => {
  expect(who('K. P. Sharma Oli called Delhi.', 'K. P. Sharma Oli', 0, '2019-02-01')).toEqual(['NPL GOV']);
  expect(
    who('The Saudi foreign minister, Adnan bin Talal Al-Harbi, came. Al-Harbi left early.', 'Al-Harbi', 1),
  ).toEqual(['SAU GOV']);
});

test('two surnames joined by a hyphen are two people, a double given name is one', () => {
  const text = 'The Trump-Kim summit was put off.';
  expect(who(text, 'Trump', 0, '2018-05-25')).toEqual(['USA GOV']);
  expect(who(text, 'Kim', 0, '2018-05-25')).toEqual(['PRK GOV']);
  expect(who('Frank-Walter Steinmeier left Paris.', 'Frank-Walter Steinmeier', 0, '2016-05-25')).toEqual([
    'DEU GOV',
  ]);
});

test('a person is of the state of those he serves, and a governor of his American state', () => {
  expect(
    who(
      'Zelaya waited. Tomas Quirante, Zelaya’s foreign minister, left Honduras.',
      'Tomas Quirante',
      0,
      '2009-03-01',
    ),
  ).toEqual(['HND GOV']);
  expect(who('Ohio Gov. Bert Lundgaard asked Mexico for help. Lundgaard flew home.', 'Lundgaard', 1)).toEqual(
    ['USA GOV'],
  );
  expect(
    who(
      'Under Secretary of State for Civilian Security, Democracy, and Human Rights Pia Tollan flew to Chile.',
      'Pia Tollan',
    ),
  ).toEqual(['USA GOV']);
});

test('the ruler of a great power is not moved to another state by what stands beside his surname', () => {
  const text = 'Macron spoke. President Trump, the Chinese leader and others listened. Trump left early.';
  expect(who(text, 'Trump', 1, '2018-05-25')).toEqual(['USA GOV']);
});

test('leaders who go by their first name are known by it', () => {
  const text = 'Isaias and Meles have not met since Eritrea and Ethiopia went to war.';
  expect(who(text, 'Isaias', 0, '1999-06-01')).toEqual(['ERI GOV']);
  expect(who(text, 'Meles', 0, '1999-06-01')).toEqual(['ETH GOV']);
});
