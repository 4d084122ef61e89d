/** Levels that hold since some week, side by side. What is given out is good until the next week is taken in. */
export interface Runs {
  /** The week with which each began. */
  readonly starts: Uint32Array;
  /** How likely each is; they add to 1. */
  readonly weights: Float64Array;
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
  const levels = new Float64Array(weeks.length * size);
  const starts = new Uint32Array(weeks.length);
  const [weights, predicted] = [new Float64Array(weeks.length), new Float64Array(weeks.length)];
  let runs = 0;
  for (const [week, logChances] of weeks.entries()) {
    for (let run = 0; run < runs; run++) weights[run] = (weights[run] as number) * (1 - hazard);
    starts[runs] = week;
    weights[runs] = week === 0 ? 1 : hazard;
    levels.fill(1 / size, runs * size, (runs + 1) * size);
    runs += 1;
    timesChances(levels, chancesOf(logChances), runs, predicted);
    let total = 0;
    for (let run = 0; run < runs; run++) {
      weights[run] = (weights[run] as number) * (predicted[run] as number);
      total += weights[run] as number;
    }
    let kept = 0;
    for (let run = 0; run < runs; run++) {
      const weight = weights[run] as number;
      if (weight > negligible * total) {
        starts[kept] = starts[run] as number;
        weights[kept] = weight / total;
        moveLevels(levels, run, kept, size, predicted[run] as number);
        kept += 1;
      }
    }
    runs = kept;
    yield {
      starts: starts.subarray(0, runs),
      weights: weights.subarray(0, runs),
      levels: levels.subarray(0, runs * size),
    };
  }
}

/** Chances of a week may be tiny: only their ratios count. */
function chancesOf(logChances: readonly number[]): Float64Array {
  const top = Math.max(...logChances);
  const chances = new Float64Array(logChances.length);
  for (let level = 0; level < chances.length; level++)
    chances[level] = Math.exp((logChances[level] as number) - top);
  return chances;
}

/**
 * Multiplies the levels of so many runs by the chances of the week, and tells how likely the week was in each. In place, with plain
 * loops: this and `moveLevels` are most of the work of telling since when.
 */
function timesChances(
  levels: Float64Array,
  chances: Float64Array,
  runs: number,
  predicted: Float64Array,
): void {
  const size = chances.length;
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
}

/** Moves the levels of a run that is kept to its new place, there adding to 1. */
function moveLevels(levels: Float64Array, run: number, to: number, size: number, all: number): void {
  for (let level = 0; level < size; level++)
    levels[to * size + level] = (levels[run * size + level] as number) / all;
}
