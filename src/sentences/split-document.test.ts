import { expect, test } from 'vitest';
import { splitDocument } from './split-document.js';

function split(text: string) {
  return splitDocument({
    id: 't',
    url: null,
    source: null,
    date: '2022-10-26',
    title: null,
    author: null,
    language: 'en',
    text,
  });
}

function sentencesOf(text: string): readonly string[] {
  return split(text).sentences.map((sentence) => sentence.text);
}

test('a wire story: headline, byline, dateline, body', () => {
  const text =
    'Ankara offers to host a second round\n\nBy Jane Miller\n\nANKARA, Oct 11 (Reuters) - Turkey offered on Tuesday to host talks. Kyiv did not answer.';
  const { sentences } = split(text);
  expect(sentences.map((each) => each.kind)).toEqual(['headline', 'byline', 'body', 'body']);
  expect(text.slice(sentences[2]?.bodyStart)).toMatch(/^Turkey offered/);
  expect(sentences[3]?.text).toBe('Kyiv did not answer.');
  expect(sentences.map((each) => each.paragraph)).toEqual([0, 1, 2, 2]);
});

test('abbreviations do not end sentences, unless a sentence opens after them', () => {
  expect(
    sentencesOf(
      'Lt. Col. Ann Reed met Gen. J. Smith of the U.S. Army on Jan. 5. No. 3 on the list was Mr. Dao.',
    ),
  ).toEqual([
    'Lt. Col. Ann Reed met Gen. J. Smith of the U.S. Army on Jan. 5.',
    'No. 3 on the list was Mr. Dao.',
  ]);
  expect(sentencesOf('He flew back to the U.S. The talks went on at 3 p.m. Friday.')).toEqual([
    'He flew back to the U.S.',
    'The talks went on at 3 p.m. Friday.',
  ]);
});

test('a question inside quotation marks with its verb of saying stays one sentence', () => {
  expect(sentencesOf('“Will they come?” he asked. “No!” she said.')).toEqual([
    '“Will they come?” he asked.',
    '“No!” she said.',
  ]);
});

test('an empty document has no sentences', () => {
  expect(sentencesOf(' \n\n ')).toEqual([]);
});
