import type { Claim } from './claim.js';
import { doOverlap, gapBetween, lengthOf } from './day-range.js';

/**
 * How well two accounts agree on the day, in points; null when they cannot be of one act. Two different stated dates are
 * never one act, however alike the rest (daily calls).
 */
export function dateFit(a: Claim, b: Claim): number | null {
  if (a.said !== null && b.said !== null) {
    if (!doOverlap(a.said, b.said)) return null;
    const [narrow = 1, wide = 1] = [lengthOf(a.said), lengthOf(b.said)].sort((x, y) => x - y);
    if (narrow === wide) return wide <= 7 ? 2 : 1;
    return wide <= 10 ? 1.2 : wide <= 31 ? 0.6 : 0;
  }
  const [one, other] = [a.said ?? a.guessed, b.said ?? b.guessed];
  if (one === null || other === null) return null;
  if (!doOverlap(one, other)) return null;
  if (a.said === null && b.said === null) {
    if (!a.isNews && !b.isNews) return Math.abs(one.last - other.last) <= 3 ? 0.5 : 0;
    if (!a.isNews || !b.isNews) return 0;
    const days = Math.abs(one.last - other.last);
    return days === 0 ? 1.2 : days === 1 ? 0.9 : 0.2;
  }
  const [said, guess] = a.said !== null ? [a, b] : [b, a];
  if (!guess.isNews) return 0;
  const late = gapBetween(said.said ?? one, { first: other.last, last: (guess.guessed ?? other).last });
  return late <= 1 ? 1.2 : 0.6;
}
