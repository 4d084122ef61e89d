import type { DerivedLink } from '../ledger/deriver.js';

/** How an act answers another. */
export const linkKinds = [
  'accepts',
  'accepts-if',
  'refuses',
  'counters',
  'answers',
  'withdraws',
  'overtakes',
  'ignores',
] as const;

export type LinkKind = (typeof linkKinds)[number];

export interface EventLink extends DerivedLink {
  readonly kind: LinkKind;
  /** The person who made the link, null for a rule. */
  readonly author: string | null;
}
