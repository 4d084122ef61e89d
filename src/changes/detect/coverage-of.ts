/** Contacts a week that are added to what was seen elsewhere, so that a few more or less of them say little. */
const doubt = 1;

/**
 * Coverage of each week of a line by what was seen elsewhere, so that a source that is added or falls away raises or lowers what is
 * expected everywhere. Unlike the index of the lamp it is not relative to the time before: charts compare it with the weeks that
 * they learnt from. 0 where nothing was seen elsewhere; 1 throughout where there are no other lines to go by.
 * @param seen contacts a week on all other lines (`seenElsewhere`)
 */
export function coverageOf(seen: Float64Array): Float64Array {
  if (seen.every((contacts) => contacts === 0)) return seen.map(() => 1);
  return seen.map((contacts) => (contacts === 0 ? 0 : contacts + doubt));
}
