import type { Happened } from '../ledger/stored-report.js';

/** Days since 1970-01-01, both inclusive. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const dayLength = 86_400_000;

export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

export function isoDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

export function rangeOf({ start, end }: Happened): DayRange {
  return { first: dayNumber(start), last: dayNumber(end) };
}

export function lengthOf({ first, last }: DayRange): number {
  return last - first + 1;
}

export function doOverlap(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Days between two ranges, 0 when they touch. */
export function gapBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
