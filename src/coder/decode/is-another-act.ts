import type { ActProfile } from './act-profile.js';
import { compareDates } from './compare-dates.js';
import { relationOf } from './set-relations.js';

/** "Two days later": the story goes on with a new act. */
function isToldAsLater({ draft }: ActProfile): boolean {
  return draft.date?.basis === 'relative' && /\blater$/iu.test(draft.date.span?.text ?? '');
}

/**
 * Whether a later act cannot be the earlier one told again, whatever its words: another type, another stated day, or
 * nobody in common among those who act (docs/codebook.md section 8: "another day, topic or set of parties is another event").
 */
export function isAnotherAct(earlier: ActProfile, later: ActProfile): boolean {
  if (earlier.draft.type !== later.draft.type) return true;
  if (compareDates(earlier.draft.date, later.draft.date) === 'apart-stated') return true;
  if (isToldAsLater(later)) return true;
  if (later.draft.type === 'CONSULT')
    return relationOf(earlier.participants, later.participants) === 'disjoint';
  return relationOf(earlier.actors, later.actors) === 'disjoint';
}
