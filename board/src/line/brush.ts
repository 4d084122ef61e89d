import type { LineActValue } from '../api/answers.js';

/** A range of days that the list is narrowed to. */
export interface Brush {
  readonly from: string;
  readonly until: string;
}

/** Whether an act lies in a range, wholly or in part. */
export function isIn({ firstDay, lastDay, told }: LineActValue, { from, until }: Brush): boolean {
  return (lastDay ?? told) >= from && (firstDay ?? told) <= until;
}

/** A range from two days in any order. */
export function ordered(a: string, b: string): Brush {
  return a <= b ? { from: a, until: b } : { from: b, until: a };
}
