import { numberOfDay } from './day-number.js';
import { lampOf } from './lamp/lamp-of.js';
import { statedGround } from './lamp/stated-ground.js';
import type { Lamp } from './lamp.js';
import type { LampAct } from './lamp-act.js';
import type { Level } from './level.js';
import type { Line, LineLamps } from './line.js';
import type { LineContext } from './line-context.js';
import { concerns, lights, type Slice } from './slice.js';

/**
 * The lamps of a line, whole or of one level.
 * @param acts what is visible of the line's acts, by day
 */
export function lineLamps<A extends LampAct>(
  line: Line,
  acts: readonly A[],
  level: Level | null,
  context: LineContext,
): LineLamps<A> {
  const contactsOf = (slice: Slice) =>
    acts.filter((act) => lights(act, slice) && (level === null || act.level === level));
  const direct = contactsOf('direct');
  const days = direct.map((act) => numberOfDay(act.lastDay ?? ''));
  const about = acts.filter((act) => !act.isIndirect && concerns(act, level));
  const [first, second] = line.parties;
  const lamp = (slice: Slice, closers: readonly string[]): Lamp => {
    // A closure shuts the way of the party that declares it; a silence is of both.
    const own = about.filter((act) => act.bearing !== 'closure' || closers.includes(act.from));
    return lampOf({
      line: line.key,
      asOf: context.asOf,
      contacts: contactsOf(slice).map(({ lastDay, event }) => ({ day: numberOfDay(lastDay ?? ''), event })),
      stated: slice === 'thirdParty' ? null : statedGround({ acts: own, contacts: days }),
      pool: context.pool(slice, level),
      coverage: context.coverage,
      watchedFrom: context.watchedFrom,
      isWatched: context.isWatched,
    });
  };
  return {
    direct: lamp('direct', [first.key, second.key]),
    forth: lamp('forth', [first.key]),
    back: lamp('back', [second.key]),
    thirdParty: lamp('thirdParty', []),
    lastContact: direct.at(-1) ?? null,
    lastIndirect: contactsOf('thirdParty').at(-1) ?? null,
  };
}
