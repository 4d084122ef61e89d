import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('an object pronoun is never the subject of its own clause', () => {
  const text = 'Blinken met Kuleba. He thanked him.';
  expect(who(text, 'He')).toEqual(['USA GOV']);
  expect(who(text, 'him')).toEqual(['UKR GOV']);
  expect(who('Merkel received Putin. Macron told him to wait.', 'him')).toEqual(['RUS GOV']);
});

test('a subordinate clause has a subject of its own: there the main subject may be the object', () => {
  expect(who('Lavrov said that Cavusoglu had called him.', 'him')).toEqual(['RUS GOV']);
});

test('the subject of saying goes on as "he", and its owner by "its"', () => {
  expect(who('Lavrov met Cavusoglu. Lavrov said he was content.', 'he was'.slice(0, 2), 2)).toEqual([
    'RUS GOV',
  ]);
  expect(who('Moscow recognised the borders of Ukraine and withdrew its troops.', 'its troops')).toEqual([
    'RUS MIL',
  ]);
});

test('a possessive after a request, thanks or blame is of whom they are addressed to', () => {
  expect(who('Lavrov urged Cavusoglu to recall his envoy.', 'his')).toEqual(['TUR GOV']);
  expect(who('Merkel thanked President Macron for his help.', 'his', 0, '2018-05-01')).toEqual(['FRA GOV']);
  expect(who('Lavrov told Cavusoglu that he regretted his words.', 'his')).toEqual(['RUS GOV']);
});
