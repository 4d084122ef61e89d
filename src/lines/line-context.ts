import { dayNumber } from '../events/day-range.js';
import type { Coverage } from './lamp/coverage.js';
import { createCoverage } from './lamp/coverage.js';
import { type Pool, poolOf } from './lamp/pool.js';
import type { Level } from './level.js';
import type { LineView } from './line.js';
import type { LineAct } from './line-act.js';
import { lights, type Slice } from './slice.js';

/** What the lamp of a line takes from all lines together, as of a day. */
export interface LineContext {
  readonly view: LineView;
  readonly asOf: number;
  /** The first day of which the ledger knows anything. */
  readonly watchedFrom: number;
  /** Whether it knows anything of the four weeks up to the day asked for. */
  readonly isWatched: boolean;
  readonly coverage: Coverage;
  readonly pool: (slice: Slice, level: Level | null) => Pool;
}

/** Days. */
const watch = 28;

/**
 * @param acts the acts of all lines that are visible on the day
 * @param firstTold first day on which a document was published that had been by the day asked for; null when there was none
 * @param lastTold the last such day
 */
export function lineContext(
  acts: readonly LineAct[],
  view: LineView,
  { firstTold, lastTold }: { readonly firstTold: string | null; readonly lastTold: string | null },
): LineContext {
  const asOf = dayNumber(view.asOf);
  const contacts = acts
    .filter((act) => lights(act, 'direct') && act.status !== 'historical')
    .map(({ line, lastDay, sources }) => ({ line, day: dayNumber(lastDay ?? ''), sources }));
  const days = contacts.map(({ day }) => day);
  const first = days.reduce(
    (least, day) => Math.min(least, day),
    firstTold === null ? asOf : dayNumber(firstTold),
  );
  const last = days.reduce(
    (most, day) => Math.max(most, day),
    lastTold === null ? Number.NEGATIVE_INFINITY : dayNumber(lastTold),
  );
  const pools = new Map<string, Pool>();
  // Bursts are measured where there is most contact; a level alone has too little.
  const dispersion = poolOf(daysByLine(acts, 'direct', null), asOf, first).dispersion;
  return {
    view,
    asOf,
    watchedFrom: first,
    isWatched: asOf - last < watch,
    coverage: createCoverage(contacts),
    pool: (slice, level) => {
      const key = `${slice} ${level}`;
      const { rate } = pools.get(key) ?? poolOf(daysByLine(acts, slice, level), asOf, first);
      const pool = { rate, dispersion };
      pools.set(key, pool);
      return pool;
    },
  };
}

function daysByLine(
  acts: readonly LineAct[],
  slice: Slice,
  level: Level | null,
): Iterable<readonly number[]> {
  const days = new Map<string, number[]>();
  for (const act of acts) {
    if (!lights(act, slice) || (level !== null && act.level !== level)) continue;
    const own = days.get(act.line) ?? [];
    own.push(dayNumber(act.lastDay ?? ''));
    days.set(act.line, own);
  }
  return days.values();
}
