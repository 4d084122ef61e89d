import type { Token } from '../../sentences/sentence.js';
import type { SentencedDocument } from '../../sentences/sentenced-document.js';
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
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const token = before[i];
    if (token === undefined) continue;
    if (aheadWords.has(token.lower) && !(token.lower === 'to' && token.tag === 'ADP')) return 'future';
    // "will be held": a participle after "be" leaves the tense to the words before it.
    if (isPastVerb(token) && before[i - 1]?.lower !== 'be') return 'past';
  }
  return 'past';
}

function isPastVerb({ tag, lower, lemma }: Token): boolean {
  if (tag === 'AUX') return /^(?:did|was|were|had)$/.test(lower);
  return tag === 'VERB' && lower !== lemma && !/(?:ing|s)$/.test(lower);
}
