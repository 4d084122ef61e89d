import { logRise } from './log-rise.js';

/** Below this, weeks are as even as chance makes them, and counts are Poisson. */
const poissonBelow = 1 + 1e-9;

/**
 * Log of the chance of a weekly count, negative binomial with variance = dispersion × mean (the form NB1 of Cameron &
 * Trivedi 1986): size r = mean ÷ (dispersion − 1) and success chance 1 ÷ dispersion whatever the mean, so that the
 * chance of no contact in a stretch depends on its expected count only, as the lamp's does.
 * @param dispersion variance ÷ mean of weekly counts, 1 or more
 */
export function nbLogChance(count: number, mean: number, dispersion: number): number {
  if (mean <= 0) return count === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (dispersion < poissonBelow) return count * Math.log(mean) - mean - logRise(1, count);
  const size = mean / (dispersion - 1);
  return (
    logRise(size, count) -
    logRise(1, count) +
    count * Math.log(1 - 1 / dispersion) -
    size * Math.log(dispersion)
  );
}
