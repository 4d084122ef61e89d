import type { Claim } from './claim.js';
import { sharedCount } from './subject-words.js';

/** Acts of one party towards another on one day differ by what they are about: so much it counts against them. */
const otherSubject = -2;

/** How well two accounts agree on what the act is about, in points. A contact has many subjects, another act has one. */
export function subjectFit(a: Claim, b: Claim): number {
  const isContact = a.report.event.type === 'CONSULT';
  const shared = sharedCount(a.subjects, b.subjects);
  if (shared > 0) return Math.min(shared, 2) * (isContact ? 0.5 : 1);
  if (a.subjects.size > 0 && b.subjects.size > 0) {
    if (isContact) return -0.3;
    return sharedCount(a.words, b.subjects) + sharedCount(b.words, a.subjects) > 0 ? 0 : otherSubject;
  }
  const told = sharedCount(a.words, b.words);
  return Math.min(told, 2) * 0.4;
}
