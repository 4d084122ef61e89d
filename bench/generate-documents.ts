import type { Document } from '../src/documents/document.js';
import { createRandom } from './random.js';
import { otherSentence, politicalSentence } from './sentence-templates.js';

export interface Mix {
  readonly documents: number;
  readonly sentencesEach: number;
  /** Share of sentences about diplomacy. */
  readonly politicalShare: number;
}

/** Invented documents, made one at a time so that the benchmark itself holds none of them. */
export function* generateDocuments(
  { documents, sentencesEach, politicalShare }: Mix,
  seed = 1,
): Generator<Document> {
  const random = createRandom(seed);
  for (let number = 0; number < documents; number++) {
    const sentences = Array.from({ length: sentencesEach }, () =>
      random.next() < politicalShare ? politicalSentence(random) : otherSentence(random),
    );
    yield {
      id: `generated-${number}`,
      url: null,
      source: 'generated',
      date: '2022-10-21',
      title: null,
      author: null,
      language: 'en',
      text: paragraphs(sentences),
    };
  }
}

/** Four sentences a paragraph, as in a wire story. */
function paragraphs(sentences: readonly string[]): string {
  return sentences
    .map((sentence, index) => sentence + (index % 4 === 3 ? '\n\n' : ' '))
    .join('')
    .trim();
}
