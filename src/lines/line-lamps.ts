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
  const [first, second] = line.parties;
  const lamp = (slice: Slice, closers: readonly string[]) =>
    lampOfSlice(line, acts, level, slice, closers, context);
  return {
    direct: directLamp(line, acts, level, context),
    forth: lamp('forth', [first.key]),
    back: lamp('back', [second.key]),
    thirdParty: lamp('thirdParty', []),
    lastContact: contactsOf(acts, 'direct', level).at(-1) ?? null,
    lastIndirect: contactsOf(acts, 'thirdParty', level).at(-1) ?? null,
  };
}

/** The lamp of direct contact alone; arguments as of `lineLamps`. */
export function directLamp(
  line: Line,
  acts: readonly LampAct[],
  level: Level | null,
  context: LineContext,
): Lamp {
  const [first, second] = line.parties;
  return lampOfSlice(line, acts, level, 'direct', [first.key, second.key], context);
}

function contactsOf<A extends LampAct>(acts: readonly A[], slice: Slice, level: Level | null): readonly A[] {
  return acts.filter((act) => lights(act, slice) && (level === null || act.level === level));
}

function lampOfSlice(
  line: Line,
  acts: readonly LampAct[],
  level: Level | null,
  slice: Slice,
  closers: readonly string[],
  context: LineContext,
): Lamp {
  // A closure shuts the way of the party that declares it; a silence is of both.
  const about = acts.filter(
    (act) =>
      !act.isIndirect && concerns(act, level) && (act.bearing !== 'closure' || closers.includes(act.from)),
  );
  const days = contactsOf(acts, 'direct', level).map((act) => numberOfDay(act.lastDay ?? ''));
  return lampOf({
    line: line.key,
    level,
    asOf: context.asOf,
    contacts: contactsOf(acts, slice, level).map(({ lastDay, event }) => ({
      day: numberOfDay(lastDay ?? ''),
      event,
    })),
    stated: slice === 'thirdParty' ? null : statedGround({ acts: about, contacts: days }),
    pool: context.pool(slice, level),
    coverage: context.coverage,
    watchedFrom: context.watchedFrom,
    isWatched: context.isWatched,
  });
}
