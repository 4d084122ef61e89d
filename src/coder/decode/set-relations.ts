/** How two sets of party lines relate, seen from the later act. */
export type SetRelation =
  | 'equal'
  | 'subset'
  | 'superset'
  | 'overlap'
  | 'disjoint'
  | 'earlier-empty'
  | 'later-empty'
  | 'both-empty';

export function relationOf(earlier: ReadonlySet<string>, later: ReadonlySet<string>): SetRelation {
  if (earlier.size === 0 && later.size === 0) return 'both-empty';
  if (earlier.size === 0) return 'earlier-empty';
  if (later.size === 0) return 'later-empty';
  const shared = sharedCount(earlier, later);
  if (shared === 0) return 'disjoint';
  if (shared === earlier.size && shared === later.size) return 'equal';
  if (shared === later.size) return 'subset';
  return shared === earlier.size ? 'superset' : 'overlap';
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared;
}

/** Share of the smaller set that the other holds too, 0…1; 0 when one is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : sharedCount(a, b) / least;
}
