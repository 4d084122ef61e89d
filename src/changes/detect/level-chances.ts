import { betaBinomialLogChance } from './beta-binomial-log-chance.js';
import { nbLogChance } from './nb-log-chance.js';
import { timesOdds } from './times-odds.js';

/** From a 64th to 32 times what is usual, in steps of √2: a new level may be any of these. */
const factors = Array.from({ length: 23 }, (_, step) => 2 ** (step / 2 - 6));
/** Shares from 0.02 to 0.98, in even steps of log odds. */
const shares = Array.from({ length: 21 }, (_, step) => timesOdds(0.5, Math.exp((step - 10) * 0.39)));

/** Log of the chance of a week's contacts at each level. */
export function volumeLevelChances(count: number, expected: number, dispersion: number): readonly number[] {
  // Nobody watched: no level explains it better than another.
  if (expected <= 0) return factors.map(() => 0);
  return factors.map((factor) => nbLogChance(count, factor * expected, dispersion));
}

/** Log of the chance of a week's hostile acts among all at each level. */
export function postureLevelChances(hits: number, acts: number, correlation: number): readonly number[] {
  return shares.map((level) => betaBinomialLogChance(hits, acts, level, correlation));
}
