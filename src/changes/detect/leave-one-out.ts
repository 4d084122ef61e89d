import { runningSums } from './running-sums.js';

/** Weeks: what was seen elsewhere of late. */
const window = 4;
/** Contacts a week that are added to what was seen elsewhere, so that a few more or less of them say little. */
const doubt = 1;

/**
 * Coverage of each week for each line: contacts a week on all *other* lines in the four weeks up to it, so that a source that is
 * added or falls away raises or lowers what is expected everywhere, while a thaw on one line does not explain itself away.
 * Unlike the index of the lamp it is not relative to the time before: charts compare it with the weeks that they learnt from.
 * 0 where nothing was seen elsewhere; 1 throughout where there are no other lines to go by.
 * @param lines weekly contacts of every line, all of one length
 */
export function leaveOneOut(lines: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const weeks = lines[0]?.length ?? 0;
  const all = runningSums(
    Array.from({ length: weeks }, (_, week) => lines.reduce((sum, counts) => sum + (counts[week] ?? 0), 0)),
  );
  return lines.map((counts) => {
    const own = runningSums(counts);
    const elsewhere = (first: number, end: number) =>
      (all[end] ?? 0) - (all[first] ?? 0) - ((own[end] ?? 0) - (own[first] ?? 0));
    if (elsewhere(0, weeks) === 0) return counts.map(() => 1);
    return counts.map((_, week) => {
      const first = Math.max(0, week + 1 - window);
      const seen = elsewhere(first, week + 1);
      return seen === 0 ? 0 : seen / (week + 1 - first) + doubt;
    });
  });
}
