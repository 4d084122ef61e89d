import type { ChunkedSentence } from './chunked-sentence.js';

/**
 * Token where the content that a trigger governs ends, exclusive. It runs from `from` over infinitives, objects, phrases and
 * one that-clause, up to the next clause with a subject of its own ("refused to meet Lavrov, and Kyiv called…").
 */
export function findComplementEnd(text: ChunkedSentence, from: number): number {
  const isNoun = text.chunks[text.chunkOf[from - 1] ?? -1]?.kind === 'noun';
  const { chunks, tokens } = text;
  let finite = 0;
  let clauses = 0;
  for (let c = text.chunkOf[from] ?? chunks.length; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (!chunk) break;
    if (chunk.first < from) continue;
    if (chunk.kind === 'break' && chunk.lemma !== '-') return chunk.first;
    if ((chunk.kind === 'comma' || chunk.kind === 'coordinator') && startsClause(text, c)) return chunk.first;
    if (chunk.kind === 'wh' && finite > 0) return chunk.first;
    if (chunk.kind === 'subordinator' && chunk.lemma !== 'that' && chunk.lemma !== 'to') return chunk.first;
    // "Turkey's offer was rejected": after a noun only a that-clause belongs to the content.
    if (chunk.kind === 'subordinator') clauses++;
    if (chunk.verb?.form === 'finite' && ++finite > (isNoun ? clauses : 1)) return chunk.first;
  }
  return tokens.length;
}

/** Whether a new clause begins after the comma or coordinator at chunk `c`: a finite verb, with or without subject. */
function startsClause(text: ChunkedSentence, c: number): boolean {
  const isComma = text.chunks[c]?.kind === 'comma';
  for (let j = c + 1; j < text.chunks.length; j++) {
    const chunk = text.chunks[j];
    // "the idea of pushing or even nudging Kyiv" goes on; ", saying" does not.
    if (chunk?.kind === 'verb')
      return chunk.verb?.form === 'finite' || (chunk.verb?.form === 'gerund' && isComma);
    if (chunk?.kind === 'wh' || chunk?.kind === 'subordinator') return true;
    if (chunk?.kind === 'comma') return false;
    if (chunk?.kind === 'break') return false;
  }
  return false;
}
