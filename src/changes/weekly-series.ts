import { dayNumber, isoDay } from '../events/day-range.js';
import type { LineAct } from '../lines/line-act.js';
import { lights } from '../lines/slice.js';
import { weekOf } from '../lines/week-of.js';

/** What passed on a line week by week, from the week of `first` on, Mondays to Sundays. */
export interface WeeklySeries {
  readonly contacts: readonly number[];
  /** Verbal acts, and those among them that are hostile or closing. */
  readonly words: readonly number[];
  readonly hostile: readonly number[];
}

/** Weeks from the one of the first day to that of the last, both inclusive. */
export function weeksFrom(first: string, last: string): number {
  return Math.max(0, weekIndex(first, last) + 1);
}

/** In which week after that of `first` a day lies; negative before it. */
export function weekIndex(first: string, day: string): number {
  return (dayNumber(weekOf(day)) - dayNumber(weekOf(first))) / 7;
}

/** Monday of a week. */
export function mondayOf(first: string, week: number): string {
  return isoDay(dayNumber(weekOf(first)) + 7 * week);
}

/** Counts of direct contacts and verbal acts; what does not count towards the lamp, and what is told as history, does not here. */
export function weeklySeries(acts: readonly LineAct[], first: string, weeks: number): WeeklySeries {
  const zeros = () => new Array<number>(weeks).fill(0);
  const [contacts, words, hostile] = [zeros(), zeros(), zeros()];
  for (const act of acts) {
    if (!act.isCounted || act.lastDay === null || act.status === 'historical') continue;
    const week = weekIndex(first, act.lastDay);
    if (week < 0 || week >= weeks) continue;
    const add = (to: number[]) => {
      to[week] = (to[week] ?? 0) + 1;
    };
    if (lights(act, 'direct')) add(contacts);
    if (act.posture === null) continue;
    add(words);
    if (act.posture === 'hostile' || act.posture === 'closing') add(hostile);
  }
  return { contacts, words, hostile };
}
