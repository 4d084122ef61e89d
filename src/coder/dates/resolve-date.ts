import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import type { ActDate } from '../act.js';
import type { Status } from '../event-type.js';
import { type DayRange, isSingle } from './day-range.js';
import { resolveTime } from './resolve-time.js';
import type { TimeExpression, TimeSaid } from './time-expression.js';
import { timeLine } from './time-line.js';

/** What the act adds to the words of its time. */
export interface ActContext {
  readonly status: Status;
  /** Date of the act told last before: what "two days later" counts from. Without it, the time told last. */
  readonly story?: DayRange | null;
}

/**
 * The date of an act whose time these words tell, read against the text's time line: past-leaning for what happened,
 * future-leaning for what is to come (docs/dates.md). Null for no expression or one that names no day.
 */
export function resolveDate(
  text: SentencedDocument,
  expression: TimeExpression | null,
  { status, story }: ActContext,
): ActDate | null {
  if (expression === null) return null;
  const point = timeLine(text).find(
    (each) => each.expression === expression || each.expression.inner === expression,
  );
  if (point === undefined) return null;
  const anchor = { ...point.anchor, lean: leanFor(status, point.anchor.lean) };
  const range = resolveTime(
    expression.said,
    story === undefined || story === null
      ? anchor
      : { ...anchor, story, storyDay: isSingle(story) ? story : anchor.storyDay },
  );
  return range === null ? null : toActDate(range, expression);
}

/** A negated or hypothetical act may lie on either side ("did not meet Friday", "will not meet Friday"): the words decide. */
function leanFor(status: Status, ofWords: 'past' | 'future'): 'past' | 'future' {
  if (status === 'negated' || status === 'hypothetical') return ofWords;
  return status === 'future' ? 'future' : 'past';
}

function toActDate(range: DayRange, expression: TimeExpression): ActDate {
  return {
    start: range.start,
    end: range.end,
    span: { start: expression.start, end: expression.end, text: expression.text },
    basis: isStated(expression.said) ? 'stated' : 'relative',
  };
}

/** Calendar words state a date; all other words count from something. */
function isStated(said: TimeSaid): boolean {
  if (said.kind === 'interval') return [said.from, said.to].every((end) => end === null || isStated(end));
  return said.kind === 'calendar' || said.kind === 'season';
}
