import { dayNumber } from '../events/day-range.js';

const known = new Map<string, number>();

/** Days since 1970-01-01 of an ISO day. Acts of many lines share few days, and parsing them again and again is slow. */
export function numberOfDay(day: string): number {
  const found = known.get(day);
  if (found !== undefined) return found;
  const number = dayNumber(day);
  known.set(day, number);
  return number;
}
