import type { LampAct } from './lamp-act.js';

/** What of the acts of a line lies on or before a day: done by then, or said by then where it is still to come or has no day. */
export function visibleActs<A extends LampAct>(acts: readonly A[], day: string): readonly A[] {
  return acts.filter((act) => isVisible(act, day));
}

export function isVisible({ bearing, firstDay, lastDay, told }: LampAct, day: string): boolean {
  if (firstDay === null || lastDay === null || bearing === 'plan' || bearing === 'none')
    return (told ?? '') <= day;
  // A silence holds after its first day, that of the last contact, whenever it was told.
  return bearing === 'silence' ? firstDay < day : lastDay <= day;
}
