import { logRise } from './log-rise.js';

/**
 * Log of the chance of `hits` among `acts` of one week, up to the number of their orders, which no comparison needs:
 * beta-binomial, for acts of one week resemble each other.
 * @param share expected share of hits, over 0 and under 1
 * @param correlation between acts of one week, 0 up to, not including, 1; 0 makes it binomial
 */
export function betaBinomialLogChance(
  hits: number,
  acts: number,
  share: number,
  correlation: number,
): number {
  if (correlation < 1e-9) return hits * Math.log(share) + (acts - hits) * Math.log(1 - share);
  const total = (1 - correlation) / correlation;
  return logRise(share * total, hits) + logRise((1 - share) * total, acts - hits) - logRise(total, acts);
}
