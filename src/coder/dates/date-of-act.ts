import type { Span } from '../../documents/span.js';
import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import type { ActDate } from '../act.js';
import type { EventType, Status } from '../event-type.js';
import { chooseExpression } from './choose-expression.js';
import { addDays } from './day-range.js';
import { eventOffsetDate } from './event-offset.js';
import { expressionInSpan } from './expression-in-span.js';
import { isDaysNews } from './is-days-news.js';
import { publicationDay } from './publication-day.js';
import { resolveDate } from './resolve-date.js';

/** What the date of an act depends on: a finding, as far as it is known. */
export interface DatableAct {
  readonly sentence: number;
  readonly trigger: Span;
  /** Words for the time when the finder names them. */
  readonly when: Span | null;
  readonly status: Status;
  readonly type?: EventType;
}

/** Date of an act told before, with the sentence that tells it. */
export interface EarlierDate {
  readonly sentence: number;
  readonly status: Status;
  readonly date: ActDate;
}

/**
 * The date of an act: what the words that the finder gave mean, else the nearest time expression of its clause, else
 * that of the act just told in the same sentence, else the day of publication when it is the day's news (CODEBOOK
 * section 8). Null when the text does not tell.
 */
export function dateOfAct(
  text: SentencedDocument,
  act: DatableAct,
  earlierDates: readonly EarlierDate[],
): ActDate | null {
  const expression =
    (act.when === null ? null : expressionInSpan(text, act.when)) ??
    chooseExpression(text, act.sentence, act.trigger);
  if (expression?.said.kind === 'vague') return null;
  if (expression?.said.kind === 'offset' && expression.said.from === 'event') {
    const date = eventOffsetDate(text, act, expression, expression.said);
    if (date !== null) return date;
  }
  const story = storyBefore(act, earlierDates);
  const told = resolveDate(text, expression, { status: act.status, story });
  return told ?? carriedDate(text, act, earlierDates) ?? newsDate(text, act);
}

/** Sentences over which an act told before is what "two days later" counts from. */
const storyReach = 3;
/** Date of the last act told that has happened: plans told in between do not move the story on. */
function storyBefore(act: DatableAct, earlierDates: readonly EarlierDate[]): ActDate | null {
  const before = earlierDates.findLast(
    ({ sentence, status, date }) =>
      date.basis !== 'publication' &&
      act.sentence - sentence <= storyReach &&
      (status === act.status || status === 'actual' || status === 'historical'),
  );
  return before?.date ?? null;
}

/** Sentences over which an act without a time keeps the date of the one before: a trip's stops, what was said at a meeting. */
const carriedReach = { happened: 1, future: 2 };
/** News of the last days runs on from sentence to sentence; older dates are background that does not. */
const freshDays = 3;

function carriedDate(
  text: SentencedDocument,
  act: DatableAct,
  earlierDates: readonly EarlierDate[],
): ActDate | null {
  if (act.status === 'hypothetical' || act.status === 'historical') return null;
  const isAhead = act.status === 'future';
  const reach = isAhead ? carriedReach.future : carriedReach.happened;
  const carried = earlierDates.findLast((each) => {
    const gap = act.sentence - each.sentence;
    if (gap < 0 || gap > reach || each.status !== act.status || each.date.basis === 'publication')
      return false;
    return gap === 0 || isAhead || isFresh(each.date, publicationDay(text));
  });
  return carried?.date ?? null;
}

function isFresh({ start, end }: ActDate, publication: string | null): boolean {
  return (
    publication !== null && start === end && start <= publication && start >= addDays(publication, -freshDays)
  );
}

function newsDate(text: SentencedDocument, act: DatableAct): ActDate | null {
  const day = isDaysNews(text, act) ? publicationDay(text) : null;
  return day === null ? null : { start: day, end: day, span: null, basis: 'publication' };
}
