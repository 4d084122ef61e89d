import type { Level } from '../level.js';
import type { SeenContact } from './coverage.js';
import { upTo } from './up-to.js';

/** The part of a line's contacts that is at a level; null where the level is not told. */
export interface LevelShare {
  readonly level: Level | null;
  /** 0…1; they add to 1. */
  readonly share: number;
}

/** Days: two years, as the rhythm of a line (`gap-test`). */
const memory = 728;
const unknown: readonly LevelShare[] = [{ level: null, share: 1 }];

/** At which levels a line has contact: those of the two years up to the last one on or before a day. */
export function createLevelMix(
  byLine: ReadonlyMap<string, readonly SeenContact[]>,
): (line: string, day: number) => readonly LevelShare[] {
  const inOrder = new Map<string, LevelsInOrder>();
  const ordered = (line: string) => {
    const own = inOrder.get(line) ?? levelsInOrder(byLine.get(line) ?? []);
    inOrder.set(line, own);
    return own;
  };
  const known = new Map<string, readonly LevelShare[]>();
  return (line, day) => {
    const own = ordered(line);
    const end = upTo(own.days, day);
    if (end === 0) return unknown;
    const key = `${line} ${end}`;
    const mix =
      known.get(key) ?? sharesOf(own.levels.slice(upTo(own.days, (own.days[end - 1] ?? 0) - memory), end));
    known.set(key, mix);
    return mix;
  };
}

/** Days and levels of a line's contacts, side by side, by day. */
interface LevelsInOrder {
  readonly days: readonly number[];
  readonly levels: readonly (Level | null)[];
}

function levelsInOrder(contacts: readonly SeenContact[]): LevelsInOrder {
  const sorted = [...contacts].sort((a, b) => a.day - b.day);
  return { days: sorted.map(({ day }) => day), levels: sorted.map(({ level }) => level) };
}

function sharesOf(levels: readonly (Level | null)[]): readonly LevelShare[] {
  return [...new Set(levels)]
    .sort()
    .map((level) => ({ level, share: levels.filter((one) => one === level).length / levels.length }));
}
