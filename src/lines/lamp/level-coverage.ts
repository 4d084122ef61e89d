import type { Level } from '../level.js';
import type { SeenContact } from './coverage.js';
import { type DayCounts, dayCounts } from './day-counts.js';

/** How much of a level the ledger sees for a line, up to a day, when all levels together are seen so much. */
export type LevelCoverage = (line: string, level: Level) => (day: number, overall: number) => number;

/** Days: as in the index of all levels. */
const window = 28;
const training = 728;
/** Contacts in a window for which all levels together speak, so that few contacts of a rare level say little. */
const doubt = 1;
/** Days: a level that others have contact at once a week is not watched when none of it was seen for a quarter. */
const quarter = 91;
const often = window / 7;
/** A level that is seen more often than this against all levels may be new to the ledger: that is no thaw. */
const most = 2;

/** Contacts of all lines and of one among them. */
interface Days {
  readonly all: DayCounts;
  readonly own: DayCounts;
}

/**
 * Coverage index of one level: that of all levels × how much more or less the level is seen on all *other* lines than all levels
 * are, at most twice as much. For the level and for all: contacts of the last four weeks over those expected, the mean of the two
 * years before. Of a level that is seen no more the two years are those up to the day on which it was last seen, so that it stays
 * missed: the trips of a minister may cease to be known for years. 0 when it was seen once a week and then not for a quarter.
 */
export function createLevelCoverage(
  contacts: readonly SeenContact[],
  byLine: ReadonlyMap<string, readonly SeenContact[]>,
): LevelCoverage {
  const everywhere = countsByLevel(contacts);
  const onLines = new Map<string, (level: Level | null) => DayCounts>();
  const onLine = (line: string) => {
    const known = onLines.get(line) ?? countsByLevel(byLine.get(line) ?? []);
    onLines.set(line, known);
    return known;
  };
  return (line, level) => {
    const own = onLine(line);
    const every: Days = { all: everywhere(null), own: own(null) };
    const atLevel: Days = { all: everywhere(level), own: own(level) };
    return (day, overall) => {
      const start = day - window;
      const [seenOfAll, seen] = [between(every, start, day), between(atLevel, start, day)];
      const end = seen > 0 ? start : Math.min(start, lastElsewhere(atLevel, start));
      const expected = expectedAt(atLevel, end);
      if (end <= day - quarter && expected >= often) return 0;
      const ofAll = (seenOfAll + doubt) / (expectedAt(every, start) + doubt);
      const ofLevel = (seen + doubt * ofAll) / (expected + doubt);
      return overall * Math.min(most, ofLevel / ofAll);
    };
  };
}

/** Counts of contacts at a level, or at all of them (null), made when they are asked for. */
function countsByLevel(contacts: readonly SeenContact[]): (level: Level | null) => DayCounts {
  const counts = new Map<Level | null, DayCounts>();
  return (level) => {
    const known =
      counts.get(level) ??
      dayCounts(contacts.filter((one) => level === null || one.level === level).map(({ day }) => day));
    counts.set(level, known);
    return known;
  };
}

/** Contacts on other lines after one day, up to another. */
function between({ all, own }: Days, after: number, until: number): number {
  return all.upTo(until) - all.upTo(after) - (own.upTo(until) - own.upTo(after));
}

/** Contacts of a window, from the mean of the two years up to a day; 0 where less than a window is known. */
function expectedAt(days: Days, end: number): number {
  const alive = Math.min(training, end - (days.all.days[0] ?? end) + 1);
  return alive < window ? 0 : (window / alive) * between(days, end - training, end);
}

/** The day up to another on which other lines last had a contact; that other day when they had none. */
function lastElsewhere({ all, own }: Days, until: number): number {
  let [last, mine] = [all.upTo(until), own.upTo(until)];
  while (last > 0 && mine > 0 && all.days[last - 1] === own.days[mine - 1]) {
    last -= 1;
    mine -= 1;
  }
  return all.days[last - 1] ?? until;
}
