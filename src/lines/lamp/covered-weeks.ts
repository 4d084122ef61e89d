import type { Level } from '../level.js';
import type { Coverage } from './coverage.js';
import { memory } from './pool.js';

/** Days for which one index stands in the last two years, and before: the index looks back on four weeks itself. */
const [recent, longAgo] = [7, 28];

/**
 * Length of a gap in covered weeks: each week of it, counted back from its end, weighs as much as the coverage index says; more than two
 * years back four weeks at a time.
 * @param from day after the last contact
 */
export function coveredWeeks(
  line: string,
  level: Level | null,
  from: number,
  to: number,
  coverage: Coverage,
): number {
  let covered = 0;
  let day = to;
  while (day >= from) {
    const length = Math.min(day > to - memory ? recent : longAgo, day - from + 1);
    covered += (length / 7) * coverage(line, day, level);
    day -= length;
  }
  return covered;
}
