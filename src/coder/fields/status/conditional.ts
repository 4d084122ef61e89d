import type { ClauseView } from '../clause-view.js';
import { statusWords } from './status-words.js';

/** The conjunction of a conditional clause in the same sentence part as the act; -1 if none. */
export function findConditional(view: ClauseView): number {
  const { tokens, head } = view;
  for (let at = head; at >= 0; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';') break;
    if (statusWords.conditionals.has(word)) return at;
  }
  for (let at = head + 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';') break;
    if (statusWords.conditionals.has(word)) return at;
  }
  return -1;
}
