import type { EventLink, LinkKind } from './event-link.js';

/** Each kind of answer in words, from the answer to what it answers. */
export const linkWords: Readonly<Record<LinkKind, string>> = {
  accepts: 'accepts',
  'accepts-if': 'accepts on a condition',
  refuses: 'refuses',
  counters: 'counters',
  answers: 'answers',
  withdraws: 'takes back',
  overtakes: 'overtakes',
  ignores: 'leaves unanswered',
};

/** The same from what is answered. */
export const answeredWords: Readonly<Record<LinkKind, string>> = {
  accepts: 'accepted by',
  'accepts-if': 'accepted on a condition by',
  refuses: 'refused by',
  counters: 'countered by',
  answers: 'answered by',
  withdraws: 'taken back by',
  overtakes: 'overtaken by',
  ignores: 'left unanswered by',
};

/** "stated", "inferred, 0.86", "linked by Ida". */
export function describeBasis({ basis, strength, author }: EventLink): string {
  if (author !== null) return `linked by ${author}`;
  return basis === 'explicit' ? 'stated' : `inferred, ${strength.toFixed(2)}`;
}
