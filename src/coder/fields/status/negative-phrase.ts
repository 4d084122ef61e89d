import type { EventType } from '../../event-type.js';
import type { ClauseView } from '../clause-view.js';
import type { Level } from './governor.js';
import { statusWords } from './status-words.js';

/** After "no" these deny nothing of the act, or not the act: "had no objection". */
const harmlessNouns =
  /^(?:longer|one|doubt|objections?|difficult(?:y|ies)|problems?|matter|intention|plans?|choice|reason|but|less|more|other|better|further)$/;

/** "no meeting took place", "nobody called", "without a reply", "have yet to agree", "brought nothing": token of the negative word, or -1. */
export function findNegativePhrase(view: ClauseView, own: Level, type: EventType): number {
  if (type === 'REJECT') return -1;
  const { tokens, first, head } = view;
  const end = Math.min(Math.max(head, own.at), view.last);
  for (let at = Math.min(own.groupStart, first); at <= end; at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (word === 'no' && !harmlessNouns.test(next)) return at;
    if (word === 'without' || statusWords.negativeSubjects.has(word)) return at;
    if (word === 'yet' && next === 'to') return at;
  }
  const without =
    type === 'CONSULT' || type === 'AGREE'
      ? tokens.findIndex((token, at) => at > end && at <= view.last && token.lower === 'without')
      : -1;
  if (without >= 0) return without;
  const object = negativeObject(view, own);
  return object >= 0 ? object : negativeSubject(view, own);
}

/** "had no contact", "reached no deal", "answered neither". */
function negativeObject(view: ClauseView, own: Level): number {
  if (!own.isVerbal) return -1;
  for (let at = own.at + 1; at <= own.at + 2; at++) {
    const word = view.tokens[at]?.lower ?? '';
    if (
      (word === 'no' || word === 'nothing' || word === 'neither' || word === 'nobody' || word === 'none') &&
      !harmlessNouns.test(view.tokens[at + 1]?.lower ?? '')
    )
      return at;
    if (view.tokens[at]?.tag === 'PUNCT') return -1;
  }
  return -1;
}

function negativeSubject(view: ClauseView, own: Level): number {
  const { tokens } = view;
  for (let at = own.groupStart - 1; at >= Math.max(0, own.groupStart - 7); at--) {
    const token = tokens[at];
    if (
      token === undefined ||
      /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(token.tag) ||
      /^(?:when|that|which|who|he|she|it|they|we)$/.test(token.lower)
    )
      return -1;
    if (statusWords.negativeSubjects.has(token.lower)) return at;
    if (token.lower === 'no' && view.isVerbal) return at;
  }
  return -1;
}
