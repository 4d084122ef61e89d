import { isoDay } from '../events/day-range.js';
import { byDay } from './act-order.js';
import { numberOfDay } from './day-number.js';
import { standingClosures } from './lamp/stated-ground.js';
import type { LampAct } from './lamp-act.js';
import { type Level, levels } from './level.js';
import type { Line, LineState } from './line.js';
import type { LineContext } from './line-context.js';
import { lineLamps } from './line-lamps.js';
import { lights } from './slice.js';
import { visibleActs } from './visible-acts.js';

/** Days for which a plan without a day is expected; as in joining. */
const planned = 45;
/** Days for which an offer lies on the table. */
const offered = 180;

/** Whether an act is an offer of talks that is not too old to lie on the table. */
export function isFreshOffer({ bearing, isCounted, lastDay, told }: LampAct, asOf: string): boolean {
  return bearing === 'opening' && isCounted && (lastDay ?? told ?? '') >= daysBefore(asOf, offered);
}

/**
 * The state of a line as of a day. Pure.
 * @param acts the acts of the line, in any order
 * @param settled ids of events that were answered, refused, taken up or withdrawn by then
 */
export function lineState<A extends LampAct>(
  line: Line,
  acts: readonly A[],
  settled: ReadonlySet<string>,
  context: LineContext,
): LineState<A> {
  const { view } = context;
  const seen = [...visibleActs(acts, view.asOf)].sort(byDay);
  const told = levels.filter((level) => seen.some((act) => act.level === level && doesTell(act)));
  const refused = refusedIn(seen, told);
  return {
    line,
    view,
    ...lineLamps(line, seen, null, context),
    byLevel: told.map((level) => ({ level, ...lineLamps(line, seen, level, context) })),
    planned: seen.filter((act) => act.bearing === 'plan' && isAhead(act, view.asOf)),
    onTheTable: onTheTable(seen, settled, refused, view.asOf),
    refused,
  };
}

function doesTell(act: LampAct): boolean {
  return lights(act, 'direct') || lights(act, 'thirdParty') || (act.isCounted && isStated(act));
}

function isStated({ bearing }: LampAct): boolean {
  return bearing === 'closure' || bearing === 'silence';
}

function isAhead({ lastDay, told, standing }: LampAct, asOf: string): boolean {
  if (standing === 'denied' || standing === 'retracted') return false;
  return lastDay === null ? (told ?? '') >= daysBefore(asOf, planned) : lastDay >= asOf;
}

/** A refusal at a level is ended by contact at that level; one of the whole line by any. */
function refusedIn<A extends LampAct>(seen: readonly A[], told: readonly Level[]): readonly A[] {
  return [null, ...told]
    .flatMap((level) =>
      standingClosures({
        acts: seen.filter(
          (act) =>
            !act.isIndirect &&
            (act.bearing === 'opening' || (act.bearing === 'closure' && act.level === level)),
        ),
        contacts: seen
          .filter((act) => lights(act, 'direct') && (level === null || act.level === level))
          .map((act) => numberOfDay(act.lastDay ?? '')),
      }),
    )
    .sort(byDay);
}

/** An offer is gone once it was answered, or once its maker or the other side refused talks later. */
function onTheTable<A extends LampAct>(
  seen: readonly A[],
  settled: ReadonlySet<string>,
  refused: readonly A[],
  asOf: string,
): readonly A[] {
  return seen.filter(
    (act) =>
      isFreshOffer(act, asOf) &&
      !settled.has(act.event) &&
      !refused.some((refusal) => (refusal.lastDay ?? '') > (act.lastDay ?? '')),
  );
}

function daysBefore(day: string, days: number): string {
  return isoDay(numberOfDay(day) - days);
}
