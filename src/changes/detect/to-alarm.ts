/** Counts over which nobody needs to be told. */
const enough = 10_000;

/**
 * The fewest contacts in one week that would have raised an alarm of more contact ("cases" of a count regression chart,
 * Höhle & Paul 2008).
 * @param reached what the chart stood at before the week
 * @param ratio log likelihood ratio of a week with so many contacts
 */
export function contactsToAlarm(
  reached: number,
  threshold: number,
  ratio: (contacts: number) => number,
): number | null {
  for (let contacts = 0; contacts <= enough; contacts++) {
    if (Math.max(0, reached + ratio(contacts)) >= threshold) return contacts;
  }
  return null;
}

/**
 * How many more weeks without any contact would raise an alarm of less contact; null when a quiet week says nothing.
 * @param quiet log likelihood ratio of a week without contact
 */
export function quietWeeksToAlarm(reached: number, threshold: number, quiet: number): number | null {
  return quiet > 0 ? Math.max(0, Math.ceil((threshold - reached) / quiet - 1e-9)) : null;
}
