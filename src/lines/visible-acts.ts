import type { LineAct } from './line-act.js';

/** What of the acts of a line lies on or before a day: done by then, or said by then where it is still to come or has no day. */
export function visibleActs(acts: readonly LineAct[], day: string): readonly LineAct[] {
  return acts.filter((act) => isVisible(act, day));
}

export function isVisible({ bearing, firstDay, lastDay, told }: LineAct, day: string): boolean {
  if (firstDay === null || lastDay === null || bearing === 'plan' || bearing === 'none') return told <= day;
  // A silence holds after its first day, that of the last contact, whenever it was told.
  return bearing === 'silence' ? firstDay < day : lastDay <= day;
}
