import { dayNumber } from '../events/day-range.js';
import type { Change, ChangeDraft, ChangeKind } from './change.js';
import { changeId } from './change-id.js';
import { thresholds } from './detect/thresholds.js';

/** Days in which others of the kind on the line make a change less rare. */
const memory = 728;
const byChance: ReadonlySet<ChangeKind> = new Set([
  'more contact',
  'less contact',
  'harder words',
  'softer words',
]);

/** Changes by strength × rarity, the greatest first; of equals the later one. */
export function rankChanges(drafts: readonly ChangeDraft[]): readonly Change[] {
  const alike = new Map<string, ChangeDraft[]>();
  for (const draft of drafts) {
    const key = `${draft.line} ${draft.kind}`;
    alike.set(key, [...(alike.get(key) ?? []), draft]);
  }
  const changes = drafts.map((draft): Change => {
    const others = (alike.get(`${draft.line} ${draft.kind}`) ?? []).filter(
      ({ day }) =>
        dayNumber(draft.day) - dayNumber(day) >= 0 && dayNumber(draft.day) - dayNumber(day) < memory,
    );
    const rarity = 1 / Math.max(1, others.length);
    return {
      ...draft,
      id: changeId(draft),
      budget: byChance.has(draft.kind) ? thresholds().budget / 2 : null,
      rarity,
      score: draft.strength * rarity,
    };
  });
  return changes.sort(
    (a, b) => b.score - a.score || (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1),
  );
}
