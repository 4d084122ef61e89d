import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Finding } from '../finding.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import { type DeniedClaim, deniesClaim, settleDenials } from './denied-claim.js';
import { findComplementEnd } from './find-complement.js';
import { inheritAddressee } from './inherit-addressee.js';
import { matchTriggers, type TriggerIndex, type TriggerMatch } from './match-triggers.js';
import { mergeDoubles } from './merge-doubles.js';
import { mentionsIn } from './party-mentions.js';
import { type ReadingTools, readTrigger } from './read-trigger.js';

/**
 * The acts that one sentence reports. Left to right; of several entries on one word the longest whose roles can be filled
 * counts; words inside a trigger, and what a trigger governs ("offered to mediate", "refused to meet": one act, docs/codebook.md
 * section 2 and section 8), are no triggers of their own.
 */
export function readSentence(
  text: PeopledDocument,
  chunked: ChunkedSentence,
  index: TriggerIndex,
  tools: ReadingTools,
): readonly Finding[] {
  const findings: Finding[] = [];
  const denied: DeniedClaim[] = [];
  let usedUntil = -1;
  let governedUntil = -1;
  for (const candidates of matchTriggers(chunked, index)) {
    const [longest] = candidates;
    if (!longest || longest.head <= usedUntil) continue;
    if (longest.head < governedUntil && !hasOwner(chunked, longest)) continue;
    const isDenial = deniesClaim(chunked, longest);
    const complementEnd = findComplementEnd(chunked, longest.last + 1);
    if (longest.entry.governs && !isDenial) governedUntil = Math.max(governedUntil, complementEnd);
    for (const match of candidates) {
      const finding = readTrigger(text, chunked, match, tools);
      if (!finding) continue;
      usedUntil = match.last;
      findings.push(finding);
      const end = chunked.tokens[complementEnd]?.start ?? chunked.sentence.end;
      if (isDenial) denied.push({ finding, start: finding.trigger.end, end });
      break;
    }
  }
  const likely = findings.filter((finding) => finding.score >= tools.evidence.threshold);
  return mergeDoubles(inheritAddressee(settleDenials(likely, denied), chunked), chunked);
}

/** A noun with a possessor of its own is an act of that party: "rejected an early U.S. request". */
function hasOwner(chunked: ChunkedSentence, match: TriggerMatch): boolean {
  const chunk = chunked.chunkOf[match.head] ?? -1;
  return (
    chunked.chunks[chunk]?.kind === 'noun' &&
    mentionsIn(chunked, chunk).some((m) => m.last < match.head && m.mention.kind !== 'pronoun')
  );
}
