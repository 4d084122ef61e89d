import type { ChartModel, Direction } from './chart-model.js';
import { fitSeason, noSeason, type Season, seasonFactor } from './fit-season.js';
import { type LearntWeeks, type LevelSeries, levelWatch } from './level-watch.js';
import { nbLogRatio } from './nb-log-ratio.js';
import { runningCounts } from './running-counts.js';
import { runningSums } from './running-sums.js';

/** Contacts of one line, the weeks in order; all of one length. */
export interface VolumeSeries {
  /** Those levels that it has contact at. */
  readonly levels: readonly LevelSeries[];
  /** How much of what happens elsewhere the ledger saw, in any unit; 0 where nobody watched (`coverageOf`). */
  readonly coverage: ArrayLike<number>;
  /** Whether nearly all that will be told of the week has been told. */
  readonly isComplete: readonly boolean[];
}

/** What all lines together tell. */
export interface VolumePool {
  /** Contacts a week of an average line. */
  readonly rate: number;
  /** Variance ÷ mean of weekly counts. */
  readonly dispersion: number;
}

export interface UsualVolume {
  /** Contacts a week at usual coverage. */
  readonly rate: number;
  /** The part of it that the pool speaks for. */
  readonly poolRate: number;
  readonly learnt: LearntWeeks;
  /** Mean coverage of the weeks that were learnt from. */
  readonly coverage: number;
  readonly season: Season;
}

/** What a week brought and what it was expected to bring; contacts at levels that are new to the ledger are in neither. */
export interface WeekOfContacts {
  readonly counted: number;
  readonly expected: number;
}

export interface VolumeModel extends ChartModel<UsualVolume> {
  week(week: number, usual: UsualVolume): WeekOfContacts;
}

/** A change is looked for as three times as many, or a third. */
export const volumeFactor = { up: 3, down: 1 / 3 } as const;
/** How many weeks of the pool's rate stand for what is not known of the line. */
const priorWeeks = 13;
/** Watched weeks under which a line has no usual. */
const fewestWeeks = 52;
/** Weeks: where silence takes longer to be unusual there is too little contact to tell. */
const longestSilence = 52;
const seasonFrom = 156;
/** Contacts, in the weeks that a season is fitted to, under which there is none. */
const fewestForSeason = 50;
const seasonWeeks = 260;

/** Watches the number of contacts: usual rate × coverage of its levels × season, season from three years on. */
export function volumeModel(
  { levels, coverage, isComplete }: VolumeSeries,
  pool: VolumePool,
  threshold: (expected: number, direction: Direction) => number,
): VolumeModel {
  const watches = levels.map(levelWatch);
  const counts = new Float64Array(coverage.length);
  for (const level of watches)
    for (let week = 0; week < counts.length; week++)
      counts[week] = (counts[week] ?? 0) + (level.counts[week] ?? 0);
  const countSums = runningSums(counts);
  const coverageSums = runningSums(coverage);
  const watchedSums = runningCounts(coverage);
  const seasons = new Map<number, Season>();

  function seasonBefore(end: number): Season {
    // Anew once a year: a wave of the year does not change from week to week.
    const lastYear = end - (end % 52);
    if (lastYear < seasonFrom) return noSeason;
    const known = seasons.get(lastYear);
    if (known) return known;
    const first = Math.max(0, lastYear - seasonWeeks);
    if (between(countSums, first, lastYear) < fewestForSeason) return noSeason;
    const season = fitSeason(
      [...counts.subarray(first, lastYear)],
      yearlyLevels(countSums, coverageSums, coverage, first, lastYear),
      first,
      pool.dispersion,
    );
    seasons.set(lastYear, season);
    return season;
  }

  // Both charts ask for the same week, for its ratio and its threshold.
  let latest: { readonly week: number; readonly usual: UsualVolume; readonly told: WeekOfContacts } | null =
    null;
  function weekOf(week: number, usual: UsualVolume): WeekOfContacts {
    if (latest?.week !== week || latest.usual !== usual) latest = { week, usual, told: judge(week, usual) };
    return latest.told;
  }

  function judge(week: number, usual: UsualVolume): WeekOfContacts {
    const covered = coverage[week] ?? 0;
    if (covered === 0) return { counted: 0, expected: 0 };
    const overall = covered / usual.coverage;
    const exposure = usual.learnt.watched + priorWeeks;
    let [counted, expected] = [0, usual.poolRate * overall];
    for (const level of watches) {
      const index = level.index(week, usual.learnt, overall);
      if (index === null) continue;
      counted += level.counts[week] ?? 0;
      expected += (level.contacts(usual.learnt) / exposure) * index;
    }
    const factor = usual.season === noSeason ? 1 : seasonFactor(usual.season, week);
    return { counted, expected: expected * factor };
  }

  return {
    weeks: counts.length,
    week: weekOf,
    learn(first, end) {
      const watched = between(watchedSums, first, end);
      if (watched < fewestWeeks) return null;
      const exposure = watched + priorWeeks;
      return {
        rate: (between(countSums, first, end) + priorWeeks * pool.rate) / exposure,
        poolRate: (priorWeeks * pool.rate) / exposure,
        learnt: { first, end, watched },
        coverage: between(coverageSums, first, end) / watched,
        season: seasonBefore(end),
      };
    },
    logRatio(week, usual, direction) {
      const { counted, expected } = weekOf(week, usual);
      return nbLogRatio(counted, expected, volumeFactor[direction], pool.dispersion);
    },
    // By what is expected now: where coverage grew, chance has more to play with.
    threshold(week, usual, direction) {
      const least = threshold(weekOf(week, usual).expected, direction);
      if (direction === 'up') return least;
      const quiet = nbLogRatio(0, usual.rate, volumeFactor.down, pool.dispersion);
      return quiet * longestSilence < least ? null : least;
    },
    isComplete: (week) => isComplete[week] ?? false,
  };
}

/** Coverage of each week times the rate of the 52 weeks that it is of: a change of level is no season. */
function yearlyLevels(
  countSums: ArrayLike<number>,
  coverageSums: ArrayLike<number>,
  coverage: ArrayLike<number>,
  first: number,
  end: number,
): readonly number[] {
  return Array.from({ length: end - first }, (_, index) => {
    const covered = coverage[first + index] ?? 0;
    const start = first + index - (index % 52);
    const stop = Math.min(end, start + 52);
    const exposure = between(coverageSums, start, stop);
    return exposure > 0 ? (covered * between(countSums, start, stop)) / exposure : 0;
  });
}

function between(sums: ArrayLike<number>, first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
