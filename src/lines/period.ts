import { weekOf } from './week-of.js';

/** Weeks begin on Monday, months on the first. */
export type Period = 'week' | 'month';

/** ISO day on which the week or month of a day begins. */
export function startOfPeriod(day: string, period: Period): string {
  return period === 'week' ? weekOf(day) : `${day.slice(0, 7)}-01`;
}
