import { dayNumber } from '../events/day-range.js';
import type { Change, ChangeKind } from './change.js';

/** `withdrawn`: what is known now no longer bears it out. */
export type Fate = 'new' | 'stands' | 'updated' | 'withdrawn';

export interface TrackedChange {
  readonly fate: Fate;
  /** As it is now; as it was, once withdrawn. Keeps the id under which it was first shown. */
  readonly change: Change;
  /** As it was; null when it is new. */
  readonly before: Change | null;
}

/** Days by which new reports may move an alarm without making it another one. */
const drift = 56;
/** A silence or a closure that contact ends becomes its reopening. */
const becomes: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  silence: 'reopening',
  closure: 'reopening',
};

/**
 * What became of changes that were shown before: each is found again, updated in place under its old id, or withdrawn. First by
 * id; else by line and level, and by what they rest on: an event of both, or for alarms about the same weeks.
 * @param reach ISO day since which `now` was asked for: older changes are left alone; null: none is
 */
export function compareChanges(
  before: readonly Change[],
  now: readonly Change[],
  reach: string | null = null,
): readonly TrackedChange[] {
  const left = new Map(now.map((change) => [change.id, change]));
  const old = before.filter(({ day }) => reach === null || day >= reach);
  const same = old.flatMap((change) => {
    const found = left.get(change.id);
    left.delete(change.id);
    return found ? [[change, found] as const] : [];
  });
  const matched = new Map(same);
  for (const change of old) {
    if (matched.has(change)) continue;
    const found = [...left.values()].find((other) => isSameCause(change, other));
    if (found === undefined) continue;
    left.delete(found.id);
    matched.set(change, found);
  }
  return [
    ...[...left.values()].map((change): TrackedChange => ({ fate: 'new', change, before: null })),
    ...old.map((change): TrackedChange => {
      const found = matched.get(change);
      if (found === undefined) return { fate: 'withdrawn', change, before: change };
      const fate = isSaidAlike(change, found) ? 'stands' : 'updated';
      return { fate, change: { ...found, id: change.id }, before: change };
    }),
  ];
}

function isSameCause(before: Change, now: Change): boolean {
  if (before.line !== now.line || before.level !== now.level) return false;
  if (now.kind !== before.kind && now.kind !== becomes[before.kind]) return false;
  if (now.budget !== null) return Math.abs(dayNumber(before.day) - dayNumber(now.day)) <= drift;
  return before.evidence.some((event) => now.evidence.includes(event));
}

function isSaidAlike(a: Change, b: Change): boolean {
  const told = ({ kind, sentence, day, evidence, measure, since, isOver }: Change) =>
    JSON.stringify([kind, sentence, day, evidence, measure, since, isOver]);
  return told(a) === told(b);
}
