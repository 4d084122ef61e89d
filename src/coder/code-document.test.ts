import { expect, test } from 'vitest';
import type { Document } from '../documents/document.js';
import { codeDocument, createCoder } from './code-document.js';
import { createLexiconFinder } from './lexicon/lexicon-finder.js';

const coder = createCoder({ finder: createLexiconFinder() });

function article(text: string): Document {
  return {
    id: 'a',
    url: null,
    source: null,
    date: '2022-10-28',
    title: null,
    author: null,
    language: 'en',
    text,
  };
}

test('codes a call between two ministers', async () => {
  const words =
    'Turkish Foreign Minister Mevlut Cavusoglu spoke by phone with his Iranian counterpart on Thursday.';
  const { text, acts } = await codeDocument(article(words), coder);
  expect(text.sentences).toHaveLength(1);
  expect(acts.map(({ type, status, channel }) => [type, status, channel])).toEqual([
    ['CONSULT', 'actual', 'phone'],
  ]);
  const [call] = acts;
  expect([...(call?.actors ?? []), ...(call?.recipients ?? [])].map(({ code }) => code).sort()).toEqual([
    'IRN',
    'TUR',
  ]);
  expect(call?.date?.start).toBe('2022-10-27');
});

test('gives the same acts again', async () => {
  const words = 'Russia rejected the Ukrainian proposal. Kyiv had offered to meet in Istanbul.';
  const first = await codeDocument(article(words), coder);
  const second = await codeDocument(article(words), coder);
  expect(second.acts).toEqual(first.acts);
});

test('finds no act in a text without words', async () => {
  expect((await codeDocument(article(''), coder)).acts).toEqual([]);
});
