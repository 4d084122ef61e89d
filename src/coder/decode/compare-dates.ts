import type { ActDate } from '../act.js';

/** How the days of two acts relate; `one-unknown` and `both-unknown` when there is nothing to compare. */
export type DateRelation = 'equal' | 'overlap' | 'apart-stated' | 'apart' | 'one-unknown' | 'both-unknown';

/** Compares two dates; being apart weighs more when words of the text give both as single days. */
export function compareDates(a: ActDate | null, b: ActDate | null): DateRelation {
  if (a === null && b === null) return 'both-unknown';
  if (a === null || b === null) return 'one-unknown';
  if (a.start === b.start && a.end === b.end) return 'equal';
  if (a.start <= b.end && b.start <= a.end) return 'overlap';
  const isDay = (date: ActDate) => date.span !== null && date.start === date.end;
  return isDay(a) && isDay(b) ? 'apart-stated' : 'apart';
}
