import { dayNumber, isoDay } from '../events/day-range.js';

/** The Monday of the week of a day. 1970-01-01 was a Thursday. */
export function weekOf(day: string): string {
  const number = dayNumber(day);
  return isoDay(number - ((((number + 3) % 7) + 7) % 7));
}

/** Every Monday from the week of one day to that of another. */
export function weeksBetween(first: string, last: string): readonly string[] {
  const [start, end] = [dayNumber(weekOf(first)), dayNumber(weekOf(last))];
  return Array.from({ length: Math.max(0, (end - start) / 7 + 1) }, (_, index) => isoDay(start + 7 * index));
}
