import type { Claim } from './claim.js';
import { contactFit } from './contact-fit.js';
import { dateFit } from './date-fit.js';
import { directionFit } from './direction-fit.js';
import { statusFit } from './status-fit.js';
import { subjectFit } from './subject-fit.js';
import { answerFit, modeFit, placeFit, wayFit } from './way-fit.js';

/** Points from which two accounts are of one act; weights and threshold were set on cases/joining/tuning.jsonl. */
export const joinedFrom = 3;

/**
 * How alike two accounts are, in points; null when they cannot be of one act, whatever else speaks for it. Depends on the
 * two only, not on their order.
 */
export function likenessOf(a: Claim, b: Claim): number | null {
  if (a.report.event.type !== b.report.event.type || a.isSeries !== b.isSeries) return null;
  const isContact = a.report.event.type === 'CONSULT';
  const firm = [
    statusFit(a, b),
    dateFit(a, b),
    isContact ? contactFit(a, b) : directionFit(a, b),
    wayFit(a, b),
  ];
  let points = subjectFit(a, b) + modeFit(a, b) + placeFit(a, b) + answerFit(a, b);
  for (const part of firm) {
    if (part === null) return null;
    points += part;
  }
  return points;
}
