import type { GapRange } from '../lamp.js';

/** What is known of a line's rhythm. Days and weeks are those of the time before the gap. */
export interface Rhythm {
  /** Contacts in the two years up to the last of them. */
  readonly contacts: number;
  /** Weeks of these two years in which the ledger watched. */
  readonly weeks: number;
  /** Contacts a week on lines of the pool, on average. */
  readonly poolRate: number;
  /** Variance over mean of weekly counts in the pool, 1 or more. */
  readonly dispersion: number;
}

/** Weeks for which the pool speaks beside the line's own count. */
const poolWeeks = 13;

/**
 * Chance of a gap at least so many covered weeks long: (β ÷ (β + g·c))^α with α the smoothed count, β the smoothed weeks and
 * c = ln φ ÷ (φ − 1). It is the gamma–Poisson chance of no contact, thinned for bursts as in a negative binomial of dispersion φ:
 * in a week without burst 1 ÷ φ^(λ ÷ (φ − 1)) = e^(−λ·c).
 */
export function chanceOfGap(rhythm: Rhythm, weeks: number): number {
  const { count, exposure } = smoothed(rhythm);
  return (exposure / (exposure + weeks * thinning(rhythm.dispersion))) ** count;
}

/** Covered weeks of silence whose chance is the given one: the inverse of `chanceOfGap`. */
export function gapOfChance(rhythm: Rhythm, chance: number): number {
  const { count, exposure } = smoothed(rhythm);
  return (exposure * (chance ** (-1 / count) - 1)) / thinning(rhythm.dispersion);
}

/** Contacts a week, smoothed: (count + a quarter's worth of the pool) ÷ (weeks + 13). */
export function rateOf(rhythm: Rhythm): number {
  const { count, exposure } = smoothed(rhythm);
  return count / exposure;
}

/** Days between which eight of ten gaps lie, at usual coverage. */
export function usualGap(rhythm: Rhythm): GapRange {
  const days = (chance: number) => Math.round(7 * gapOfChance(rhythm, chance));
  return { low: days(0.9), high: days(0.1) };
}

function smoothed({ contacts, weeks, poolRate }: Rhythm): {
  readonly count: number;
  readonly exposure: number;
} {
  return { count: contacts + poolWeeks * poolRate, exposure: weeks + poolWeeks };
}

function thinning(dispersion: number): number {
  return dispersion > 1 ? Math.log(dispersion) / (dispersion - 1) : 1;
}
