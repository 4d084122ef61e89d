import type { ProposedValue } from '../api/answers.js';

const words: Readonly<Record<ProposedValue['kind'], string>> = {
  accept: 'accept it',
  reject: 'refuse it',
  correct: 'correct',
  split: 'split it',
  merge: 'merge it with',
};

/** "correct date to “2022-10-21”". */
export function proposalWords(decision: ProposedValue): string {
  switch (decision.kind) {
    case 'correct':
      return `${words.correct} ${decision.field} to “${decision.value}”`;
    case 'merge':
      return `${words.merge} ${decision.with}`;
    case 'split':
      return `${words.split}: ${decision.reports.join(', ')} tell of another event`;
    default:
      return words[decision.kind];
  }
}
