import { dayNumber } from '../../events/day-range.js';
import type { StatedGround } from '../lamp.js';
import type { LineAct } from '../line-act.js';

/** What of a line may end or state a silence or closure. */
export interface Stated {
  /** Silences, closures and openings of the level asked for and of the whole line. */
  readonly acts: readonly LineAct[];
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
    (act) => act.bearing === 'silence' && act.isCounted && dayNumber(act.firstDay ?? '') >= last,
  );
  silences.sort((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? 1 : -1));
  const [silence] = silences;
  return silence === undefined ? null : groundOf('silence', silence, silence.firstDay ?? '', null);
}

/** Refusals and closures that hold, latest first: no contact on their day or later, no opening by the same party, of that level, later. */
export function standingClosures({ acts, contacts }: Stated): readonly LineAct[] {
  const last = contacts.at(-1) ?? Number.NEGATIVE_INFINITY;
  const openings = acts.filter((act) => act.bearing === 'opening' && act.isCounted);
  return acts
    .filter(({ bearing, isCounted, from, level, lastDay }) => {
      if (bearing !== 'closure' || !isCounted || lastDay === null || dayNumber(lastDay) <= last) return false;
      return !openings.some(
        (opening) =>
          opening.from === from &&
          (level === null || opening.level === level) &&
          (opening.lastDay ?? '') > lastDay,
      );
    })
    .sort((a, b) => (`${a.lastDay} ${a.event}` < `${b.lastDay} ${b.event}` ? 1 : -1));
}

function groundOf(
  what: StatedGround['what'],
  { event, condition }: LineAct,
  since: string,
  by: string | null,
): StatedGround {
  return { kind: 'stated', what, event, since, by, condition };
}
