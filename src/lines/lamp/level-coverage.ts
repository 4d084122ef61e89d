import type { Level } from '../level.js';
import type { SeenContact } from './coverage.js';

/** How much of a level the ledger sees for a line up to a day, when all levels together are seen so much. */
export type LevelCoverage = (line: string, level: Level, day: number, overall: number) => number;

/** Days: as in the index of all levels. */
const window = 28;
const training = 728;
/** Contacts in a window for which all levels together speak, so that few contacts of a rare level say little. */
const doubt = 1;
/** A level that is seen more often than this against all levels may be new to the ledger: that is no thaw. */
const most = 2;

/**
 * Coverage index of one level: contacts at it on all *other* lines in the last four weeks over those expected, where all levels
 * together speak for one of them: (seen + overall) ÷ (expected + 1), at most 2 × overall. Expected is the mean of the two years
 * before the window; of a level that is seen no more, of the two years up to the day on which it was last seen, so that it stays
 * missed: the trips of a minister may cease to be known for years.
 */
export function createLevelCoverage(contacts: readonly SeenContact[]): LevelCoverage {
  const all = new Map<Level, number[]>();
  const own = new Map<string, number[]>();
  for (const { line, level, day } of contacts) {
    if (level === null) continue;
    push(all, level, day);
    push(own, `${line} ${level}`, day);
  }
  for (const days of [...all.values(), ...own.values()]) days.sort((a, b) => a - b);
  return (line, level, day, overall) => {
    const days = all.get(level) ?? [];
    const mine = own.get(`${line} ${level}`) ?? [];
    const between = (after: number, until: number) =>
      upTo(days, until) - upTo(days, after) - (upTo(mine, until) - upTo(mine, after));
    const start = day - window;
    const seen = between(start, day);
    const end = seen > 0 ? start : Math.min(start, lastElsewhere(days, mine, start));
    const alive = Math.min(training, end - (days[0] ?? end) + 1);
    const expected = alive < window ? 0 : (window / alive) * between(end - training, end);
    return Math.min(most * overall, (seen + doubt * overall) / (expected + doubt));
  };
}

/** The last of some days up to one of them on which a contact was not the line's own. */
function lastElsewhere(days: readonly number[], mine: readonly number[], until: number): number {
  let [all, own] = [upTo(days, until), upTo(mine, until)];
  while (all > 0 && own > 0 && days[all - 1] === mine[own - 1]) {
    all -= 1;
    own -= 1;
  }
  return days[all - 1] ?? until;
}

/** How many of some ascending numbers are at most a value. */
export function upTo(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push<K>(lists: Map<K, number[]>, key: K, day: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [day]);
  else list.push(day);
}
