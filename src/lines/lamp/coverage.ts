import type { Level } from '../level.js';
import { type DayCounts, dayCounts } from './day-counts.js';
import { createLevelCoverage } from './level-coverage.js';
import { createLevelMix } from './level-mix.js';
import { upTo } from './up-to.js';

/** A direct contact as coverage sees it. */
export interface SeenContact {
  readonly line: string;
  readonly level: Level | null;
  /** Since 1970-01-01. */
  readonly day: number;
  readonly sources: readonly string[];
}

/**
 * How much of a line's contacts the ledger would see, up to a day: 1 is usual, 0.5 half of it.
 * @param level of contacts at that level; null: of all, each level by its share of the line's own contacts
 */
export type Coverage = (line: string, day: number, level: Level | null) => number;

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
 * explaining itself away. What is seen of one level may be more or less (`createLevelCoverage`).
 */
export function createCoverage(contacts: readonly SeenContact[]): Coverage {
  const everywhere = [...daysBySource(contacts)].map(([source, days]) => [source, dayCounts(days)] as const);
  const byLine = new Map<string, SeenContact[]>();
  for (const contact of contacts) {
    const own = byLine.get(contact.line);
    if (own === undefined) byLine.set(contact.line, [contact]);
    else own.push(contact);
  }
  const totals = new Map<number, Totals>();
  const totalsAt = (day: number) => {
    const known = totals.get(day) ?? totalsOf(everywhere, day);
    totals.set(day, known);
    return known;
  };
  const ofLevel = createLevelCoverage(contacts, byLine);
  const mixOf = createLevelMix(byLine);
  const lines = new Map<string, (level: Level | null) => (day: number) => number>();
  const createLine = (line: string) => {
    const own = daysBySource(byLine.get(line) ?? []);
    const overall = remember((day) => indexOf(totalsAt(day), own, day));
    const levels = new Map<Level | null, (day: number) => number>();
    const atLevel = (level: Level) => {
      const index = ofLevel(line, level);
      return (day: number) => index(day, overall(day));
    };
    const whole = (day: number): number =>
      mixOf(line, day).reduce(
        (sum, { level, share }) => sum + share * (level === null ? overall : at(level))(day),
        0,
      );
    // The lamps of a line, of each direction and level, ask for the same weeks.
    const at = (level: Level | null): ((day: number) => number) => {
      const known = levels.get(level) ?? remember(level === null ? whole : atLevel(level));
      levels.set(level, known);
      return known;
    };
    return at;
  };
  return (line, day, level) => {
    const known = lines.get(line) ?? createLine(line);
    lines.set(line, known);
    return known(level)(day);
  };
}

/** Leaves the line's own contacts out of what was seen and expected. */
function indexOf(totals: Totals, own: DaysBySource, day: number): number {
  let { seen, expected } = totals;
  const start = day - window;
  for (const [source, days] of own) {
    const weight = totals.weights.get(source);
    if (weight === undefined) continue;
    seen -= upTo(days, day) - upTo(days, start);
    expected -= weight * (upTo(days, start) - upTo(days, start - training));
  }
  return (seen + doubt) / (Math.max(0, expected) + doubt);
}

/** Days of contacts, ascending, by each source that tells them. */
type DaysBySource = ReadonlyMap<string, readonly number[]>;

function daysBySource(contacts: readonly SeenContact[]): DaysBySource {
  const found = new Map<string, number[]>();
  for (const { sources, day } of contacts)
    for (const source of sources) {
      const own = found.get(source);
      if (own === undefined) found.set(source, [day]);
      else own.push(day);
    }
  for (const days of found.values()) days.sort((a, b) => a - b);
  return found;
}

function remember(index: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const value = known.get(day) ?? index(day);
    known.set(day, value);
    return value;
  };
}

function totalsOf(bySource: readonly (readonly [string, DayCounts])[], day: number): Totals {
  let seen = 0;
  let expected = 0;
  const weights = new Map<string, number>();
  for (const [source, { days, upTo: told }] of bySource) {
    const start = day - window;
    const alive = Math.min(training, start - (days[0] ?? start) + 1);
    if (alive < probation) continue;
    const weight = window / alive;
    weights.set(source, weight);
    seen += told(day) - told(start);
    expected += weight * (told(start) - told(start - training));
  }
  return { seen, expected, weights };
}
