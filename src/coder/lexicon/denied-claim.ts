import type { EventType } from '../event-type.js';
import type { Finding } from '../finding.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import type { TriggerMatch } from './match-triggers.js';

const claims: ReadonlySet<string> = new Set(
  'report claim allegation suggestion rumor rumour assertion speculation'.split(' '),
);
/** A charge or a refusal that is denied is no deed. */
const words: ReadonlySet<EventType> = new Set(['REJECT', 'ACCUSE', 'THREATEN', 'SUPPORT']);

/** A refusal that only denies a claim ("dismissed reports that …"), with the tokens of the claim. */
export interface DeniedClaim {
  readonly finding: Finding;
  /** Offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Whether a trigger of refusal has a claim for its object, which a clause or "of" goes on to tell. */
export function deniesClaim({ chunks, chunkOf }: ChunkedSentence, match: TriggerMatch): boolean {
  if (match.entry.type !== 'REJECT') return false;
  const k = (chunkOf[match.last] ?? 0) + 1;
  const after = chunks[k + 1];
  return (
    claims.has(chunks[k]?.lemma ?? '') &&
    (after?.kind === 'subordinator' ||
      after?.kind === 'wh' ||
      after?.lemma === 'of' ||
      after?.lemma === 'about')
  );
}

/**
 * A bare denial is the denied act (docs/codebook.md section 8): where the claim tells a deed, the refusal goes; else what the claim
 * tells goes.
 */
export function settleDenials(
  findings: readonly Finding[],
  denied: readonly DeniedClaim[],
): readonly Finding[] {
  return denied.reduce<readonly Finding[]>((kept, { finding, start, end }) => {
    const inside = kept.filter(({ trigger }) => trigger.start >= start && trigger.start < end);
    return inside.some(({ type }) => !words.has(type))
      ? kept.filter((one) => one !== finding)
      : kept.filter((one) => !inside.includes(one));
  }, findings);
}
