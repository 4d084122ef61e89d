import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import type { ActDate } from '../act.js';
import type { DatableAct } from './date-of-act.js';
import { addDays, single } from './day-range.js';
import { findTimeExpressions } from './find-time-expressions.js';
import { publicationDay } from './publication-day.js';
import { resolveDate } from './resolve-date.js';
import type { OffsetTime, TimeExpression } from './time-expression.js';

/** Days of the units that a distance between two acts is counted in here; longer ones are too loose to count back from. */
const daysOf: Partial<Readonly<Record<OffsetTime['unit'], number>>> = {
  hour: 0,
  day: 1,
  week: 7,
  fortnight: 14,
};

/**
 * The date of an act that "a day after" ties to another one: the other is what follows these words, the main act what
 * goes before. "Kyiv spoke on Friday, two days after Moscow had refused": the refusal is Wednesday's. Null when the
 * distance is not told or neither act has a day.
 */
export function eventOffsetDate(
  text: SentencedDocument,
  act: DatableAct,
  expression: TimeExpression,
  said: OffsetTime,
): ActDate | null {
  const days = daysOf[said.unit];
  if (days === undefined || (said.amount === null && said.unit !== 'hour')) return null;
  const distance = days * (said.amount ?? 0);
  const isOther = act.trigger.start >= expression.end;
  const span = { start: expression.start, end: expression.end, text: expression.text };
  const after = dayBeside(text, act, expression, 'after');
  if (after !== null) {
    const day = isOther ? after : addDays(after, distance);
    return { ...single(day), span, basis: 'relative' };
  }
  const main = dayBeside(text, act, expression, 'before') ?? publicationDay(text);
  if (main === null) return null;
  return { ...single(isOther ? addDays(main, -distance) : main), span, basis: 'relative' };
}

/** The day that another expression of the same sentence tells, on one side of this one. */
function dayBeside(
  text: SentencedDocument,
  act: DatableAct,
  expression: TimeExpression,
  side: 'before' | 'after',
): string | null {
  for (const other of findTimeExpressions(text)) {
    if (other.sentence !== expression.sentence || other === expression || other.said.kind === 'offset')
      continue;
    if (side === 'after' ? other.start < expression.end : other.end > expression.start) continue;
    const date = resolveDate(text, other, { status: act.status === 'future' ? 'future' : 'actual' });
    if (date !== null && date.start === date.end) return date.start;
  }
  return null;
}
