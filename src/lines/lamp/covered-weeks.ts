import type { Coverage } from './coverage.js';
import { memory } from './pool.js';

/**
 * Length of a gap in covered weeks: each week of it, counted back from its end, weighs as much as the coverage index says. Weeks
 * more than two years back weigh as usual.
 * @param from day after the last contact
 */
export function coveredWeeks(line: string, from: number, to: number, coverage: Coverage): number {
  let covered = 0;
  let day = to;
  for (; day >= from && day > to - memory; day -= 7) {
    covered += (Math.min(7, day - from + 1) / 7) * coverage(line, day);
  }
  return covered + Math.max(0, day - from + 1) / 7;
}
