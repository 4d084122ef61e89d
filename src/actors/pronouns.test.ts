import { expect, test } from 'vitest';
import { splitDocument } from '../sentences/split-document.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { partiesOfSpan } from './parties-of-span.js';
import { peopleDocument } from './people-document.js';

/** "CODE SECTOR" of what the n-th occurrence of some words stands for in a text. */
function who(
  text: string,
  words: string,
  occurrence = 0,
  date = '2021-06-01',
  source: string | null = null,
): readonly string[] {
  const document = { id: 't', url: null, source, date, title: null, author: null, language: 'en', text };
  const people = peopleDocument(splitDocument(document), loadKnowledge());
  let at = -1;
  for (let n = 0; n <= occurrence; n += 1) at = text.indexOf(words, at + 1);
  return partiesOfSpan(people, { start: at, end: at + words.length, text: words }).map((party) =>
    party.sector === null ? party.code : `${party.code} ${party.sector}`,
  );
}

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
