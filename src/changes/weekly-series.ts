import { isoDay } from '../events/day-range.js';
import { numberOfDay } from '../lines/day-number.js';
import type { Level } from '../lines/level.js';
import type { MoveAct } from '../lines/move-act.js';
import { lights } from '../lines/slice.js';

/** What passed on a line week by week, from the week of `first` on, Mondays to Sundays. */
export interface WeeklySeries {
  readonly contacts: Float64Array;
  /** The contacts of each level that has any; null where the level is not told. */
  readonly byLevel: ReadonlyMap<Level | null, Float64Array>;
  /** Verbal acts, and those among them that are hostile or closing. */
  readonly words: Float64Array;
  readonly hostile: Float64Array;
}

/** Weeks from the one of the first day to that of the last, both inclusive. */
export function weeksFrom(first: string, last: string): number {
  return Math.max(0, weekIndex(first, last) + 1);
}

/** In which week after that of `first` a day lies; negative before it. */
export function weekIndex(first: string, day: string): number {
  return weekNumber(day) - weekNumber(first);
}

/** Monday of a week. */
export function mondayOf(first: string, week: number): string {
  return isoDay(7 * (weekNumber(first) + week) - afterMonday);
}

/** 1970-01-01 was a Thursday. */
const afterMonday = 3;

function weekNumber(day: string): number {
  return Math.floor((numberOfDay(day) + afterMonday) / 7);
}

/** Counts of direct contacts and verbal acts; what does not count towards the lamp, and what is told as history, does not here. */
export function weeklySeries(acts: readonly MoveAct[], first: string, weeks: number): WeeklySeries {
  const zeros = () => new Float64Array(weeks);
  const [contacts, words, hostile] = [zeros(), zeros(), zeros()];
  const byLevel = new Map<Level | null, Float64Array>();
  const atLevel = (level: Level | null) => {
    const own = byLevel.get(level) ?? zeros();
    byLevel.set(level, own);
    return own;
  };
  const firstWeek = weekNumber(first);
  for (const act of acts) {
    if (!act.isCounted || act.lastDay === null || act.status === 'historical') continue;
    const week = weekNumber(act.lastDay) - firstWeek;
    if (week < 0 || week >= weeks) continue;
    const add = (to: Float64Array) => {
      to[week] = (to[week] ?? 0) + 1;
    };
    if (lights(act, 'direct')) {
      add(contacts);
      add(atLevel(act.level));
    }
    if (act.posture === null) continue;
    add(words);
    if (act.posture === 'hostile' || act.posture === 'closing') add(hostile);
  }
  return { contacts, byLevel, words, hostile };
}
