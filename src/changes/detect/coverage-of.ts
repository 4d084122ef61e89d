/** Contacts a week that are added to what was seen elsewhere, so that a few more or less of them say little. */
const doubt = 1;

/**
 * Coverage of each week of a line by what was seen elsewhere, so that a source that is added or falls away raises or lowers what is
 * expected everywhere. Unlike the index of the lamp it is not relative to the time before: charts compare it with the weeks that
 * they learnt from. 0 where nothing was seen elsewhere; 1 throughout where there are no other lines to go by.
 * @param seen contacts a week on all other lines (`seenElsewhere`)
 */
export function coverageOf(seen: Float64Array): Float64Array {
  const coverage = new Float64Array(seen.length);
  let isSeen = false;
  for (let week = 0; week < seen.length; week++) {
    const contacts = seen[week] ?? 0;
    if (contacts === 0) continue;
    isSeen = true;
    coverage[week] = contacts + doubt;
  }
  return isSeen ? coverage : coverage.fill(1);
}
