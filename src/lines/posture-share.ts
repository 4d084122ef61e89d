import { type Posture, postures } from './posture.js';

export type PostureCounts = Readonly<Record<Posture, number>>;

/** Share of verbal acts at the hostile end, with the interval that holds it in nine of ten cases; all three 0 to 1. */
export interface PostureShare {
  /** Verbal acts. */
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Acts that the pool of lines is worth: with as many of its own a line speaks for itself as loudly as the pool. */
export const poolWeight = 4;
const tail = 0.05;
/** Cells of the numeric integral: the ends of the interval are right to a tenth of a per cent. */
const cells = 4000;

/**
 * Share of hostile and closing acts: (hostile + closing + prior) ÷ (all + prior total). The five classes are multinomial with a
 * Dirichlet prior in the proportions of the pool, so the two ends taken together are beta distributed, and so is the interval.
 * @param pool the verbal acts of all lines
 */
export function postureShare(counts: PostureCounts, pool: PostureCounts): PostureShare {
  const n = sum(counts);
  // Half an act on either side keeps the prior off 0 and 1 where the pool is small.
  const prior = (hostileEnd(pool) + 0.5) / (sum(pool) + 1);
  const a = hostileEnd(counts) + poolWeight * prior;
  const b = n - hostileEnd(counts) + poolWeight * (1 - prior);
  const [low, high] = betaQuantiles(a, b, [tail, 1 - tail]);
  return { n, share: a / (a + b), low: low ?? 0, high: high ?? 1 };
}

export function hostileEnd({ hostile, closing }: PostureCounts): number {
  return hostile + closing;
}

function sum(counts: PostureCounts): number {
  return postures.reduce((total, posture) => total + counts[posture], 0);
}

/** Quantiles of a beta distribution by summing its density over equal cells. */
function betaQuantiles(a: number, b: number, chances: readonly number[]): readonly number[] {
  const middles = Array.from({ length: cells }, (_, index) => (index + 0.5) / cells);
  const logs = middles.map((x) => (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
  const top = Math.max(...logs);
  const masses = logs.map((log) => Math.exp(log - top));
  const total = masses.reduce((all, mass) => all + mass, 0);
  return chances.map((chance) => {
    let seen = 0;
    const cell = masses.findIndex((mass) => {
      seen += mass / total;
      return seen >= chance;
    });
    return ((cell < 0 ? cells : cell) + 0.5) / cells;
  });
}
