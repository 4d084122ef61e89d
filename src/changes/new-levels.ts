import { numberOfDay } from '../lines/day-number.js';
import type { Level } from '../lines/level.js';
import type { MoveAct } from '../lines/move-act.js';
import { lights } from '../lines/slice.js';

/** Whether the ledger has only begun to see contact at a level by a day, on other lines than the one asked for. */
export type IsNewLevel = (line: string, level: Level | null, day: number) => boolean;

/** Days for which the contacts at a level are looked at, in which so many of them make it one that is seen. */
const [quarter, seenNow] = [91, 3];
/** Days before, cut into months of 28 days, and in how many of these it must have been seen to be known. */
const [before, month, fewestMonths] = [728, 28, 6];

/**
 * Tells levels that are new to a ledger: seen three times in the last quarter, and in fewer than six of the 26 months of 28 days
 * before. What is the first of its kind there may be only the first that could be seen.
 */
export function newLevels(acts: readonly MoveAct[]): IsNewLevel {
  // Few contacts are the first of their line: only then is it asked for.
  let byLevel: ReadonlyMap<Level | null, readonly ContactOfLine[]> | undefined;
  return (line, level, day) => {
    if (level === null) return false;
    byLevel ??= contactsByLevel(acts);
    const others = (byLevel.get(level) ?? []).filter((one) => one.line !== line && one.day <= day);
    if (others.filter((one) => one.day > day - quarter).length < seenNow) return false;
    const earlier = others.filter((one) => one.day <= day - quarter && one.day > day - quarter - before);
    return new Set(earlier.map((one) => Math.floor((day - quarter - one.day) / month))).size < fewestMonths;
  };
}

interface ContactOfLine {
  readonly line: string;
  readonly day: number;
}

function contactsByLevel(acts: readonly MoveAct[]): ReadonlyMap<Level | null, readonly ContactOfLine[]> {
  const byLevel = new Map<Level | null, ContactOfLine[]>();
  for (const act of acts) {
    if (!lights(act, 'direct') || act.status === 'historical') continue;
    const own = byLevel.get(act.level) ?? [];
    own.push({ line: act.line, day: numberOfDay(act.lastDay ?? '') });
    byLevel.set(act.level, own);
  }
  return byLevel;
}
