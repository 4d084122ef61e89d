import { sliceSpan } from '../../documents/span.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { IntervalTime, TimeExpression } from './time-expression.js';

const openers = /\b(?<word>since|until|till|through)\b(?<between>[^,;.“”"]*)$/iu;
/** "since" may be followed by the event that the date belongs to: "since he came back on May 13". */
const mostWordsBetween = 9;

/**
 * Makes intervals of the expressions of one sentence: two joined by "to", "and", "through" or a dash after "from" or
 * "between", and those that "since" or "until" opens.
 */
export function joinIntervals(
  text: string,
  sentence: Sentence,
  expressions: readonly TimeExpression[],
): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of expressions) {
    const previous = joined.at(-1);
    if (previous !== undefined && isRange(text, sentence, previous, expression)) {
      joined.pop();
      const said: IntervalTime = { kind: 'interval', from: previous.said, to: expression.said };
      const start = rangeStart(text, sentence, previous.start);
      joined.push({ ...expression, ...sliceSpan(text, start, expression.end), said });
    } else {
      joined.push(openInterval(text, sentence, expression, previous));
    }
  }
  return joined;
}

function isRange(text: string, sentence: Sentence, first: TimeExpression, second: TimeExpression): boolean {
  if (!canBound(first) || !canBound(second)) return false;
  const gap = text.slice(first.end, second.start);
  const secondWords = second.text;
  const before = text.slice(sentence.start, first.start);
  const isOpened = /\b(?:from|between)\s+$/i.test(before) || /^(?:from|between)\s/i.test(first.text);
  if (/^\s*[-–—]\s*$/.test(gap)) return first.said.kind === second.said.kind;
  if (/^\s*(?:and|or)(?:\s+(?:in|on))?\s*$/i.test(gap) && isSameForm(first, second)) return true;
  if (!isOpened) return /^\s*through\s*$/.test(gap) || (gap.trim() === '' && /^through\s/i.test(secondWords));
  return (
    /^\s*(?:to|and|through|until|till)\s*(?:the\s+)?$/i.test(gap) ||
    (gap.trim() === '' && /^(?:to|and|through|until|till)\s/i.test(secondWords))
  );
}

/** "in 2016 and 2017", "late May or early June": told as one stretch. */
function isSameForm({ said: a }: TimeExpression, { said: b }: TimeExpression): boolean {
  if (a.kind === 'weekday' && b.kind === 'weekday')
    return b.weekday - a.weekday === 1 || b.weekday + 6 === a.weekday;
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return false;
  return (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null);
}

function canBound(expression: TimeExpression): boolean {
  return (
    expression.said.kind !== 'vague' &&
    expression.said.kind !== 'interval' &&
    expression.said.kind !== 'stretch'
  );
}

function rangeStart(text: string, sentence: Sentence, start: number): number {
  const before = /\b(?:from|between)\s+$/i.exec(text.slice(sentence.start, start));
  return before === null ? start : start - before[0].length;
}

function openInterval(
  text: string,
  sentence: Sentence,
  expression: TimeExpression,
  previous: TimeExpression | undefined,
): TimeExpression {
  if (!canBound(expression)) return expression;
  const own = /^(?<word>since|until|till|through)\s/i.exec(expression.text)?.groups?.word;
  const from = Math.max(sentence.start, previous?.end ?? 0);
  const before = openers.exec(text.slice(from, expression.start));
  const between = before?.groups?.between ?? '';
  const word = (own ?? before?.groups?.word ?? '').toLowerCase();
  if (word === '') return expression;
  const wordsBetween = between.trim() === '' ? 0 : between.trim().split(/\s+/).length;
  if (own === undefined && wordsBetween > (word === 'since' ? mostWordsBetween : 2)) return expression;
  const start = own === undefined && before !== null ? from + before.index : expression.start;
  const said: IntervalTime =
    word === 'since'
      ? { kind: 'interval', from: expression.said, to: null }
      : { kind: 'interval', from: null, to: expression.said };
  return {
    ...expression,
    ...sliceSpan(text, start, expression.end),
    said,
    isAttribute: false,
    inner: expression,
  };
}
