import { loadKnowledge } from '../../src/actors/knowledge/load-knowledge.js';
import { partiesOfSpan } from '../../src/actors/parties-of-span.js';
import { peopleDocument } from '../../src/actors/people-document.js';
import { splitDocument } from '../../src/sentences/split-document.js';

/** "CODE SECTOR" of what the n-th occurrence of some words stands for in a text. */
export function who(
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
