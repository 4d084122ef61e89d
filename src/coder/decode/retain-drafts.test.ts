import { expect, test } from 'vitest';
import { spanOf } from '../../../tests/support/coded-example.js';
import { draftAt, readText } from '../../../tests/support/draft-at.js';
import { retainDrafts } from './retain-drafts.js';

const text = readText('They met, called and wrote.');
const draft = (words: string, answers: number | null) =>
  draftAt(text, spanOf(text.document.text, words), {
    answers,
    replyBasis: answers === null ? null : 'inferred',
  });

test('answers follow their act to its new position', () => {
  const kept = retainDrafts(
    [draft('met', null), draft('called', null), draft('wrote', 1)],
    (_, at) => at !== 0,
  );
  expect(kept.map(({ answers }) => answers)).toEqual([null, 0]);
});

test('an answer to an act that is gone is no answer', () => {
  const kept = retainDrafts([draft('met', null), draft('called', 0)], (_, at) => at !== 0);
  expect(kept.map(({ answers, replyBasis }) => [answers, replyBasis])).toEqual([[null, null]]);
});
