/** A level that holds since the week `start`: how likely that is, and how likely each level of the grid then is. */
export interface Run {
  readonly start: number;
  readonly weight: number;
  readonly levels: Float64Array;
}

/** A change is expected once in three years. */
const hazard = 1 / 156;
/** Runs less likely than this are not followed further. */
const negligible = 1e-6;

/**
 * One step of Bayesian online change point detection (Adams & MacKay 2007, algorithm 1), with levels on a grid where the paper has a
 * conjugate prior, so that counts may be negative binomial with coverage, or shares beta-binomial.
 * @param runs after the week before, weights adding to 1; none before the first week
 * @param logChances for each level of the grid, the log of the chance of what the week brought; levels are equally likely
 */
export function followRuns(
  runs: readonly Run[],
  week: number,
  logChances: readonly number[],
): readonly Run[] {
  // Chances of a week may be tiny: only their ratios count.
  const top = Math.max(...logChances);
  const chances = Float64Array.from(logChances, (level) => Math.exp(level - top));
  const even = new Float64Array(chances.length).fill(1 / chances.length);
  const followed: Run[] = [];
  let total = 0;
  for (const { start, weight, levels } of runs) {
    const run = seen(start, weight * (1 - hazard), levels, chances);
    total += run.weight;
    followed.push(run);
  }
  const fresh = seen(week, runs.length === 0 ? 1 : hazard, even, chances);
  total += fresh.weight;
  followed.push(fresh);
  return followed
    .filter(({ weight }) => weight > negligible * total)
    .map(({ start, weight, levels }) => ({ start, weight: weight / total, levels }));
}

/** Plain loops over plain numbers: this is most of the work of telling since when. */
function seen(start: number, weight: number, levels: Float64Array, chances: Float64Array): Run {
  const joint = new Float64Array(levels.length);
  let predicted = 0;
  for (let level = 0; level < joint.length; level++) {
    const chance = (levels[level] ?? 0) * (chances[level] ?? 0);
    joint[level] = chance;
    predicted += chance;
  }
  if (predicted > 0)
    for (let level = 0; level < joint.length; level++) joint[level] = (joint[level] ?? 0) / predicted;
  return { start, weight: weight * predicted, levels: joint };
}
