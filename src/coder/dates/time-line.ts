import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import { type DayRange, isSingle, yearAndMonth } from './day-range.js';
import { findTimeExpressions } from './find-time-expressions.js';
import { leanOf } from './lean-of.js';
import { publicationDay } from './publication-day.js';
import { resolveTime, type TimeAnchor } from './resolve-time.js';
import type { TimeExpression } from './time-expression.js';

/** An expression with the anchor that it was read against and the days that it means there. */
export interface TimePoint {
  readonly expression: TimeExpression;
  readonly anchor: TimeAnchor;
  readonly range: DayRange | null;
}

const lines = new WeakMap<SentencedDocument, readonly TimePoint[]>();

/**
 * The times of a text in reading order, each resolved against those before it: what "two days later" and a date
 * without its year are counted from. Kept by document.
 */
export function timeLine(text: SentencedDocument): readonly TimePoint[] {
  const known = lines.get(text);
  if (known !== undefined) return known;
  const publication = publicationDay(text);
  const expressions = findTimeExpressions(text);
  const latestYear = publication === null ? lastYear(expressions) : null;
  const points: TimePoint[] = [];
  let story: DayRange | null = null;
  let storyDay: DayRange | null = null;
  let named: { readonly year: number; readonly sentence: number } | null = null;
  for (const expression of expressions) {
    const reach = publication === null ? undatedReach : datedReach;
    const isNear = named !== null && expression.sentence - named.sentence <= reach;
    const anchor: TimeAnchor = {
      publication,
      story,
      storyDay,
      storyYear: isNear && named !== null ? named.year : latestYear,
      lean: leanOf(text, expression),
    };
    const range = resolveTime(expression.said, anchor);
    points.push({ expression, anchor, range });
    if (range === null) continue;
    if (expression.said.kind === 'calendar' && (expression.said.year !== null || publication === null)) {
      named = { year: yearAndMonth(range.start).year, sentence: expression.sentence };
    }
    if (expression.said.kind !== 'interval' && expression.said.kind !== 'stretch') {
      story = range;
      if (isSingle(range)) storyDay = range;
    }
  }
  lines.set(text, points);
  return points;
}

/** Sentences over which a named year holds for dates without one: few where the day of publication gives a year as well. */
const datedReach = 0;
const undatedReach = 2;

/** The last year that a text names: stands in for that of its publication when this is unknown. */
function lastYear(expressions: readonly TimeExpression[]): number | null {
  let last: number | null = null;
  for (const { said } of expressions) {
    if (said.kind === 'calendar' && said.year !== null && (last === null || said.year > last))
      last = said.year;
  }
  return last;
}
