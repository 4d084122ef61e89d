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
