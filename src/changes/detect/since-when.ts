import { followRuns, type Runs } from './follow-runs.js';
import { shortestRange, type WeekRange } from './shortest-range.js';

export interface Onset {
  /** Shortest stretch of weeks in one of which the change began with a chance of at least 0.8, given that there was one. */
  readonly range: WeekRange;
  /** Chance that there was a change at all after the first of the weeks. */
  readonly chance: number;
}

const share = 0.8;

/** Weeks before the start of a change that its onset is looked for in, so that what was before can be told. */
export const lookBack = 104;

/**
 * When the present level began, by Bayesian change point detection. Null when no change is conceivable: one week, or none.
 * @param logChances for each week and each level of a grid, the log of the chance of what was seen
 */
export function sinceWhen(logChances: readonly (readonly number[])[]): Onset | null {
  const starts = logChances.map(() => 0);
  let last: Runs | undefined;
  for (const runs of followRuns(logChances)) last = runs;
  for (const [run, start] of last?.starts.entries() ?? [])
    if (start > 0) starts[start] = last?.weights[run] ?? 0;
  const range = shortestRange(starts, share);
  return range && { range, chance: starts.reduce((sum, weight) => sum + weight, 0) };
}
