import { expect, test } from 'vitest';
import { splitDocument } from '../sentences/split-document.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { peopleDocument } from './people-document.js';

/** Words of all mentions of persons in a text. */
function persons(text: string, date = '2018-09-01'): readonly string[] {
  const document = {
    id: 't',
    url: null,
    source: null,
    date,
    title: null,
    author: null,
    language: 'en',
    text,
  };
  return peopleDocument(splitDocument(document), loadKnowledge())
    .mentions.filter((mention) => mention.kind === 'person')
    .map((mention) => mention.text);
}

test('the month of May is no prime minister, whatever stands before or after it', () => {
  for (const text of [
    'In May, talks between London and Brussels may resume.',
    'The envoys have met in London since May 13.',
    'Britain paid again in early May.',
    'The British vote was put off until May 2019.',
    'London hopes for a summit next May.',
  ])
    expect(persons(text)).toEqual([]);
});

test('May is a person by title, by full name before, or as the subject of a verb of saying', () => {
  expect(persons('Prime Minister May wrote to Brussels.')).toEqual(['May']);
  expect(persons('Theresa May flew to Berlin. The chancellor heard from May on Monday.')).toEqual([
    'Theresa May',
    'May',
  ]);
  expect(persons('In London, May said Britain would leave.')).toEqual(['May']);
  expect(persons('Theresa May flew home in May.')).toEqual(['Theresa May']);
});

test('a common word that opens a sentence is no office holder', () => {
  expect(persons('Price rises hurt Washington.', '2019-05-01')).toEqual([]);
  expect(persons('Condoleezza Rice left Washington. Rice said she was glad.', '2006-05-01')).toEqual([
    'Condoleezza Rice',
    'Rice',
  ]);
});
