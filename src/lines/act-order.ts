import { actKey, type LampAct } from './lamp-act.js';

/** Orders acts by day, or where that is not known by the day on which they were told, then by event: whatever the order of reading. */
export function byDay(a: LampAct, b: LampAct): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function orderOf(act: LampAct): string {
  return `${act.lastDay ?? act.told} ${actKey(act)}`;
}
