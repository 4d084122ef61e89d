/** Weekly counts of one line, and what was expected in each week. */
export interface CountSeries {
  readonly counts: readonly number[];
  readonly expected: readonly number[];
}

/**
 * Variance ÷ mean of weekly counts, pooled over lines: sum of squared deviations ÷ sum of expected counts, a degree of
 * freedom taken off for the mean of each line. Never under 1. One figure for all, for a line of ten contacts cannot tell its own.
 */
export function pooledDispersion(lines: readonly CountSeries[]): number {
  let squares = 0;
  let expected = 0;
  for (const line of lines) {
    const weeks = line.counts.length;
    if (weeks < 2) continue;
    let own = 0;
    for (const [week, count] of line.counts.entries()) {
      const mean = line.expected[week] ?? 0;
      own += (count - mean) ** 2;
      expected += mean;
    }
    squares += (own * weeks) / (weeks - 1);
  }
  return expected > 0 ? Math.max(1, squares / expected) : 1;
}
