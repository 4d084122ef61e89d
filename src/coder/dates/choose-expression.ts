import { contains, type Span } from '../../documents/span.js';
import type { Sentence, Token } from '../../sentences/sentence.js';
import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import { findTimeExpressions } from './find-time-expressions.js';
import type { TimeExpression } from './time-expression.js';

/** Costs of what stands between a trigger and an expression, in tokens. */
const cost = { verb: 7, subordinator: 5, mark: 4, comma: 2, quotation: 25, before: 2, attribute: 12 };
/** An expression dearer than this belongs to something else. */
const limit = 34;

const subordinators = new Set([
  'that',
  'which',
  'who',
  'after',
  'before',
  'when',
  'while',
  'where',
  'because',
  'as',
  'since',
  'but',
  'if',
  'whose',
  'until',
]);

/**
 * The time expression that belongs to a trigger: the cheapest of its sentence by distance, where each verb, subordinate
 * clause, comma or quotation mark in between makes it dearer. Null when none is near enough.
 */
export function chooseExpression(
  text: SentencedDocument,
  sentenceIndex: number,
  trigger: Span,
): TimeExpression | null {
  const sentence = text.sentences[sentenceIndex];
  if (sentence === undefined) return null;
  let best: TimeExpression | null = null;
  let bestCost = limit;
  for (const expression of findTimeExpressions(text)) {
    if (expression.sentence !== sentenceIndex || expression.end <= sentence.bodyStart) continue;
    const dear = costOf(text, sentence, trigger, expression);
    if (dear < bestCost) {
      best = expression;
      bestCost = dear;
    }
  }
  return best;
}

function costOf(
  text: SentencedDocument,
  sentence: Sentence,
  trigger: Span,
  expression: TimeExpression,
): number {
  if (contains(trigger, expression)) return 0;
  const isBefore = expression.end <= trigger.start;
  const from = isBefore ? expression.end : trigger.end;
  const to = isBefore ? trigger.start : expression.start;
  const between = sentence.tokens.filter((token) => token.start >= from && token.end <= to);
  let sum = isBefore ? cost.before : 0;
  for (const token of between) sum += tokenCost(token);
  if (expression.isAttribute) sum += between.length <= 1 && isBefore ? 0 : cost.attribute;
  for (const quotation of text.quotations) {
    if (contains(quotation, trigger) !== contains(quotation, expression)) sum += cost.quotation;
  }
  // "On Monday, the ministers met": a time that opens the sentence holds for its main clause.
  if (isBefore && expression.start - sentence.bodyStart <= 1) sum -= cost.comma + 3;
  return sum;
}

function tokenCost(token: Token): number {
  if (token.tag === 'VERB') return cost.verb;
  if (subordinators.has(token.lower)) return cost.subordinator;
  if (token.lower === ',') return cost.comma;
  if (/^[;:—–()]|^--$/.test(token.lower)) return cost.mark;
  return 1;
}
