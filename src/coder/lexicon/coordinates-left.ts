import type { ChunkedSentence } from './chunked-sentence.js';

/** Prepositions whose list of nouns may run on over commas: "talks with Japan, India and Nepal". */
const listPrepositions: ReadonlySet<string> = new Set(['between', 'among', 'with', 'of', 'from', 'by']);

/** Noun chunk `j` with those coordinated to its left: "Kerry, Lavrov and Zarif". */
export function withCoordinates(text: ChunkedSentence, j: number): readonly number[] {
  const { chunks } = text;
  const all = [j];
  let i = j;
  while (true) {
    let before = i - 1;
    let sawCoordinator = false;
    while (
      before >= 0 &&
      (chunks[before]?.kind === 'coordinator' ||
        chunks[before]?.kind === 'comma' ||
        chunks[before]?.kind === 'quote')
    ) {
      const chunk = chunks[before];
      if (
        chunk?.kind === 'coordinator' &&
        chunk.lemma !== 'and' &&
        chunk.lemma !== 'or' &&
        chunk.lemma !== '&'
      )
        return all;
      sawCoordinator ||= chunk?.kind === 'coordinator';
      before--;
    }
    if (before < 0 || before === i - 1 || chunks[before]?.kind !== 'noun') return all;
    if (!sawCoordinator && all.length === 1) return all;
    // "In Moscow, Lavrov and Fidan met": the place is no subject.
    const preposition = chunks[before - 1]?.kind === 'preposition' ? (chunks[before - 1]?.lemma ?? '') : '';
    if (preposition !== '' && !listPrepositions.has(preposition) && chunks[before + 1]?.kind === 'comma')
      return all;
    // "met Kerry and Lavrov said": the first noun belongs to the verb before it.
    if (chunks[before - 1]?.kind === 'verb' && chunks[j + 1]?.kind === 'verb') return all;
    all.unshift(before);
    i = before;
  }
}
