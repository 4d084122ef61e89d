import type { Detector, Found } from './detector.js';
import { changeWeek, dispersion, type Lines, learnWeeks, watchWeeks } from './scenarios.js';

export interface Figures {
  /** A line and year, both directions. */
  readonly falseAlarms: number;
  /** Share found within a quarter. */
  readonly surge: number;
  readonly silence: number;
}

const quarter = 13;

export function measureDetector(detector: Detector, lines: Lines, rate: number): Figures {
  const run = (counts: readonly number[]) =>
    detector({ counts, coverage: counts.map(() => 1), rate, dispersion, from: learnWeeks });
  const alarms = lines.steady.reduce((sum, counts) => sum + run(counts).length, 0);
  const found = (fate: readonly (readonly number[])[], direction: Found['direction']) =>
    shareOf(fate, (counts) => isWithin(run(counts), direction, quarter));
  return {
    falseAlarms: alarms / (lines.steady.length * (watchWeeks / 52)),
    surge: found(lines.surge, 'up'),
    silence: found(lines.silence, 'down'),
  };
}

/** Whether an alarm in that direction begins within so many weeks of the change. */
export function isWithin(alarms: readonly Found[], direction: Found['direction'], weeks: number): boolean {
  return alarms.some(
    (alarm) => alarm.direction === direction && alarm.week >= changeWeek && alarm.week < changeWeek + weeks,
  );
}

export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}
