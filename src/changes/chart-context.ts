import { dayNumber, isoDay } from '../events/day-range.js';
import type { LineAct } from '../lines/line-act.js';
import type { LineContext } from '../lines/line-context.js';
import { actsByLine } from '../lines/load-lines.js';
import { completeness } from './detect/completeness.js';
import { leaveOneOut } from './detect/leave-one-out.js';
import { pooledCorrelation } from './detect/pooled-correlation.js';
import type { PosturePool } from './detect/posture-model.js';
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
  readonly coverage: readonly number[];
}

/** Under so many acts in all there is nothing to watch. */
const fewest = 5;
const enoughTold = 0.9;

export function chartContext(acts: readonly LineAct[], context: LineContext): ChartContext {
  const first = isoDay(context.watchedFrom);
  const weeks = weeksFrom(first, context.view.asOf);
  const series = [...actsByLine(acts)].map(([line, own]) => [line, weeklySeries(own, first, weeks)] as const);
  const coverage = leaveOneOut(series.map(([, { contacts }]) => contacts));
  const watched = series.flatMap(([line, own], index) =>
    Math.max(sum(own.contacts), sum(own.words)) < fewest
      ? []
      : [[line, { ...own, coverage: coverage[index] ?? [] }] as const],
  );
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
  acts: readonly LineAct[],
  { asOf }: LineContext,
  first: string,
  weeks: number,
): readonly boolean[] {
  const tellings = acts.flatMap(({ isCounted, lastDay, told }) =>
    isCounted && lastDay !== null ? [{ happened: dayNumber(lastDay), told: dayNumber(told) }] : [],
  );
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
