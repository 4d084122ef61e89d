/** A direct contact as coverage sees it. */
export interface SeenContact {
  readonly line: string;
  /** Since 1970-01-01. */
  readonly day: number;
  readonly sources: readonly string[];
}

/** How much of a line's contacts the ledger would see, up to a day: 1 is usual, 0.5 half of it. */
export type Coverage = (line: string, day: number) => number;

/** Days: four weeks. */
const window = 28;
/** Days before the window that it is compared with: two years. */
const training = 728;
/** Days after which a new source counts: a quarter. Until then its contacts are no thaw. */
const probation = 91;
/** Contacts' worth of "as usual", so that few contacts of others say little. */
const doubt = 4;

interface Totals {
  readonly seen: number;
  readonly expected: number;
  /** Expected contacts in a window that one contact in training stands for, by source: those that count only. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Coverage index: contacts on all *other* lines in the last four weeks over what their mean of the two years before would
 * give, (seen + 4) ÷ (expected + 4). Only sources count that reported a quarter before the window began already, each from
 * its first contact on; one that has fallen silent counts as seen nothing. Leaving the line out keeps its own thaw from
 * explaining itself away.
 */
export function createCoverage(contacts: readonly SeenContact[]): Coverage {
  const bySource = new Map<string, number[]>();
  const byLine = new Map<string, SeenContact[]>();
  for (const contact of contacts) {
    byLine.set(contact.line, append(byLine.get(contact.line), contact));
    for (const source of contact.sources) bySource.set(source, append(bySource.get(source), contact.day));
  }
  for (const days of bySource.values()) days.sort((a, b) => a - b);
  const known = new Map<number, Totals>();
  const indexOf = (line: string, day: number) => {
    const totals = known.get(day) ?? totalsOf(bySource, day);
    known.set(day, totals);
    let { seen, expected } = totals;
    for (const own of byLine.get(line) ?? []) {
      const isNow = own.day > day - window && own.day <= day;
      const isBefore = own.day > day - window - training && own.day <= day - window;
      if (!isNow && !isBefore) continue;
      for (const source of own.sources) {
        const weight = totals.weights.get(source);
        if (weight === undefined) continue;
        if (isNow) seen -= 1;
        else expected -= weight;
      }
    }
    return (seen + doubt) / (Math.max(0, expected) + doubt);
  };
  // The lamps of a line, of each direction and level, ask for the same weeks.
  const indices = new Map<string, number>();
  return (line, day) => {
    const key = `${line} ${day}`;
    const index = indices.get(key) ?? indexOf(line, day);
    indices.set(key, index);
    return index;
  };
}

function totalsOf(bySource: ReadonlyMap<string, readonly number[]>, day: number): Totals {
  let seen = 0;
  let expected = 0;
  const weights = new Map<string, number>();
  for (const [source, days] of bySource) {
    const start = day - window;
    const alive = Math.min(training, start - (days[0] ?? start) + 1);
    if (alive < probation) continue;
    const weight = window / alive;
    weights.set(source, weight);
    seen += upTo(days, day) - upTo(days, start);
    expected += weight * (upTo(days, start) - upTo(days, start - training));
  }
  return { seen, expected, weights };
}

/** How many of some ascending numbers are at most a value. */
function upTo(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function append<T>(list: T[] | undefined, one: T): T[] {
  if (list === undefined) return [one];
  list.push(one);
  return list;
}
