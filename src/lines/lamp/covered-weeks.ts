import type { Level } from '../level.js';
import type { Coverage } from './coverage.js';

/** Days for which one index stands: it looks back on four weeks. */
const window = 28;

/**
 * Length of a gap in covered weeks: each four weeks of it, counted back from its end, weigh as much as the coverage index of their last
 * day says.
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
    const length = Math.min(window, day - from + 1);
    covered += (length / 7) * coverage(line, day, level);
    day -= length;
  }
  return covered;
}
