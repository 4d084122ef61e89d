import { dayNumber } from '../events/day-range.js';
import type { Coverage } from './lamp/coverage.js';
import type { LineAct } from './line-act.js';
import { type Posture, postures } from './posture.js';
import { lights } from './slice.js';
import { weekOf, weeksBetween } from './week-of.js';

/** What passed on a line in one week, Monday to Sunday. For detectors and strips. */
export interface WeekOfLine {
  /** ISO day of the Monday. */
  readonly week: string;
  /** Direct contacts. */
  readonly contacts: number;
  readonly indirect: number;
  /** Verbal acts by class; mutual ones once. */
  readonly postures: Readonly<Record<Posture, number>>;
  /** Coverage index on its Sunday for this line: 1 is usual (docs/lines.md). */
  readonly coverage: number;
}

/**
 * Counts for each week between two days, empty ones included. Acts count on their last day; what is denied, retracted or
 * told by unnamed persons only, and what is told as history, does not.
 * @param acts the acts of one line
 */
export function weeklyCounts(
  line: string,
  acts: readonly LineAct[],
  coverage: Coverage,
  { first, last }: { readonly first: string; readonly last: string },
): readonly WeekOfLine[] {
  const byWeek = new Map<string, LineAct[]>();
  for (const act of acts) {
    if (!act.isCounted || act.lastDay === null || act.status === 'historical') continue;
    const week = weekOf(act.lastDay);
    const own = byWeek.get(week) ?? [];
    own.push(act);
    byWeek.set(week, own);
  }
  return weeksBetween(first, last).map((week) => {
    const own = byWeek.get(week) ?? [];
    return {
      week,
      contacts: own.filter((act) => lights(act, 'direct')).length,
      indirect: own.filter((act) => lights(act, 'thirdParty')).length,
      postures: countPostures(own),
      coverage: coverage(line, dayNumber(week) + 6, null),
    };
  });
}

export function countPostures(acts: readonly LineAct[]): Readonly<Record<Posture, number>> {
  const count = (posture: Posture) => acts.filter((act) => act.isCounted && act.posture === posture).length;
  return Object.fromEntries(postures.map((posture) => [posture, count(posture)])) as Record<Posture, number>;
}
