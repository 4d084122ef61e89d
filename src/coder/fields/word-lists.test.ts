import { expect, test } from 'vitest';
import { readWordLists } from './word-lists.js';

test('reads a list by name', () => {
  expect(readWordLists('conditions.yml', ['inverted']).inverted).toEqual(new Set(['should']));
});

test('names the file and the list that is missing', () => {
  expect(() => readWordLists('conditions.yml', ['nowhere'])).toThrow(
    'data/en/conditions.yml: list "nowhere" is missing; give it a note and words',
  );
});
