import type { Claim } from './claim.js';
import { sharedCount } from './subject-words.js';

/** How well two accounts agree on how words went, in points; null for a call and a meeting, a letter and a talk. */
export function wayFit(a: Claim, b: Claim): number | null {
  if (a.way === null || b.way === null) return 0;
  if (a.way === b.way) return 0.5;
  const ways = new Set([a.way, b.way]);
  if (ways.has('phone') && ways.has('video')) return -0.5;
  return a.report.event.type === 'CONSULT' ? null : -0.2;
}

/** How well two accounts agree on the kind of the act, in points. */
export function modeFit(a: Claim, b: Claim): number {
  const [mine, yours] = [a.report.event.mode, b.report.event.mode];
  if (a.report.event.type === 'CONSULT' || mine === null || yours === null) return 0;
  return mine === yours ? 0.3 : -0.7;
}

/** A refusal and the taking back of an own offer are both REJECT, but two acts. In points. */
export function answerFit(a: Claim, b: Claim): number {
  if (a.answer === null || b.answer === null) return 0;
  return a.answer === b.answer ? 0.5 : -1;
}

/** How well two accounts agree on the place, in points. */
export function placeFit(a: Claim, b: Claim): number {
  if (a.place.size === 0 || b.place.size === 0) return 0;
  if (sharedCount(a.place, b.place) > 0) return 0.5;
  // A city and its state, or two cities of one state that may be one place: neither for nor against.
  return a.placeCode !== null && a.placeCode === b.placeCode ? 0 : -1.5;
}
