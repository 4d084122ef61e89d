import { expect, test } from 'vitest';
import { splitDocument } from '../sentences/split-document.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { partiesOfSpan } from './parties-of-span.js';
import { peopleDocument } from './people-document.js';

function read(text: string, date: string | null = '2016-03-01', source: string | null = null) {
  const document = { id: 't', url: null, source, date, title: null, author: null, language: 'en', text };
  return peopleDocument(splitDocument(document), loadKnowledge());
}

/** Codes that the n-th occurrence of some words stands for. */
function codes(people: ReturnType<typeof read>, words: string, occurrence = 0): readonly string[] {
  let at = -1;
  for (let n = 0; n <= occurrence; n += 1) at = people.document.text.indexOf(words, at + 1);
  return partiesOfSpan(people, { start: at, end: at + words.length, text: words }).map((party) => party.code);
}

test('a title makes every later surname that country’s, also for people unknown', () => {
  const people = read('Kazakh Foreign Minister Dauren Testov flew to Baku. Testov met officials there.');
  expect(codes(people, 'Testov', 1)).toEqual(['KAZ']);
});

test('an apposition after the name tells the party', () => {
  const people = read('Pjotr Ganin, a spokesman for the Kremlin, spoke. "No talks," Ganin said.');
  expect(codes(people, 'Ganin', 1)).toEqual(['RUS']);
});

test('office holders are those of the document’s date', () => {
  expect(codes(read('Kerry met Lavrov in Vienna.', '2015-07-01'), 'Kerry')).toEqual(['USA']);
});

test('a US state is no country', () => {
  const people = read('He moved from Moscow, Idaho, to New Mexico.');
  expect(people.mentions.filter((mention) => mention.kind === 'place')).toEqual([]);
});
