import { type DaySpan, placeOf } from '../../../src/drawings/time-axis.js';
import { dayNumber, isoDay } from '../../../src/events/day-range.js';

/** Where days lie on the drawing, in pixels. */
export interface ChartFrame {
  readonly span: DaySpan;
  readonly left: number;
  readonly right: number;
}

export function xOf(day: string, { span, left, right }: ChartFrame): number {
  return left + placeOf(day, span) * (right - left);
}

/** The day at a place; beyond the ends the first or the last. */
export function dayAt(x: number, { span, left, right }: ChartFrame): string {
  const first = dayNumber(span.from);
  const days = dayNumber(span.until) - first + 1;
  const day = Math.floor(((x - left) / Math.max(1, right - left)) * days);
  return isoDay(first + Math.min(days - 1, Math.max(0, day)));
}

/** Words for lanes stand at the left where there is room, else over the lanes. */
export function frameOf(span: DaySpan, width: number): ChartFrame {
  return { span, left: width < 560 ? 12 : 190, right: width - 14 };
}
