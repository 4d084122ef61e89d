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

test('a transcript gives "I" to its speaker and "you" to the one who spoke before', () => {
  const text =
    'Remarks in Tokyo\n\nSECRETARY BLINKEN: I thank you all.\n\nFOREIGN MINISTER HAYASHI: We are glad, and I welcome you here.';
  expect(who(text, 'I thank'.slice(0, 1), 0, '2022-05-23', 'US State Department')).toEqual(['USA GOV']);
  expect(who(text, 'We are'.slice(0, 2), 0, '2022-05-23', 'US State Department')).toEqual(['JPN GOV']);
});

test('"we" in a joint statement is all who signed it', () => {
  const text =
    'Joint Statement on Lake Tolo\n\nThe text of the following statement was released by the governments of France and Italy.\n\nBegin text:\n\nWe call for calm.';
  expect(who(text, 'We').toSorted()).toEqual(['FRA GOV', 'ITA GOV']);
});

test('a text that opens as a spokesperson’s remarks speaks for the state it names most beside those it answers to', () => {
  const text =
    "Spokesperson's remarks, 3 June\n\nOn the Cambodian visit: Vietnam has proposed new dates. We wait for a reply.\n\nOn the Swedish embassy: Vietnam thanks all. We welcome the step.";
  expect(who(text, 'We')).toEqual(['VNM GOV']);
  expect(who('A report on Vietnam. We liked it. Vietnam was warm.', 'We')).toEqual(['-']);
});
