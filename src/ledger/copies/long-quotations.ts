import { hashWords } from './hash-words.js';
import { textWords } from './text-words.js';

/** So many words in a row are not said the same by chance, nor translated the same twice. */
const leastWords = 20;

/** Hashes of the long quotations of a text. */
export function longQuotations(text: string): ReadonlySet<number> {
  const quoted = [...text.matchAll(/“([^“”]+)”|"([^"]+)"|«([^«»]+)»/gu)].map((match) =>
    match.slice(1).join(''),
  );
  return new Set(
    quoted
      .map(textWords)
      .filter((words) => words.length >= leastWords)
      .map(hashWords),
  );
}
