import type { JudgementValue } from '../api/answers.js';

const words: Readonly<Record<JudgementValue['kind'], string>> = {
  accept: 'accepted it',
  reject: 'refused it',
  correct: 'corrected',
  split: 'split it',
  merge: 'merged it with another',
  link: 'linked it as an answer',
  unlink: 'unlinked it',
  undo: 'took a judgement back',
};

/** "Ida corrected date to “2022-10-21”". */
export function judgementWords({ kind, author, field, value }: JudgementValue): string {
  if (kind !== 'correct') return `${author} ${words[kind]}`;
  return `${author} ${words[kind]} ${field ?? ''} to “${typeof value === 'string' ? value : JSON.stringify(value)}”`;
}
