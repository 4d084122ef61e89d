import { isoDay } from '../../events/day-range.js';
import type { GapGround, Lamp, LampState, StatedGround } from '../lamp.js';
import type { Level } from '../level.js';
import type { Coverage } from './coverage.js';
import { coveredWeeks } from './covered-weeks.js';
import { chanceOfGap, gapOfChance, type Rhythm, rateOf, usualGap } from './gap-test.js';
import { memory, type Pool } from './pool.js';

/** A contact that lights a lamp. */
export interface Lighting {
  /** Since 1970-01-01. */
  readonly day: number;
  readonly event: string;
}

export interface LampInput {
  readonly line: string;
  /** Null: the whole line. */
  readonly level: Level | null;
  readonly asOf: number;
  /** Up to the day asked for, ascending. */
  readonly contacts: readonly Lighting[];
  readonly stated: StatedGround | null;
  readonly pool: Pool;
  readonly coverage: Coverage;
  /** The first day of which the ledger knows anything. */
  readonly watchedFrom: number;
  /** Whether it knows anything of the four weeks up to the day asked for. */
  readonly isWatched: boolean;
}

/** Chances of the gap at which the lamp dims and goes dark. */
const dimFrom = 0.2;
const darkFrom = 0.01;
/** Weeks: a line that must be silent for longer before that is unusual has too little contact to tell. */
const quarter = 13;
/** Days for which a contact alone lights a lamp. */
const fresh = 28;

/**
 * The state of a lamp. What a text states comes first; then a test whether the gap is longer than the line's rhythm
 * makes likely; on a line with too little contact for that a contact of the last four weeks.
 */
export function lampOf(input: LampInput): Lamp {
  const { asOf, contacts, stated, isWatched } = input;
  if (stated !== null) return { state: stated.what === 'closure' ? 'closed' : 'dark', ground: stated };
  const last = contacts.at(-1);
  if (last === undefined) {
    return isWatched
      ? { state: 'too little to tell', ground: { kind: 'none', what: 'no contact' } }
      : { state: 'not watched', ground: { kind: 'none', what: 'no document' } };
  }
  const isFresh = asOf - last.day < fresh;
  if (!isFresh && !isWatched) return { state: 'not watched', ground: { kind: 'none', what: 'no document' } };
  const ground = gapGround(input, last);
  if (ground.needed <= quarter) return { state: stateOf(ground.chance), ground };
  return isFresh
    ? { state: 'open', ground: { kind: 'contact', event: last.event, day: isoDay(last.day) } }
    : { state: 'too little to tell', ground };
}

function stateOf(chance: number): LampState {
  return chance > dimFrom ? 'open' : chance >= darkFrom ? 'dim' : 'dark';
}

function gapGround(
  { line, level, asOf, contacts, pool, coverage, watchedFrom }: LampInput,
  last: Lighting,
): GapGround {
  const start = Math.max(Math.min(watchedFrom, last.day), last.day - memory + 1);
  const rhythm: Rhythm = {
    contacts: contacts.filter(({ day }) => day >= start).length,
    weeks: (last.day - start + 1) / 7,
    poolRate: pool.rate,
    dispersion: pool.dispersion,
  };
  const covered = coveredWeeks(line, level, last.day + 1, asOf, coverage);
  const rate = rateOf(rhythm);
  return {
    kind: 'gap',
    chance: chanceOfGap(rhythm, covered),
    gap: asOf - last.day,
    coveredWeeks: covered,
    usual: usualGap(rhythm),
    expected: rate * covered,
    rate,
    needed: gapOfChance(rhythm, darkFrom),
  };
}
