import { expect, test } from 'vitest';
import { createLexiconFinder } from './lexicon-finder.js';
import { testDocument } from './test-document.js';

const finder = createLexiconFinder();

async function read(sentence: string): Promise<readonly string[]> {
  const findings = await finder.find(testDocument(sentence));
  const names = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => text).join(', ');
  return findings.map(
    ({ type, mode, roles }) => `${type} ${mode ?? '-'}: ${names(roles.actors)} > ${names(roles.recipients)}`,
  );
}

test.each([
  [
    'a letter is what it says',
    'Norway sent a letter to Denmark urging talks.',
    ['REQUEST meet: Norway > Denmark'],
  ],
  [
    'a writing is done by whoever issues it',
    'Kenya issued a decree banning talks with Somalia.',
    ['REJECT meet: Kenya > Somalia'],
  ],
  [
    'officials of three states',
    'Kuleba spoke to officials in Spain, Norway, and Chile.',
    ['CONSULT -: Kuleba, officials in Spain, Norway, and Chile > '],
  ],
  [
    'an offer names whom it is for',
    'Oman said that its offer to mediate between Yemen and Qatar stands.',
    ['AGREE -: its > Yemen, Qatar'],
  ],
  [
    'words left out of a quotation',
    '“Norwegian officials . . . have ruled out talks with Chile.”',
    ['REJECT meet: Norwegian officials > Chile'],
  ],
  ['an apposition is no list', 'Peru rejected the letter to Chile, Spain.', ['REJECT change: Peru > Chile']],
])('%s: %s', async (_name, sentence, expected) => {
  expect(await read(sentence)).toEqual(expected);
});
