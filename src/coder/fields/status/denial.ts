import type { EventType } from '../../event-type.js';
import type { ClauseView } from '../clause-view.js';

const denial = /^den(?:y|ies|ied|ying)$/;
const dismissal =
  /^(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|rebut(?:s|ted)?|refut(?:e|es|ed)|disput(?:e|es|ed))$/;
const claims = /^(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?)$/;
const emptiness = /^(?:truth|evidence|proof|indication|sign)$/;
const scopeEnd = /^(?:[,;:—–]|but|while|although|though|after|before|saying|adding|where|which|who)$/;

/** The word by which somebody denies that the act took place ("denied that they had met", "dismissed reports of a meeting"); -1 if none. */
export function findDenial(view: ClauseView, type: EventType): number {
  const { tokens, first, last } = view;
  // The denial of a charge is no charge, and a charge denied was made all the same.
  if (type === 'REJECT' || type === 'ACCUSE') return -1;
  for (let at = last; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const { lower } = token;
    if (at < first && scopeEnd.test(lower)) return -1;
    if (at < first && lower === 'and' && isNewClause(view)) return -1;
    if (denial.test(lower)) return at;
    if (at >= first) continue;
    if (dismissal.test(lower) && tokens.slice(at + 1, first).some((word) => claims.test(word.lower)))
      return at;
    if (lower === 'no' && emptiness.test(tokens[at + 1]?.lower ?? '')) return at;
  }
  return -1;
}

/** A finite verb after "and" is a clause of its own: "denied the charge and vowed a response". */
function isNewClause(view: ClauseView): boolean {
  const verb = view.tokens[view.head];
  return (
    view.isVerbal &&
    verb !== undefined &&
    !verb.lower.endsWith('ing') &&
    view.tokens[view.first - 1]?.lower === 'and'
  );
}
