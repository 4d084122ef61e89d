import type { ChunkedSentence } from './chunked-sentence.js';
import { sayingVerbs } from './word-lists.js';

/** Whether an auxiliary opens its clause: "Were the two to meet". */
export function isInvertedAuxiliary(text: ChunkedSentence, k: number): boolean {
  const chunk = text.chunks[k];
  const before = text.chunks[k - 1];
  if (chunk === undefined || chunk.first !== chunk.last) return false;
  return (
    ['were', 'should', 'had'].includes(text.tokens[chunk.head]?.lower ?? '') &&
    (before === undefined || before.kind === 'quote' || before.kind === 'comma')
  );
}

/** "…," said Kerry: a verb of saying after a quotation or comma, its subject behind it. */
export function invertedSubject(text: ChunkedSentence, k: number): number | null {
  const { chunks } = text;
  const verb = chunks[k];
  const before = chunks[k - 1];
  if (!verb || !sayingVerbs.has(verb.lemma) || chunks[k + 1]?.kind !== 'noun') return null;
  return before === undefined || ['comma', 'quote', 'break'].includes(before.kind) ? k + 1 : null;
}
