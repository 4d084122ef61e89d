import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import type { Status } from '../event-type.js';
import type { TimeExpression } from './time-expression.js';

const aheadWords = new Set([
  'will',
  "'ll",
  'would',
  'shall',
  'may',
  'might',
  'could',
  'should',
  'can',
  'to',
  'scheduled',
  'set',
  'due',
  'plan',
  'plans',
  'planned',
  'planning',
  'expected',
  'expects',
  'expect',
  'slated',
  'upcoming',
  'until',
  'by',
  'before',
  'hopes',
  'intends',
  'ahead',
  'if',
  'going',
  'tentatively',
  'invited',
  'coming',
]);
/** Tokens before the expression that are looked at. */
const reach = 12;

/**
 * Whether a time expression by itself looks ahead: a modal, an infinitive or a word of planning stands before it in its
 * clause. Used where the status of the act is not known.
 */
export function leanOf(text: SentencedDocument, expression: TimeExpression): 'past' | 'future' {
  const sentence = text.sentences[expression.sentence];
  if (sentence === undefined) return 'past';
  const before = sentence.tokens.filter((token) => token.end <= expression.start).slice(-reach);
  for (const token of before.reverse()) {
    if (token.tag === 'VERB' && /(?:ed|[aeo][nwt]|said|met|held|told|came|made)$/.test(token.lower)) {
      return aheadWords.has(token.lower) ? 'future' : 'past';
    }
    if (aheadWords.has(token.lower) && !(token.lower === 'to' && token.tag === 'ADP')) return 'future';
  }
  return 'past';
}

/** Acts that have not happened look ahead; all others behind. */
export function leanOfStatus(status: Status): 'past' | 'future' {
  return status === 'future' || status === 'hypothetical' ? 'future' : 'past';
}
