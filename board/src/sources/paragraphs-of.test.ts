import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs-of.js';

it('gives each line with words its offsets in the text', () => {
  expect(paragraphsOf('They met.\n\n  \nThen left.')).toEqual([
    { start: 0, end: 9, text: 'They met.' },
    { start: 14, end: 24, text: 'Then left.' },
  ]);
});
