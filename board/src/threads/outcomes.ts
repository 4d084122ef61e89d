import type { Outcome } from '../../../src/threads/event-thread.js';

/** What may become of an offer, in the order of a choice. */
export const outcomes: readonly Outcome[] = [
  'silent so far',
  'accepted',
  'accepted if',
  'refused',
  'countered',
  'answered',
  'mixed',
  'withdrawn',
  'overtaken',
];
