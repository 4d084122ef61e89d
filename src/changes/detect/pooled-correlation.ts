/** Weekly numbers of one line: acts of one sort among all acts, with the share expected over all weeks. */
export interface ShareSeries {
  readonly hits: ArrayLike<number>;
  readonly acts: ArrayLike<number>;
  readonly share: number;
}

/** So that a beta distribution stays one. */
const highest = 0.9;

/**
 * Correlation between the acts of one week, pooled over lines, by moments: in a beta-binomial the variance of hits is
 * n p (1 − p) (1 + (n − 1) ρ). Weeks of one act say nothing of it. Never under 0.
 */
export function pooledCorrelation(lines: readonly ShareSeries[]): number {
  let above = 0;
  let scale = 0;
  for (const { hits, acts, share } of lines) {
    const spread = share * (1 - share);
    for (let week = 0; week < acts.length; week++) {
      const all = acts[week] ?? 0;
      if (all < 2) continue;
      above += ((hits[week] ?? 0) - all * share) ** 2 - all * spread;
      scale += all * (all - 1) * spread;
    }
  }
  return scale > 0 ? Math.min(highest, Math.max(0, above / scale)) : 0;
}
