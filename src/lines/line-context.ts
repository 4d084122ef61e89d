import { isoDay } from '../events/day-range.js';
import { numberOfDay } from './day-number.js';
import type { Coverage } from './lamp/coverage.js';
import { createCoverage } from './lamp/coverage.js';
import { memory, type Pool, poolOf } from './lamp/pool.js';
import type { LampAct } from './lamp-act.js';
import type { Level } from './level.js';
import type { LineView } from './line.js';
import { lights, type Slice, slices } from './slice.js';

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
  acts: readonly LampAct[],
  view: LineView,
  { firstTold, lastTold }: { readonly firstTold: string | null; readonly lastTold: string | null },
): LineContext {
  const asOf = numberOfDay(view.asOf);
  const contacts = acts
    .filter((act) => lights(act, 'direct') && act.status !== 'historical')
    .map(({ line, level, lastDay, sources }) => ({ line, level, day: numberOfDay(lastDay ?? ''), sources }));
  const days = contacts.map(({ day }) => day);
  const first = days.reduce(
    (least, day) => Math.min(least, day),
    firstTold === null ? asOf : numberOfDay(firstTold),
  );
  const last = days.reduce(
    (most, day) => Math.max(most, day),
    lastTold === null ? Number.NEGATIVE_INFINITY : numberOfDay(lastTold),
  );
  const inPools = daysInPools(acts, asOf);
  const pools = new Map<string, Pool>();
  const poolAt = (key: string) => {
    const pool = pools.get(key) ?? poolOf(inPools.get(key)?.values() ?? [], asOf, first);
    pools.set(key, pool);
    return pool;
  };
  // Bursts are measured where there is most contact; a level alone has too little.
  const { dispersion } = poolAt(keyOf('direct', null));
  return {
    view,
    asOf,
    watchedFrom: first,
    isWatched: asOf - last < watch,
    coverage: createCoverage(contacts),
    pool: (slice, level) => ({ rate: poolAt(keyOf(slice, level)).rate, dispersion }),
  };
}

/** For each slice and level, per line the days of its contacts in the last two years. One pass: there are many acts. */
function daysInPools(
  acts: readonly LampAct[],
  asOf: number,
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  const since = isoDay(asOf - memory);
  for (const act of acts) {
    if (act.lastDay === null || act.lastDay < since) continue;
    for (const slice of slices) {
      if (!lights(act, slice)) continue;
      const day = numberOfDay(act.lastDay);
      for (const level of act.level === null ? [null] : [null, act.level]) {
        const key = keyOf(slice, level);
        const lines = found.get(key) ?? new Map<string, number[]>();
        found.set(key, lines);
        const days = lines.get(act.line);
        if (days === undefined) lines.set(act.line, [day]);
        else days.push(day);
      }
    }
  }
  return found;
}

function keyOf(slice: Slice, level: Level | null): string {
  return `${slice} ${level}`;
}
