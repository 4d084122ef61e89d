/** A stretch of whole days, both inclusive, ISO `YYYY-MM-DD`. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

const dayLength = 86_400_000;

/** The day `days` after (before, when negative) an ISO day. */
export function addDays(day: string, days: number): string {
  return isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength));
}

/** ISO number of the weekday: Monday 1 … Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The one-day range of a day of the calendar; null when there is no such day ("30 February"). */
export function dayOf(year: number, month: number, day: number): DayRange | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? single(isoDay(date)) : null;
}

/** All days of a month; `month` may run past 12 or below 1 into other years. */
export function monthOf(year: number, month: number): DayRange {
  return {
    start: isoDay(new Date(Date.UTC(year, month - 1, 1))),
    end: isoDay(new Date(Date.UTC(year, month, 0))),
  };
}

export function yearOf(year: number): DayRange {
  const name = String(year).padStart(4, '0');
  return { start: `${name}-01-01`, end: `${name}-12-31` };
}

/** Monday to Sunday of the week that a day lies in. */
export function weekOf(day: string): DayRange {
  const start = addDays(day, 1 - weekdayOf(day));
  return { start, end: addDays(start, 6) };
}

export function single(day: string): DayRange {
  return { start: day, end: day };
}

export function isSingle(range: DayRange): boolean {
  return range.start === range.end;
}

/** Year and month (1–12) of an ISO day. */
export function yearAndMonth(day: string): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
