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
  contacts: readonly SeenContact[],
): (line: string, day: number) => readonly LevelShare[] {
  const byLine = new Map<string, { readonly days: number[]; readonly levels: (Level | null)[] }>();
  for (const { line, day, level } of [...contacts].sort((a, b) => a.day - b.day)) {
    const own = byLine.get(line) ?? { days: [], levels: [] };
    own.days.push(day);
    own.levels.push(level);
    byLine.set(line, own);
  }
  const known = new Map<string, readonly LevelShare[]>();
  return (line, day) => {
    const own = byLine.get(line);
    const end = own === undefined ? 0 : upTo(own.days, day);
    if (own === undefined || end === 0) return unknown;
    const key = `${line} ${end}`;
    const mix =
      known.get(key) ?? sharesOf(own.levels.slice(upTo(own.days, (own.days[end - 1] ?? 0) - memory), end));
    known.set(key, mix);
    return mix;
  };
}

function sharesOf(levels: readonly (Level | null)[]): readonly LevelShare[] {
  return [...new Set(levels)]
    .sort()
    .map((level) => ({ level, share: levels.filter((one) => one === level).length / levels.length }));
}
