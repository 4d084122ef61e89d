/** Judgements of one thing: how many people chose each category. */
export type Choices = Readonly<Record<string, number>>;

/**
 * Krippendorff's alpha for nominal categories (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 where all agree,
 * 0 where they agree as often as by chance, below that where less. Things that fewer than two people judged say nothing. Null
 * where there are none, or where nobody ever chose another category, so that chance cannot be told.
 */
export function nominalAlpha(things: readonly Choices[]): number | null {
  const judged = things.filter((choices) => sum(choices) >= 2);
  const totals: Record<string, number> = {};
  for (const choices of judged) {
    for (const [category, count] of Object.entries(choices))
      totals[category] = (totals[category] ?? 0) + count;
  }
  const all = sum(totals);
  const expected = unlikePairs(totals);
  if (expected === 0) return null;
  const observed = judged.reduce((total, choices) => total + unlikePairs(choices) / (sum(choices) - 1), 0);
  return 1 - ((all - 1) * observed) / expected;
}

/** Ordered pairs of choices of different categories. */
function unlikePairs(choices: Choices): number {
  const all = sum(choices);
  return Object.values(choices).reduce((pairs, count) => pairs + count * (all - count), 0);
}

function sum(choices: Choices): number {
  return Object.values(choices).reduce((total, count) => total + count, 0);
}
