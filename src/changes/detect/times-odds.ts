/** The share whose odds are `factor` times those of `share`: 0.25 with three times the odds is 0.5. */
export function timesOdds(share: number, factor: number): number {
  return (factor * share) / (1 - share + factor * share);
}
