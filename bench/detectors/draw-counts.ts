import { nbLogChance } from '../../src/changes/detect/nb-log-chance.js';
import type { Random } from '../random.js';

/** Draws weekly counts, negative binomial with variance = dispersion × mean, by inversion of the distribution function. */
export function countDrawer(mean: number, dispersion: number, random: Random): () => number {
  const upTo: number[] = [];
  let sum = 0;
  for (let count = 0; sum < 1 - 1e-12 && count < 10_000; count++) {
    sum += Math.exp(nbLogChance(count, mean, dispersion));
    upTo.push(sum);
  }
  return () => {
    const draw = random.next();
    let count = 0;
    while (count < upTo.length - 1 && draw >= (upTo[count] ?? 1)) count++;
    return count;
  };
}

/** Draws how many of some acts of one week are hostile, beta-binomial, by Pólya's urn. */
export function hitDrawer(share: number, correlation: number, random: Random): (acts: number) => number {
  const total = (1 - correlation) / correlation;
  return (acts) => {
    let hits = 0;
    for (let act = 0; act < acts; act++) {
      if (random.next() < (share * total + hits) / (total + act)) hits++;
    }
    return hits;
  };
}
