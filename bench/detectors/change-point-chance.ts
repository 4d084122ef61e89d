import { followRuns } from '../../src/changes/detect/follow-runs.js';
import { volumeLevelChances } from '../../src/changes/detect/level-chances.js';
import type { Watch } from './detector.js';

/** A verdict on each week from `from` on: how likely a change within the last half year is, and in which direction. */
export interface ChangeChance {
  readonly week: number;
  readonly chance: number;
  readonly direction: 'up' | 'down';
}

const recent = 26;

/** Bayesian online change point detection, read as an alarm. */
export function changePointChances({
  counts,
  coverage,
  rate,
  dispersion,
  from,
}: Watch): readonly ChangeChance[] {
  const verdicts: ChangeChance[] = [];
  const chances = counts.map((count, week) =>
    volumeLevelChances(count, rate * (coverage[week] ?? 1), dispersion),
  );
  let week = -1;
  for (const { starts, weights } of followRuns(chances)) {
    week += 1;
    if (week < from) continue;
    const fresh = [...starts]
      .map((start, run) => ({ start, weight: weights[run] ?? 0 }))
      .filter(({ start }) => start > week - recent);
    const chance = fresh.reduce((sum, { weight }) => sum + weight, 0);
    const likeliest = fresh.reduce((best, run) => (run.weight > best.weight ? run : best));
    const since = counts.slice(likeliest.start, week + 1);
    const before = counts.slice(Math.max(0, likeliest.start - 104), likeliest.start);
    verdicts.push({ week, chance, direction: mean(since) > mean(before) ? 'up' : 'down' });
  }
  return verdicts;
}

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
}
