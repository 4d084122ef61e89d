import type { ActDate } from '../act.js';

/** How the days of two acts relate; `one-unknown` and `both-unknown` when there is nothing to compare. */
export type DateRelation = 'equal' | 'overlap' | 'apart-stated' | 'apart' | 'one-unknown' | 'both-unknown';

/** Compares two dates; days apart weigh more when both come from words of the text. */
export function compareDates(a: ActDate | null, b: ActDate | null): DateRelation {
  if (a === null && b === null) return 'both-unknown';
  if (a === null || b === null) return 'one-unknown';
  if (a.start === b.start && a.end === b.end) return 'equal';
  if (a.start <= b.end && b.start <= a.end) return 'overlap';
  return a.span !== null && b.span !== null ? 'apart-stated' : 'apart';
}
