import type { ClauseView } from '../clause-view.js';
import type { Level } from './governor.js';
import { statusWords } from './status-words.js';

/** "no meeting took place", "nobody called", "without a reply", "have yet to agree", "there was no answer": token of the negative word, or -1. */
export function findNegativePhrase(view: ClauseView, own: Level, isSpoken: boolean): number {
  const { tokens, first, head } = view;
  for (let at = Math.min(own.groupStart, first); at <= Math.min(head, view.last); at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (word === 'no' && next !== 'longer' && next !== 'one' && (!isSpoken || at === first)) return at;
    if (word === 'without' || (statusWords.negativeSubjects.has(word) && !isSpoken)) return at;
    if (word === 'yet' && next === 'to') return at;
  }
  return findNegativeSubject(view, own);
}

function findNegativeSubject(view: ClauseView, own: Level): number {
  const { tokens } = view;
  for (let at = own.groupStart - 1; at >= Math.max(0, own.groupStart - 7); at--) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.tag === 'VERB' ||
      token.tag === 'AUX' ||
      /^[,;:.()"“”]$/.test(token.lower)
    )
      return -1;
    if (statusWords.negativeSubjects.has(token.lower)) return at;
    if (token.lower === 'no' && view.isVerbal) return at;
  }
  return -1;
}
