import type { DerivedThread } from '../ledger/deriver.js';

/** What became of an offer, a request, a letter: of those who answered. */
export type Outcome =
  | 'accepted'
  | 'accepted if'
  | 'refused'
  | 'mixed'
  | 'countered'
  | 'answered'
  | 'withdrawn'
  | 'overtaken'
  | 'silent so far';

export interface EventThread extends DerivedThread {
  readonly outcome: Outcome;
  /** The event that the thread begins with. */
  readonly root: string;
  /** Codes of those who were asked and of whom no answer is known. */
  readonly silent: readonly string[];
}
