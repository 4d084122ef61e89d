import type { Claim } from './claim.js';
import { lengthOf } from './day-range.js';

/** A silence of months and a call inside of it are two things: only short stretches can be denied. */
const deniableDays = 7;

/**
 * Whether accounts of different status may speak of one act, in points; null when not. A plan and what came of it
 * are one act, and so are a statement and its denial; a possible act is neither.
 */
export function statusFit(a: Claim, b: Claim): number | null {
  const [first, second] = [a.report.event.status, b.report.event.status].sort();
  if (first === second) return 0;
  const both = `${first} ${second}`;
  const isSaid = a.said !== null && b.said !== null;
  if (both === 'actual historical') return isSaid ? 0 : null;
  if (both === 'actual future') return isSaid ? 0 : -0.5;
  if (both === 'actual negated' || both === 'future negated') {
    const isShort = [a, b].every((one) => one.said !== null && lengthOf(one.said) <= deniableDays);
    return isShort ? -0.5 : null;
  }
  return null;
}
