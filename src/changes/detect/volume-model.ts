import type { ChartModel, Direction } from './chart-model.js';
import { fitSeason, noSeason, type Season, seasonFactor } from './fit-season.js';
import { nbLogRatio } from './nb-log-ratio.js';
import { runningSums } from './running-sums.js';

/** Weekly contacts of one line, the weeks in order; all of one length. */
export interface VolumeSeries {
  readonly counts: readonly number[];
  /** How much of what happens elsewhere the ledger saw, in any unit; 0 where nobody watched (`leaveOneOut`). */
  readonly coverage: readonly number[];
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
  /** Mean coverage of the weeks that were learnt from. */
  readonly coverage: number;
  readonly season: Season;
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

/** Watches the number of contacts: usual rate × coverage × season, season from three years on. */
export function volumeModel(
  series: VolumeSeries,
  pool: VolumePool,
  threshold: (expected: number, direction: Direction) => number,
): ChartModel<UsualVolume> {
  const { counts, coverage, isComplete } = series;
  const countSums = runningSums(counts);
  const coverageSums = runningSums(coverage);
  const watchedSums = runningSums(coverage.map((covered) => (covered > 0 ? 1 : 0)));
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
      counts.slice(first, lastYear),
      yearlyLevels(countSums, coverageSums, coverage, first, lastYear),
      first,
      pool.dispersion,
    );
    seasons.set(lastYear, season);
    return season;
  }

  return {
    weeks: counts.length,
    learn(first, end) {
      const watched = between(watchedSums, first, end);
      if (watched < fewestWeeks) return null;
      const rate = (between(countSums, first, end) + priorWeeks * pool.rate) / (watched + priorWeeks);
      return { rate, coverage: between(coverageSums, first, end) / watched, season: seasonBefore(end) };
    },
    logRatio: (week, usual, direction) =>
      nbLogRatio(
        counts[week] ?? 0,
        expectedContacts(usual, coverage[week] ?? 0, week),
        volumeFactor[direction],
        pool.dispersion,
      ),
    // By what is expected now: where coverage grew, chance has more to play with.
    threshold: (week, usual, direction) => {
      const least = threshold(expectedContacts(usual, coverage[week] ?? 0, week), direction);
      if (direction === 'up') return least;
      const quiet = nbLogRatio(0, usual.rate, volumeFactor.down, pool.dispersion);
      return quiet * longestSilence < least ? null : least;
    },
    isComplete: (week) => isComplete[week] ?? false,
  };
}

/** Expected contacts of a week with so much coverage. */
export function expectedContacts(usual: UsualVolume, coverage: number, week: number): number {
  const { rate, season } = usual;
  return ((rate * coverage) / usual.coverage) * (season === noSeason ? 1 : seasonFactor(season, week));
}

/** Coverage of each week times the rate of the 52 weeks that it is of: a change of level is no season. */
function yearlyLevels(
  countSums: readonly number[],
  coverageSums: readonly number[],
  coverage: readonly number[],
  first: number,
  end: number,
): readonly number[] {
  return coverage.slice(first, end).map((covered, index) => {
    const start = first + index - (index % 52);
    const stop = Math.min(end, start + 52);
    const exposure = between(coverageSums, start, stop);
    return exposure > 0 ? (covered * between(countSums, start, stop)) / exposure : 0;
  });
}

function between(sums: readonly number[], first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
