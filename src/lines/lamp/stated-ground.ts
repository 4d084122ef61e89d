import { numberOfDay } from '../day-number.js';
import type { StatedGround } from '../lamp.js';
import type { LampAct } from '../lamp-act.js';

/** What of a line may end or state a silence or closure. */
export interface Stated<A extends LampAct = LampAct> {
  /** Silences, closures and openings of the level asked for and of the whole line. */
  readonly acts: readonly A[];
  /** Days of direct contacts, ascending. */
  readonly contacts: readonly number[];
}

/** The closure or silence that holds, the latest of them; null when contact or an opening has ended each. */
export function statedGround({ acts, contacts }: Stated): StatedGround | null {
  const [closure] = standingClosures({ acts, contacts });
  if (closure !== undefined) return groundOf('closure', closure, closure.lastDay ?? '', closure.from);
  const last = contacts.at(-1) ?? Number.NEGATIVE_INFINITY;
  // "Since 13 May": the first day is that of the last contact before.
  const silences = acts.filter(
    (act) => act.bearing === 'silence' && act.isCounted && numberOfDay(act.firstDay ?? '') >= last,
  );
  silences.sort(latestFirst);
  const [silence] = silences;
  return silence === undefined ? null : groundOf('silence', silence, silence.firstDay ?? '', null);
}

/** Refusals and closures that hold, latest first: no contact on their day or later, no opening by the same party, of that level, later. */
export function standingClosures<A extends LampAct>({ acts, contacts }: Stated<A>): readonly A[] {
  const last = contacts.at(-1) ?? Number.NEGATIVE_INFINITY;
  const openings = acts.filter((act) => act.bearing === 'opening' && act.isCounted);
  return acts
    .filter(({ bearing, isCounted, from, level, lastDay }) => {
      if (bearing !== 'closure' || !isCounted || lastDay === null || numberOfDay(lastDay) <= last)
        return false;
      return !openings.some(
        (opening) =>
          opening.from === from &&
          (level === null || opening.level === level) &&
          (opening.lastDay ?? '') > lastDay,
      );
    })
    .sort(latestFirst);
}

function latestFirst(a: LampAct, b: LampAct): number {
  const [first, second] = [`${a.lastDay} ${a.event}`, `${b.lastDay} ${b.event}`];
  return first < second ? 1 : first > second ? -1 : 0;
}

function groundOf(
  what: StatedGround['what'],
  { event, condition }: LampAct,
  since: string,
  by: string | null,
): StatedGround {
  return { kind: 'stated', what, event, since, by, condition };
}
