import { dayNumber, isoDay } from '../../events/day-range.js';
import { type Period, startOfPeriod } from '../../lines/period.js';

/** A week or month; ISO days, both inclusive. */
export interface PanelPeriod {
  readonly start: string;
  readonly end: string;
  /** Days of it that are not later than the day up to which the panel goes. */
  readonly days: number;
}

/** Every week or month from that of one day to that of another, the last one cut at that day. */
export function panelPeriods(first: string, last: string, period: Period): readonly PanelPeriod[] {
  const periods: PanelPeriod[] = [];
  for (let start = startOfPeriod(first, period); start <= last; ) {
    const next = nextOf(start, period);
    const end = isoDay(dayNumber(next) - 1);
    const days = Math.min(dayNumber(end), dayNumber(last)) - dayNumber(start) + 1;
    periods.push({ start, end, days });
    start = next;
  }
  return periods;
}

function nextOf(start: string, period: Period): string {
  // A month has at most 31 days, so that 31 days after its first is in the next.
  return period === 'week'
    ? isoDay(dayNumber(start) + 7)
    : startOfPeriod(isoDay(dayNumber(start) + 31), 'month');
}
