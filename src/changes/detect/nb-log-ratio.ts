/**
 * Log of how much likelier a weekly count is if the mean were `factor` times what is expected: negative binomial with
 * variance = dispersion × mean, see `nbLogChance`. A week of which nothing is expected, since nobody watched, says nothing.
 * @param mean expected count of the week
 * @param dispersion variance ÷ mean of weekly counts, 1 or more
 */
export function nbLogRatio(count: number, mean: number, factor: number, dispersion: number): number {
  if (mean <= 0) return 0;
  const excess = dispersion - 1;
  // With r = mean ÷ excess: Π (factor·r + i) ÷ (r + i) over i < count, times dispersion to the power r − factor·r.
  let sum = -(factor - 1) * mean * perContact(dispersion);
  for (let i = 0; i < count; i++) sum += Math.log((factor * mean + i * excess) / (mean + i * excess));
  return sum;
}

/** ln φ ÷ (φ − 1): how far a burst of contacts counts as one; 1 when there are no bursts. */
function perContact(dispersion: number): number {
  return dispersion - 1 < 1e-9 ? 1 : Math.log(dispersion) / (dispersion - 1);
}
