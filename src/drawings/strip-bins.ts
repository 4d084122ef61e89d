import { dayNumber, isoDay } from '../events/day-range.js';
import type { LineAct } from '../lines/line-act.js';
import type { Posture } from '../lines/posture.js';
import { lights } from '../lines/slice.js';
import { countPostures } from '../lines/weekly-counts.js';
import { type DaySpan, placeOf, type Tick } from './time-axis.js';

/** Verbal acts under which a share would say nothing: the marks themselves are shown. */
export const leastForShare = 5;

/** What passed on a line between two ticks of the axis. */
export interface StripBin {
  readonly days: DaySpan;
  readonly contacts: number;
  /** Through go-betweens. */
  readonly indirect: number;
  /** Verbal acts by class. */
  readonly postures: Readonly<Record<Posture, number>>;
  /** Verbal acts. */
  readonly n: number;
}

/** Counts between the ticks; what lies before the first tick is a bin of its own. */
export function stripBins(
  acts: readonly LineAct[],
  span: DaySpan,
  ticks: readonly Tick[],
): readonly StripBin[] {
  const starts = [...new Set([span.from, ...ticks.map(({ day }) => day)])];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const until = next === undefined ? span.until : isoDay(dayNumber(next) - 1);
    return binOf(
      acts.filter((act) => act.lastDay !== null && act.lastDay >= from && act.lastDay <= until),
      { from, until },
    );
  });
}

/** Contacts in each of some equal parts of the days, for a row of bars. */
export function contactBars(acts: readonly LineAct[], span: DaySpan, parts: number): readonly number[] {
  const bars = Array.from({ length: parts }, () => 0);
  for (const act of acts) {
    const { lastDay } = act;
    if (lastDay === null || lastDay < span.from || lastDay > span.until) continue;
    if (!lights(act, 'direct') && !lights(act, 'thirdParty')) continue;
    const bar = Math.min(parts - 1, Math.floor(placeOf(lastDay, span) * parts));
    bars[bar] = (bars[bar] ?? 0) + 1;
  }
  return bars;
}

function binOf(acts: readonly LineAct[], days: DaySpan): StripBin {
  const counts = countPostures(acts);
  return {
    days,
    contacts: acts.filter((act) => lights(act, 'direct')).length,
    indirect: acts.filter((act) => lights(act, 'thirdParty')).length,
    postures: counts,
    n: Object.values(counts).reduce((sum, count) => sum + count, 0),
  };
}
