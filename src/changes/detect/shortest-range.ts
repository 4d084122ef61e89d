/** Weeks from `first` to `last`, both in it, with the chance that it is one of them. */
export interface WeekRange {
  readonly first: number;
  readonly last: number;
  readonly chance: number;
}

/** The shortest stretch that holds at least `share` of all weight, and of those of one length the heaviest; null without weight. */
export function shortestRange(weights: readonly number[], share: number): WeekRange | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  let best: WeekRange | null = null;
  let first = 0;
  let inside = 0;
  for (const [last, weight] of weights.entries()) {
    inside += weight;
    while (first < last && inside - (weights[first] ?? 0) >= share * total) inside -= weights[first++] ?? 0;
    const isShorter = best === null || last - first < best.last - best.first;
    const isHeavier =
      best !== null && last - first === best.last - best.first && inside / total > best.chance;
    if (inside >= share * total && (isShorter || isHeavier)) best = { first, last, chance: inside / total };
  }
  return best;
}
