import type { GapRange } from './lamp.js';

/** Chance left out at either end. */
const tail = 0.1;
/** A dispersion so near to 1 is that of independent contacts. */
const nearlyPoisson = 1.001;

/**
 * How many contacts a week would have in eight of ten cases if the line went on as usual: the ends of a negative binomial, which
 * becomes a Poisson where contacts are independent (docs/lines.md, expected gap).
 * @param mean contacts expected in the week, 0 or more
 * @param dispersion variance over mean, 1 or more
 */
export function expectedContacts(mean: number, dispersion: number): GapRange {
  if (mean <= 0) return { low: 0, high: 0 };
  const isPoisson = dispersion < nearlyPoisson;
  const size = mean / (dispersion - 1);
  let chance = isPoisson ? Math.exp(-mean) : dispersion ** -size;
  let sum = chance;
  let low: number | null = sum > tail ? 0 : null;
  let count = 0;
  while (sum < 1 - tail) {
    const ratio = isPoisson ? mean / (count + 1) : ((count + size) / (count + 1)) * (1 - 1 / dispersion);
    chance *= ratio;
    sum += chance;
    count += 1;
    if (low === null && sum > tail) low = count;
    // Rounding may keep the sum from its end; chances so small change nothing.
    if (count > mean && chance < 1e-12) break;
  }
  return { low: low ?? count, high: count };
}
