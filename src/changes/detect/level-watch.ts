import { runningCounts } from './running-counts.js';
import { runningSums } from './running-sums.js';

/** Weekly contacts of one line at one level; both of one length. */
export interface LevelSeries {
  readonly counts: ArrayLike<number>;
  /** Contacts a week at the level on all other lines (`seenElsewhere`). */
  readonly seen: ArrayLike<number>;
}

/** The weeks that were learnt from, the second not included, and in how many of them anybody watched. */
export interface LearntWeeks {
  readonly first: number;
  readonly end: number;
  readonly watched: number;
}

export interface LevelWatch {
  readonly counts: ArrayLike<number>;
  /** The line's contacts in some weeks. */
  contacts(learnt: LearntWeeks): number;
  /**
   * How much of the level the ledger sees in a week, 1 being what it saw in the weeks learnt from; null when it is new: what is
   * usual at the level is then not known.
   * @param overall the same of all levels together
   */
  index(week: number, learnt: LearntWeeks, overall: number): number | null;
}

/** Contacts a week, one in four weeks, for which all levels together speak: of a rare level one contact more or less says little. */
const doubt = 1 / 4;
/** A level that is seen more than this much more often than before … */
const jump = 2;
/** … is new if it was seen in fewer weeks. */
const fewestWeeks = 52;

/**
 * Watches how much of a level the ledger sees, by what it sees of it on other lines: the trips of a foreign minister may become
 * known, or cease to, while those of presidents go on as ever.
 */
export function levelWatch({ counts, seen }: LevelSeries): LevelWatch {
  const contacts = runningSums(counts);
  const elsewhere = runningSums(seen);
  const seenWeeks = runningCounts(seen);
  return {
    counts,
    contacts: (learnt) => within(contacts, learnt),
    index(week, learnt, overall) {
      const index =
        ((seen[week] ?? 0) + doubt * overall) / (within(elsewhere, learnt) / learnt.watched + doubt);
      return index > jump * overall && within(seenWeeks, learnt) < fewestWeeks ? null : index;
    },
  };
}

function within(sums: ArrayLike<number>, { first, end }: LearntWeeks): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
