import type { Judgement } from '../ledger/judgement.js';
import { pairKey } from './pair-key.js';

/** Pairs of reports that a person joined or parted; of two decisions on one pair the later counts. */
export function decidedPairs(judgements: readonly Judgement[]): ReadonlyMap<string, 'same' | 'apart'> {
  const decided = new Map<string, 'same' | 'apart'>();
  for (const { kind, one, other } of judgements) {
    if (kind === 'split') {
      for (const a of one) for (const b of other) decided.set(pairKey(a, b), 'apart');
    } else if (kind === 'merge') {
      const all = [...one, ...other];
      for (const a of all) for (const b of all) if (a !== b) decided.set(pairKey(a, b), 'same');
    }
  }
  return decided;
}
