/** One event: day on which it happened and day on which it was first told, as day numbers. */
export interface Telling {
  readonly happened: number;
  readonly told: number;
}

/** What is told later than this is history, not news that is still to come. */
const longestDelay = 60;
/** Events of the last year tell the usual delay. */
export const windowDays = 365;
/** With fewer events nothing is known of delays. */
const fewestTellings = 30;
/** Then the last days are taken as incomplete. */
const unknownDays = 7;

/**
 * Share of what will be told of a day that has been told as of `asOf`: the reporting triangle (event day × day told)
 * completed by reverse-time hazards, as in Lawless 1994, "Adjustments for reporting delays": the chance that a delay of at
 * most d + 1 days is at most d, multiplied from d on, each estimated from the days for which it could be seen.
 * @returns completeness, 0…1, of a day number
 */
export function completeness(tellings: readonly Telling[], asOf: number): (day: number) => number {
  const recent = tellings.filter(
    ({ happened, told }) => told <= asOf && happened > asOf - windowDays && told - happened <= longestDelay,
  );
  if (recent.length < fewestTellings) return (day) => (asOf - day >= unknownDays ? 1 : 0);
  const shares = shareTold(recent, asOf);
  return (day) => (day > asOf ? 0 : (shares[asOf - day] ?? 1));
}

/** For each delay from 0 to the longest: share of tellings with at most that delay. */
function shareTold(tellings: readonly Telling[], asOf: number): readonly number[] {
  const shares = new Array<number>(longestDelay + 1).fill(1);
  for (let delay = longestDelay; delay > 0; delay--) {
    const seen = tellings.filter(
      ({ happened, told }) => asOf - happened >= delay && told - happened <= delay,
    );
    const last = seen.filter(({ happened, told }) => told - happened === delay).length;
    const later = shares[delay] ?? 1;
    // All that were seen were told on that day: nothing earlier can be inferred from them but that it is little.
    shares[delay - 1] = seen.length > 0 ? later * (1 - last / seen.length) : later;
  }
  return shares;
}
