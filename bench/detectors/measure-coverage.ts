import { coverageOf } from '../../src/changes/detect/coverage-of.js';
import type { LevelSeries } from '../../src/changes/detect/level-watch.js';
import { runningSums } from '../../src/changes/detect/running-sums.js';
import { seenElsewhere } from '../../src/changes/detect/seen-elsewhere.js';
import { negativeBinomialCharts } from './charts.js';
import { isWithin, shareOf } from './measure-detector.js';
import { changeWeek, dispersion, type Lines, learnWeeks } from './scenarios.js';

/** Share of lines with an alarm of more contact within half a year. */
export interface CoverageFigures {
  /** Of a jump in coverage, all weeks taken alike. */
  readonly without: number;
  /** Of a jump in coverage, with the leave-one-out index. */
  readonly withIndex: number;
  /** Of a level that was not seen before and doubles all contact, on half of the lines: with the index of all levels together. */
  readonly newLevel: number;
  /** The same with an index for each level. */
  readonly newLevelApart: number;
  /** Where nothing was added, with the index: by chance alone. */
  readonly steady: number;
}

/** Lines of one ledger. */
const together = 50;
const halfYear = 26;

/** Weekly counts of a line at each of its levels. */
type ByLevel = readonly (readonly number[])[];

export function measureCoverage({ jump, steady }: Lines, rate: number): CoverageFigures {
  const lit = (lines: readonly ByLevel[], isIndexed: boolean) =>
    shareOf(
      ledgers(lines).flatMap((ledger) => watchesOf(ledger, isIndexed)),
      (watch) =>
        isWithin(negativeBinomialCharts({ ...watch, rate, dispersion, from: learnWeeks }), 'up', halfYear),
    );
  const alone = (lines: readonly (readonly number[])[]) => lines.map((counts) => [counts]);
  const begun = withLevelBegun(steady);
  const lumped = begun.map((levels) => [totalOf(levels)]);
  return {
    without: lit(alone(jump), false),
    withIndex: lit(alone(jump), true),
    newLevel: lit(lumped, true),
    newLevelApart: lit(begun, true),
    steady: lit(alone(steady), true),
  };
}

/** Every second line gains, from the change on, a level of its own with twice what its neighbour has: uneven, as levels are. */
function withLevelBegun(lines: readonly (readonly number[])[]): readonly ByLevel[] {
  return lines.map((counts, line) => [
    counts,
    (lines[(line + 1) % lines.length] ?? []).map((count, week) =>
      week < changeWeek ? 0 : count * (line % 2) * 2,
    ),
  ]);
}

function watchesOf(ledger: readonly ByLevel[], isIndexed: boolean) {
  const all = runningSums(totalOf(ledger.map(totalOf)));
  const allAt = (ledger[0] ?? []).map((_, level) =>
    runningSums(totalOf(ledger.map((line) => line[level] ?? []))),
  );
  return ledger.map((line) => {
    const counts = totalOf(line);
    const levels: readonly LevelSeries[] = line.map((own, level) => ({
      counts: own,
      seen: isIndexed ? seenElsewhere(allAt[level] ?? [], own) : own.map(() => 0),
    }));
    const coverage = isIndexed ? [...coverageOf(seenElsewhere(all, counts))] : counts.map(() => 1);
    return { counts, levels, coverage };
  });
}

function totalOf(series: readonly (readonly number[])[]): readonly number[] {
  return (series[0] ?? []).map((_, week) => series.reduce((sum, counts) => sum + (counts[week] ?? 0), 0));
}

/** Lines in groups; what is left over is no ledger. */
function ledgers<T>(lines: readonly T[]): readonly (readonly T[])[] {
  const size = Math.min(together, lines.length);
  return Array.from({ length: Math.floor(lines.length / size) }, (_, index) =>
    lines.slice(index * size, (index + 1) * size),
  );
}
