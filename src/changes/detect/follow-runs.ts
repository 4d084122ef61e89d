/** A level that holds since the week `start`: how likely that is, and how likely each level of the grid then is. */
export interface Run {
  readonly start: number;
  readonly weight: number;
  readonly levels: readonly number[];
}

/** A change is expected once in three years. */
const hazard = 1 / 156;
/** Runs less likely than this are not followed further. */
const negligible = 1e-8;

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
  const fresh: Run = {
    start: week,
    weight: runs.length === 0 ? 1 : hazard,
    levels: logChances.map(() => 1 / logChances.length),
  };
  const grown = runs.map((run) => ({ ...run, weight: run.weight * (1 - hazard) }));
  // Chances of a week may be tiny: only their ratios count.
  const top = Math.max(...logChances);
  const chances = logChances.map((level) => Math.exp(level - top));
  return normalise([...grown, fresh].map((run) => seen(run, chances)));
}

function seen(run: Run, chances: readonly number[]): Run {
  const joint = run.levels.map((level, index) => level * (chances[index] ?? 0));
  const predicted = joint.reduce((sum, chance) => sum + chance, 0);
  if (predicted === 0) return { ...run, weight: 0 };
  return {
    start: run.start,
    weight: run.weight * predicted,
    levels: joint.map((chance) => chance / predicted),
  };
}

function normalise(runs: readonly Run[]): readonly Run[] {
  const total = runs.reduce((sum, { weight }) => sum + weight, 0);
  return runs
    .filter(({ weight }) => weight > negligible * total)
    .map((run) => ({ ...run, weight: run.weight / total }));
}
