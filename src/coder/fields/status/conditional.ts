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

const inverted = /^(?:were|should|had)$/;

/** "Were the two to meet, …", "Should talks be held, …": an auxiliary at the head of its clause, no question. */
function isInverted({ tokens, sentence }: ClauseView, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !inverted.test(token.lower)) return false;
  if (before !== undefined && !/^["“‘,]$/.test(before.lower)) return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(next.tag) &&
    !/\?["”’)]*$/.test(sentence.text)
  );
}

/** The conjunction that opens the clause in which the act itself stands: "if the two sides meet", "whether they met"; -1 if none. */
export function findOwnConditional(view: ClauseView, from: number): number {
  const { tokens } = view;
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (statusWords.conditionals.has(token.lower) || token.lower === 'whether') return at;
    if (isInverted(view, at)) return at;
    if (token.tag === 'PUNCT' || /^(?:that|but|which|who)$/.test(token.lower)) return -1;
    if (token.tag === 'VERB') return -1;
  }
  return -1;
}
