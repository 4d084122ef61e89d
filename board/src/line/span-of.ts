import type { DaySpan } from '../../../src/drawings/time-axis.js';
import { dayNumber, isoDay } from '../../../src/events/day-range.js';
import type { LinePageValue } from '../api/answers.js';

/** From the first act to the day that is looked at, or to the last plan, with a little room at both ends. */
export function spanOf({ acts, asOf, planned }: Pick<LinePageValue, 'acts' | 'asOf' | 'planned'>): DaySpan {
  const first = acts.map(({ firstDay, told }) => firstDay ?? told).sort()[0] ?? asOf;
  const last = [asOf, ...planned.flatMap(({ lastDay }) => lastDay ?? [])].sort().at(-1) ?? asOf;
  const room = Math.max(3, Math.round((dayNumber(last) - dayNumber(first)) / 40));
  return { from: isoDay(dayNumber(first) - room), until: isoDay(dayNumber(last) + room) };
}
