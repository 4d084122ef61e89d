/** A level that holds since the week `start`: how likely that is, and how likely each level of the grid then is. */
export interface Run {
  readonly start: number;
  readonly weight: number;
  readonly levels: readonly number[];
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
  const chances = logChances.map((level) => Math.exp(level - top));
  const even = logChances.map(() => 1 / logChances.length);
  const followed = runs.map(({ start, weight, levels }) =>
    seen(start, weight * (1 - hazard), levels, chances),
  );
  followed.push(seen(week, runs.length === 0 ? 1 : hazard, even, chances));
  let total = 0;
  for (const { weight } of followed) total += weight;
  return followed.flatMap(({ start, weight, levels }) =>
    weight > negligible * total ? [{ start, weight: weight / total, levels }] : [],
  );
}

/** Plain loops: this is most of the work of telling since when. */
function seen(start: number, weight: number, levels: readonly number[], chances: readonly number[]): Run {
  const joint = new Array<number>(levels.length);
  let predicted = 0;
  for (let level = 0; level < levels.length; level++) {
    const chance = (levels[level] ?? 0) * (chances[level] ?? 0);
    joint[level] = chance;
    predicted += chance;
  }
  if (predicted > 0)
    for (let level = 0; level < joint.length; level++) joint[level] = (joint[level] ?? 0) / predicted;
  return { start, weight: weight * predicted, levels: joint };
}
