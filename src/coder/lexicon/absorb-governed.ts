import type { ChunkedSentence } from './chunked-sentence.js';
import { findComplementEnd } from './find-complement.js';
import type { TriggerMatch } from './match-triggers.js';
import { mentionsIn } from './party-mentions.js';

/**
 * Drops the triggers that stand in what another governs: "offered to mediate", "refused to meet" are one act
 * (CODEBOOK.md section 2 and section 8).
 */
export function absorbGoverned(
  text: ChunkedSentence,
  matches: readonly TriggerMatch[],
): readonly TriggerMatch[] {
  const kept: TriggerMatch[] = [];
  let governedUntil = -1;
  for (const match of matches) {
    if (match.head < governedUntil && !hasOwner(text, match)) continue;
    kept.push(match);
    if (match.entry.governs) governedUntil = Math.max(governedUntil, findComplementEnd(text, match.last + 1));
  }
  return kept;
}

/** A noun with a possessor of its own is an act of that party: "rejected an early U.S. request". */
function hasOwner(text: ChunkedSentence, match: TriggerMatch): boolean {
  const chunk = text.chunkOf[match.head] ?? -1;
  return (
    text.chunks[chunk]?.kind === 'noun' &&
    mentionsIn(text, chunk).some((m) => m.last < match.head && m.mention.kind !== 'pronoun')
  );
}
