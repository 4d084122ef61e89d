import { type Level, levels } from './level.js';
import type { LineAct } from './line-act.js';
import { type Period, startOfPeriod } from './period.js';
import { type Stake, stakes } from './stake.js';

/** The stakes of a line in a week or month: a step, no average. */
export interface StakesStep {
  /** ISO day on which the period begins. */
  readonly start: string;
  /** The most senior level at which they had contact; null where none tells. */
  readonly level: Level | null;
  /** The most binding act, and its event. */
  readonly stake: Stake;
  readonly event: string;
}

/** A step for each week or month in which anything took place, in order. Of equally binding acts the latest stands for the period. */
export function stakesOverTime(acts: readonly LineAct[], period: Period): readonly StakesStep[] {
  const steps = new Map<string, StakesStep>();
  for (const act of acts) {
    if (!act.isCounted || act.lastDay === null || act.bearing === 'plan' || act.bearing === 'silence')
      continue;
    const start = startOfPeriod(act.lastDay, period);
    const step = steps.get(start);
    const own = act.bearing === 'contact' ? act.level : null;
    const isMore = step === undefined || stakes.indexOf(act.stake) >= stakes.indexOf(step.stake);
    steps.set(start, {
      start,
      level: moreSenior(step?.level ?? null, own),
      stake: isMore ? act.stake : step.stake,
      event: isMore ? act.event : step.event,
    });
  }
  return [...steps.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function moreSenior(a: Level | null, b: Level | null): Level | null {
  if (a === null || b === null) return a ?? b;
  return levels.indexOf(a) <= levels.indexOf(b) ? a : b;
}
