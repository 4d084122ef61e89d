import { actKey, type LampAct } from './lamp-act.js';

/** Orders acts by day, or where that is not known by the day on which they were told, then by event: whatever the order of reading. */
export function byDay(a: LampAct, b: LampAct): number {
  // Most differ in their days: keys are made of the others only.
  const [day, other] = [dayOf(a), dayOf(b)];
  const [first, second] = day === other ? [actKey(a), actKey(b)] : [day, other];
  return first < second ? -1 : first > second ? 1 : 0;
}

function dayOf({ lastDay, told }: LampAct): string {
  return lastDay ?? told ?? '';
}
