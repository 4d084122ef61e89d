import { betaBinomialLogChance } from './beta-binomial-log-chance.js';
import type { ChartModel, Direction } from './chart-model.js';
import { runningSums } from './running-sums.js';
import { timesOdds } from './times-odds.js';

/** Weekly acts of one line whose posture is known, the weeks in order; both of one length. */
export interface PostureSeries {
  /** Hostile and closing acts. */
  readonly hits: ArrayLike<number>;
  readonly acts: ArrayLike<number>;
}

/** What all lines together tell. */
export interface PosturePool {
  /** Share of hostile and closing acts. */
  readonly share: number;
  /** Correlation between acts of one week. */
  readonly correlation: number;
}

export interface UsualPosture {
  readonly share: number;
  /** Acts a week. */
  readonly rate: number;
}

/** A change is looked for as three times the odds of a hostile act, or a third. */
export const postureFactor = { up: 3, down: 1 / 3 } as const;
/** How many acts of the pool stand for what is not known of the line. */
const priorActs = 5;
/** Acts under which a line has no usual posture. */
const fewestActs = 10;

/**
 * Watches the share of hostile acts, whatever their number: beta-binomial counterpart of the chart of volume. Coverage and the
 * last days need no care here, for what is not told yet changes the number of acts and hardly their share.
 */
export function postureModel(
  { hits, acts }: PostureSeries,
  pool: PosturePool,
  threshold: (usual: UsualPosture, direction: Direction) => number,
): ChartModel<UsualPosture> {
  const [hitSums, actSums] = [runningSums(hits), runningSums(acts)];
  return {
    weeks: acts.length,
    learn(first, end) {
      const all = between(actSums, first, end);
      if (all < fewestActs) return null;
      const share = (between(hitSums, first, end) + priorActs * pool.share) / (all + priorActs);
      return { share, rate: all / (end - first) };
    },
    logRatio(week, { share }, direction) {
      const [hit, all] = [hits[week] ?? 0, acts[week] ?? 0];
      if (all === 0) return 0;
      const changed = timesOdds(share, postureFactor[direction]);
      return (
        betaBinomialLogChance(hit, all, changed, pool.correlation) -
        betaBinomialLogChance(hit, all, share, pool.correlation)
      );
    },
    threshold: (_, usual, direction) => threshold(usual, direction),
    isComplete: () => true,
  };
}

function between(sums: ArrayLike<number>, first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
