import type { NewJudgement } from '../../ledger/record-judgement.js';

/**
 * The same word for the same decision, whatever its reason. Accepting and refusing are one word each, so that records can be
 * compared; which side of a split or merge was named first is no difference.
 */
export function decisionKey({ kind, one, other, field, value }: NewJudgement): string {
  if (kind === 'accept' || kind === 'reject') return kind;
  const sides = [one, other].map((side) => [...side].sort((a, b) => a - b).join(' ')).sort();
  return JSON.stringify([kind, ...sides, field, value]);
}
