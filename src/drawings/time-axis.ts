import { dayNumber, isoDay } from '../events/day-range.js';
import { shortDay, shortMonth } from '../lines/day-words.js';

/** A stretch of days, both inclusive, ISO. */
export interface DaySpan {
  readonly from: string;
  readonly until: string;
}

/** A mark on the axis; the first stands at or after the beginning of the stretch. */
export interface Tick {
  /** ISO day. */
  readonly day: string;
  readonly label: string;
}

const dayLength = { days: 1, months: 30.4, years: 365.25 } as const;
/** How far ticks may lie apart, finest first. */
const steps = [
  { unit: 'days', size: 1 },
  { unit: 'days', size: 2 },
  { unit: 'days', size: 7 },
  { unit: 'days', size: 14 },
  { unit: 'months', size: 1 },
  { unit: 'months', size: 2 },
  { unit: 'months', size: 3 },
  { unit: 'months', size: 6 },
  { unit: 'years', size: 1 },
  { unit: 'years', size: 2 },
  { unit: 'years', size: 5 },
  { unit: 'years', size: 10 },
  { unit: 'years', size: 25 },
] as const;

/** Ticks at days, weeks, months or years, as fine as `most` of them allow; months and years begin where calendars say. */
export function timeTicks({ from, until }: DaySpan, most: number): readonly Tick[] {
  const length = dayNumber(until) - dayNumber(from) + 1;
  const step = steps.find(({ unit, size }) => length / (dayLength[unit] * size) <= most) ?? {
    unit: 'years',
    size: 100,
  };
  return step.unit === 'days' ? dayTicks({ from, until }, step.size) : monthTicks({ from, until }, step);
}

function dayTicks({ from, until }: DaySpan, size: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = dayNumber(from); day <= dayNumber(until); day += size) {
    ticks.push({ day: isoDay(day), label: shortDay(isoDay(day)) });
  }
  return ticks;
}

function monthTicks(
  { from, until }: DaySpan,
  { unit, size }: { readonly unit: 'days' | 'months' | 'years'; readonly size: number },
): readonly Tick[] {
  const months = unit === 'years' ? size * 12 : size;
  const number = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(number / months) * months; ; month += months) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const day = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (day > until) return ticks;
    // January is told by its year, and so is the first tick, so that every axis says which year it shows.
    const isYear = month % 12 === 0 || unit === 'years';
    const name = isYear ? year : shortMonth(day);
    if (day >= from) ticks.push({ day, label: ticks.length === 0 && !isYear ? `${name} ${year}` : name });
  }
}

/** Where a day lies in a stretch: 0 at the start of its first day, 1 at the end of its last. */
export function placeOf(day: string, { from, until }: DaySpan): number {
  const start = dayNumber(from);
  return (dayNumber(day) - start) / (dayNumber(until) - start + 1);
}
