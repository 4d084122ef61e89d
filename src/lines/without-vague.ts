import { numberOfDay } from './day-number.js';
import type { LampAct } from './lamp-act.js';

/** Days: a contact that lies somewhere in more of them is vague. */
const exact = 3;

/**
 * The acts of any lines, a vague contact ("they spoke in October") no longer counted where the ledger knows contact of the same line
 * and level in that time: it is most likely that one told again, and would look like the latest.
 */
export function withoutVague<A extends LampAct>(acts: readonly A[]): readonly A[] {
  const vague = new Set(acts.filter((act) => isContact(act) && lengthOf(act) > exact).map(keyOf));
  if (vague.size === 0) return acts;
  const known = new Map<string, A[]>();
  for (const act of acts) {
    if (!isContact(act) || lengthOf(act) > exact || !vague.has(keyOf(act))) continue;
    const own = known.get(keyOf(act));
    if (own === undefined) known.set(keyOf(act), [act]);
    else own.push(act);
  }
  return acts.map((act) => {
    if (!isContact(act) || lengthOf(act) <= exact) return act;
    const isTold = (known.get(keyOf(act)) ?? []).some(
      (other) =>
        (act.level === null || other.level === act.level) &&
        (other.firstDay ?? '') >= (act.firstDay ?? '') &&
        (other.lastDay ?? '') <= (act.lastDay ?? ''),
    );
    return isTold ? { ...act, isCounted: false } : act;
  });
}

function isContact({ bearing, isCounted }: LampAct): boolean {
  return bearing === 'contact' && isCounted;
}

function keyOf({ line, isIndirect }: LampAct): string {
  return `${line} ${isIndirect}`;
}

function lengthOf({ firstDay, lastDay }: LampAct): number {
  if (firstDay === lastDay) return 1;
  return numberOfDay(lastDay ?? '') - numberOfDay(firstDay ?? '') + 1;
}
