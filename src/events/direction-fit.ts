import type { Claim } from './claim.js';
import { matchParties } from './party-fit.js';

/**
 * How well the parties of two directed acts agree, in points; null when they are other acts. One who does something to
 * several, told of one of them, does the same act; a side that an account leaves open may be anyone.
 */
export function directionFit(a: Claim, b: Claim): number | null {
  const doers = sideFit(a.actors, b.actors);
  const targets = sideFit(a.recipients, b.recipients);
  if (doers === null || targets === null) return null;
  if (doers === 0 && targets === 0) return null;
  return doers + targets - (isJoint(a, b) || isJoint(b, a) ? joint : 0);
}

/** What two do together is seldom what one of them does alone. */
const joint = 1;

/** Whether an account names a further doer of whom the other knows nothing. */
function isJoint(a: Claim, b: Claim): boolean {
  const known = new Set([...b.actors, ...b.recipients, ...b.through].map(({ code }) => code));
  return b.actors.length > 0 && a.actors.some(({ code }) => !known.has(code));
}

function sideFit(a: Claim['actors'], b: Claim['actors']): number | null {
  if (a.length === 0 || b.length === 0) return 0;
  const { fits } = matchParties(a, b);
  const best = fits[0];
  if (best === undefined) return null;
  return best === 2 ? 1.5 : best;
}
