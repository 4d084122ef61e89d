/** Levels that hold since some week, side by side. What is given out is good until the next week is taken in. */
export interface Runs {
  /** The week with which each began. */
  readonly starts: readonly number[];
  /** How likely each is; they add to 1. */
  readonly weights: readonly number[];
  /** How likely each level of the grid is in each run: all of the first run, all of the second … */
  readonly levels: Float64Array;
}

/** A change is expected once in three years. */
const hazard = 1 / 156;
/** Runs less likely than this are not followed further. */
const negligible = 1e-6;

/**
 * Bayesian online change point detection (Adams & MacKay 2007, algorithm 1), with levels on a grid where the paper has a
 * conjugate prior, so that counts may be negative binomial with coverage, or shares beta-binomial.
 * @param weeks for each week and each level of the grid, the log of the chance of what the week brought; levels are equally likely
 * @returns the runs after each week
 */
export function* followRuns(weeks: readonly (readonly number[])[]): Generator<Runs, void> {
  const size = weeks[0]?.length ?? 0;
  const levels = new Float64Array((weeks.length + 1) * size);
  let starts: readonly number[] = [];
  let weights: readonly number[] = [];
  for (const [week, logChances] of weeks.entries()) {
    const begun = [...starts, week];
    levels.fill(1 / size, starts.length * size, begun.length * size);
    const predicted = timesChances(levels, chancesOf(logChances), begun.length);
    const likely = [...weights.map((weight) => weight * (1 - hazard)), week === 0 ? 1 : hazard].map(
      (weight, run) => weight * (predicted[run] ?? 0),
    );
    const total = likely.reduce((sum, weight) => sum + weight, 0);
    const kept = [...likely.keys()].filter((run) => (likely[run] ?? 0) > negligible * total);
    normalise(levels, predicted, kept, size);
    starts = kept.map((run) => begun[run] ?? week);
    weights = kept.map((run) => (likely[run] ?? 0) / total);
    yield { starts, weights, levels: levels.subarray(0, kept.length * size) };
  }
}

/** Chances of a week may be tiny: only their ratios count. */
function chancesOf(logChances: readonly number[]): Float64Array {
  const top = Math.max(...logChances);
  return Float64Array.from(logChances, (level) => Math.exp(level - top));
}

/**
 * Multiplies the levels of so many runs by the chances of the week; gives how likely the week was in each. In place, with plain loops:
 * this and `normalise` are most of the work of telling since when.
 */
function timesChances(levels: Float64Array, chances: Float64Array, runs: number): Float64Array {
  const size = chances.length;
  const predicted = new Float64Array(runs);
  let place = 0;
  for (let run = 0; run < runs; run++) {
    let sum = 0;
    for (let level = 0; level < size; level++) {
      const chance = (levels[place] as number) * (chances[level] as number);
      levels[place++] = chance;
      sum += chance;
    }
    predicted[run] = sum;
  }
  return predicted;
}

/** Moves those runs that are kept together, their levels adding to 1 in each. */
function normalise(
  levels: Float64Array,
  predicted: Float64Array,
  kept: readonly number[],
  size: number,
): void {
  let to = 0;
  for (const run of kept) {
    const all = predicted[run] as number;
    for (let from = run * size; from < (run + 1) * size; from++)
      levels[to++] = (levels[from] as number) / all;
  }
}
