import { runningSums } from './running-sums.js';

/** Weeks: what was seen elsewhere of late. */
const window = 4;

/**
 * Contacts a week on all *other* lines in the four weeks up to each week, so that a thaw on one line does not explain itself away
 * (leave one out).
 * @param all running sums of the weekly contacts of all lines
 * @param own weekly contacts of the line that is left out
 */
export function seenElsewhere(all: ArrayLike<number>, own: ArrayLike<number>): Float64Array {
  const sums = runningSums(own);
  const elsewhere = new Float64Array(own.length);
  for (let week = 0; week < own.length; week++) {
    const first = Math.max(0, week + 1 - window);
    const seen = (all[week + 1] ?? 0) - (all[first] ?? 0) - ((sums[week + 1] ?? 0) - (sums[first] ?? 0));
    elsewhere[week] = seen / (week + 1 - first);
  }
  return elsewhere;
}
