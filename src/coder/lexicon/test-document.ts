import { loadKnowledge } from '../../actors/knowledge/load-knowledge.js';
import { peopleDocument } from '../../actors/people-document.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { splitDocument } from '../../sentences/split-document.js';

/** A document of the tests' own, read up to its parties; dated in October 2022. */
export function testDocument(text: string): PeopledDocument {
  return peopleDocument(
    splitDocument({
      id: 'test',
      url: null,
      source: null,
      date: '2022-10-20',
      title: null,
      author: null,
      language: 'en',
      text,
    }),
    loadKnowledge(),
  );
}
