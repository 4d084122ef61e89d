import { readWordLists } from '../coder/fields/word-lists.js';

/** `data/en/joining.yml`: the words by which accounts of acts are compared and answers told. */
export const joinWords = readWordLists('joining.yml', [
  'idle',
  'references',
  'series',
  'unnamed',
  'official sources',
  'subjects',
  'accept',
  'refuse',
  'withdraw',
  'counter',
  'answer',
  'silence',
]);
