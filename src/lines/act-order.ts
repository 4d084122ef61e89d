import type { LampAct } from './lamp-act.js';

/** Orders acts by day, then by the day on which they were told, then by event: the same whatever the order of reading. */
export function byDay(a: LampAct, b: LampAct): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function orderOf({ lastDay, told, event, line, from, to, basis }: LampAct): string {
  return `${lastDay ?? told} ${told} ${event} ${line} ${from} ${to} ${basis}`;
}
