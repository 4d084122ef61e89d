import { type Detector, stretches } from './detector.js';

/** The latest four weeks against the 52 before: more than a quarter off, unless neither would hold five contacts. */
export const quarterOff: Detector = (watch) =>
  stretches(watch, (week) => {
    const now = sum(watch.counts, week - 3, week + 1);
    const usual = (sum(watch.counts, week - 55, week - 3) * 4) / 52;
    if (Math.max(now, usual) < 5) return null;
    if (now > 1.25 * usual) return 'up';
    return now < 0.75 * usual ? 'down' : null;
  });

/** A week against the 52 before: more than two standard deviations off. */
export const twoDeviations: Detector = (watch) =>
  stretches(watch, (week) => {
    const before = watch.counts.slice(week - 52, week);
    const mean = sum(before, 0, 52) / 52;
    const variance = before.reduce((squares, count) => squares + (count - mean) ** 2, 0) / 51;
    const off = (watch.counts[week] ?? 0) - mean;
    if (Math.abs(off) <= 2 * Math.sqrt(variance)) return null;
    return off > 0 ? 'up' : 'down';
  });

function sum(counts: readonly number[], first: number, end: number): number {
  return counts.slice(Math.max(0, first), end).reduce((total, count) => total + count, 0);
}
