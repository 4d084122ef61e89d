/** What lines have in common: how often they are used, and how much in bursts. */
export interface Pool {
  /** Contacts a week on a line, on average over the lines with any. */
  readonly rate: number;
  /** Pooled variance over pooled mean of weekly counts, 1 or more. */
  readonly dispersion: number;
}

/** Days back from the day of asking that count: two years. */
export const memory = 728;
/** Contacts under which the pool's own dispersion says nothing. */
const fewest = 30;
/** What is assumed of it then: twice the variance of independent contacts, as for bursty lines in docs/lines.md. */
const usualDispersion = 2;
/** A young ledger's rates are spread over a quarter at least. */
const shortest = 91;

/**
 * The pool of all lines over the two years before a day, or since the ledger watches.
 * @param days per line the days of its contacts, as numbers
 */
export function poolOf(days: Iterable<readonly number[]>, asOf: number, watchedFrom: number): Pool {
  const span = Math.max(shortest, Math.min(memory, asOf - watchedFrom + 1));
  const weeks = Math.floor(span / 7);
  let lines = 0;
  let contacts = 0;
  let variance = 0;
  for (const own of days) {
    const counts = new Map<number, number>();
    let sum = 0;
    for (const day of own) {
      const week = Math.floor((asOf - day) / 7);
      if (week < 0 || week >= weeks) continue;
      counts.set(week, (counts.get(week) ?? 0) + 1);
      sum += 1;
    }
    if (sum === 0) continue;
    const mean = sum / weeks;
    const squares = [...counts.values()].reduce((total, count) => total + count * count, 0);
    lines += 1;
    contacts += sum;
    variance += (squares - weeks * mean * mean) / (weeks - 1);
  }
  if (lines === 0) return { rate: 0, dispersion: usualDispersion };
  const dispersion = contacts < fewest ? usualDispersion : Math.max(1, (variance * weeks) / contacts);
  return { rate: contacts / weeks / lines, dispersion };
}
