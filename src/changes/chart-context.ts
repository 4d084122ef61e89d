import { dayNumber, isoDay } from '../events/day-range.js';
import { numberOfDay } from '../lines/day-number.js';
import { levels } from '../lines/level.js';
import type { LineContext } from '../lines/line-context.js';
import { actsByLine } from '../lines/load-lines.js';
import type { MoveAct } from '../lines/move-act.js';
import { completeness, windowDays } from './detect/completeness.js';
import { coverageOf } from './detect/coverage-of.js';
import type { LevelSeries } from './detect/level-watch.js';
import { pooledCorrelation } from './detect/pooled-correlation.js';
import type { PosturePool } from './detect/posture-model.js';
import { runningSums } from './detect/running-sums.js';
import { seenElsewhere } from './detect/seen-elsewhere.js';
import type { VolumePool } from './detect/volume-model.js';
import { mondayOf, type WeeklySeries, weeklySeries, weeksFrom } from './weekly-series.js';

/** What the charts of all lines share, as of a day. */
export interface ChartContext {
  /** ISO day in the first week. */
  readonly first: string;
  /** The lines with enough contact or words to be watched. */
  readonly lines: ReadonlyMap<string, WatchedLine>;
  readonly isComplete: readonly boolean[];
  readonly volume: VolumePool;
  readonly posture: PosturePool;
}

export interface WatchedLine extends WeeklySeries {
  readonly levels: readonly LevelSeries[];
  readonly coverage: ArrayLike<number>;
}

/** Under so many acts in all there is nothing to watch. */
const fewest = 5;
const enoughTold = 0.9;

export function chartContext(acts: readonly MoveAct[], context: LineContext): ChartContext {
  const first = isoDay(context.watchedFrom);
  const weeks = weeksFrom(first, context.view.asOf);
  const series = [...actsByLine(acts)].map(([line, own]) => [line, weeklySeries(own, first, weeks)] as const);
  const all = runningSums(
    totalOf(
      series.map(([, own]) => own.contacts),
      weeks,
    ),
  );
  const allAt = new Map(
    [null, ...levels].map((level) => [
      level,
      runningSums(
        totalOf(
          series.flatMap(([, own]) => own.byLevel.get(level) ?? []),
          weeks,
        ),
      ),
    ]),
  );
  const watched = series.flatMap(([line, own]) => {
    if (Math.max(sum(own.contacts), sum(own.words)) < fewest) return [];
    const coverage = coverageOf(seenElsewhere(all, own.contacts));
    const atLevels = [...own.byLevel].map(([level, counts]) => ({
      counts,
      seen: seenElsewhere(allAt.get(level) ?? all, counts),
    }));
    return [[line, { ...own, coverage, levels: atLevels }] as const];
  });
  return {
    first,
    lines: new Map(watched),
    isComplete: completeWeeks(acts, context, first, weeks),
    volume: context.pool('direct', null),
    posture: posturePool(series.map(([, own]) => own)),
  };
}

/** Weeks of which nearly all that will be told has been told. */
function completeWeeks(
  acts: readonly MoveAct[],
  { asOf }: LineContext,
  first: string,
  weeks: number,
): readonly boolean[] {
  const from = isoDay(asOf - windowDays);
  const tellings = acts
    .filter(({ isCounted, lastDay }) => isCounted && lastDay !== null && lastDay > from)
    .map(({ lastDay, told }) => ({ happened: numberOfDay(lastDay ?? ''), told: numberOfDay(told) }));
  const told = completeness(tellings, asOf);
  return Array.from({ length: weeks }, (_, week) => told(dayNumber(mondayOf(first, week)) + 6) >= enoughTold);
}

function posturePool(series: readonly WeeklySeries[]): PosturePool {
  const words = series.reduce((all, line) => all + sum(line.words), 0);
  const hostile = series.reduce((all, line) => all + sum(line.hostile), 0);
  // Half an act on either side keeps a share off 0 and 1.
  const shareOf = (hits: number, all: number) => (hits + 0.5) / (all + 1);
  const correlation = pooledCorrelation(
    series.map(({ hostile: hits, words: all }) => ({ hits, acts: all, share: shareOf(sum(hits), sum(all)) })),
  );
  return { share: shareOf(hostile, words), correlation };
}

/** Sum of some weekly counts, week by week. */
function totalOf(lines: readonly Float64Array[], weeks: number): Float64Array {
  const totals = new Float64Array(weeks);
  for (const counts of lines)
    for (let week = 0; week < counts.length; week++) totals[week] = (totals[week] ?? 0) + (counts[week] ?? 0);
  return totals;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let place = 0; place < values.length; place++) total += values[place] ?? 0;
  return total;
}
