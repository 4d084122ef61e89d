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

test('the two are those of the contact told, not who acts on both', () => {
  expect(
    who('Aliyev met Pashinyan in Prague. The two leaders agreed to talk.', 'The two leaders').toSorted(),
  ).toEqual(['ARM GOV', 'AZE GOV']);
  expect(
    who(
      'Armenia and Azerbaijan held talks. Samuel Tarn, the American mediator, saw both leaders again.',
      'both leaders',
    ).toSorted(),
  ).toEqual(['ARM GOV', 'AZE GOV']);
});

test('"the countries" after two of them is both; "other countries" is nobody', () => {
  const text =
    'North Korea called South Korea on a hotline. The countries agreed to meet, and other countries watched.';
  expect(who(text, 'The countries').toSorted()).toEqual(['KOR GOV', 'PRK GOV']);
  expect(who(text, 'other countries')).toEqual(['-']);
});
