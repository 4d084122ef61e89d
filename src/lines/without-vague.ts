import { numberOfDay } from './day-number.js';
import type { LampAct } from './lamp-act.js';

/** Days: a contact that lies somewhere in more of them is vague. */
const exact = 3;

/**
 * The acts of any lines, a vague contact ("they spoke in October") no longer counted where the ledger knows contact of the same line
 * and level in that time: it is most likely that one told again, and would look like the latest.
 */
export function withoutVague<A extends LampAct>(acts: readonly A[]): readonly A[] {
  const known = new Map<string, A[]>();
  for (const act of acts) {
    if (!isContact(act) || lengthOf(act) > exact) continue;
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
  return numberOfDay(lastDay ?? '') - numberOfDay(firstDay ?? '') + 1;
}
