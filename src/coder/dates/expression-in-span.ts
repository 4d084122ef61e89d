import type { Span } from '../../documents/span.js';
import { overlaps } from '../../documents/span.js';
import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import { findTimeExpressions } from './find-time-expressions.js';
import type { TimeExpression, TimeSaid } from './time-expression.js';

/** How closely each way of telling a time names a day; the highest of several in one span is meant. */
const precision: { readonly [Kind in TimeSaid['kind']]: number } = {
  calendar: 4,
  interval: 5,
  weekday: 4,
  period: 3,
  season: 2,
  stretch: 2,
  offset: 3,
  vague: 0,
};

/** The time expression that a span of words tells its time by; null when it holds none. */
export function expressionInSpan(text: SentencedDocument, span: Span): TimeExpression | null {
  let best: TimeExpression | null = null;
  for (const expression of findTimeExpressions(text)) {
    if (!overlaps(expression, span)) continue;
    if (best === null || precisionOf(expression) > precisionOf(best)) best = expression;
  }
  const { inner } = best ?? { inner: null };
  // "Sept. 5" out of "since it was signed Sept. 5" tells the day, not the time since.
  return best !== null && inner !== null && span.start > best.start && overlaps(inner, span) ? inner : best;
}

function precisionOf({ said }: TimeExpression): number {
  // A whole year or month says less than a day.
  return precision[said.kind] + (said.kind === 'calendar' && said.day !== null ? 1 : 0);
}
