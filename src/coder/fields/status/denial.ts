import type { EventType } from '../../event-type.js';
import type { ClauseView } from '../clause-view.js';

const denialWords =
  /^(den(y|ies|ied|ying|ial)|disput(e|es|ed|ing)|untrue|false|fake|unfounded|baseless|fabricated|debunked)$/;
const dismissed = /^(dismiss(es|ed|ing)?|reject(s|ed|ing)?|rebut(s|ted)?|refut(e|es|ed))$/;
const claims = /^(reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|charges?)$/;

/** The word by which somebody denies that the act took place ("denied that they had met", "dismissed reports of a meeting"); -1 if none. */
export function findDenial(view: ClauseView, type: EventType): number {
  const { tokens, first, last, head } = view;
  for (let at = last; at >= Math.max(0, first - 22); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const { lower } = token;
    if (at < first && (lower === ';' || lower === 'but' || lower === 'while' || lower === 'although'))
      return -1;
    if (denialWords.test(lower)) {
      // The denial itself as REJECT or ACCUSE is an act of its own.
      if (at === head && (type === 'REJECT' || type === 'ACCUSE')) return -1;
      return at;
    }
    if (
      dismissed.test(lower) &&
      at < first &&
      tokens.slice(at + 1, first).some((word) => claims.test(word.lower))
    )
      return at;
    if (lower === 'no' && /^(truth|evidence|proof|indication|sign)$/.test(tokens[at + 1]?.lower ?? ''))
      return at;
  }
  return -1;
}
