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
  /** Who acts, in any notation that tells parties apart. */
  readonly actors?: ReadonlySet<string>;
}

/** Date of an act told before, with the sentence that tells it. */
export interface EarlierDate {
  readonly sentence: number;
  readonly status: Status;
  readonly date: ActDate;
  /** Who acted, as in DatableAct. */
  readonly actors?: ReadonlySet<string>;
}

/**
 * The date of an act: what the words that the finder gave mean, else the nearest time expression of its clause, else
 * that of the act just told in the same sentence or on the same occasion, else the day of publication when it is the day's news (CODEBOOK
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
    if (gap === 0) return true;
    return (
      (isSameOccasion(text, act) || isSameActor(act, each)) &&
      (isAhead || isFresh(each.date, publicationDay(text)))
    );
  });
  if (carried === undefined) return null;
  // Words of another sentence tell the day of that act; of this one it is inferred.
  return carried.sentence === act.sentence
    ? carried.date
    : { ...carried.date, span: null, basis: 'relative' };
}

/** "Kerry arrived on Monday. He then flew on": the story of one party runs on. */
function isSameActor({ actors }: DatableAct, earlier: EarlierDate): boolean {
  return (
    actors !== undefined && actors.size > 0 && [...actors].every((one) => earlier.actors?.has(one) ?? false)
  );
}

const occasion =
  /\b(?:at|during|in|after|from) (?:the|their|his|her|that|this|these|those) (?:[\w-]+ ){0,2}(?:meetings?|calls?|talks|visit|trip|summit|conversations?|session|speech|interview|letter|gathering|conference|lunch|dinner)\b/iu;
const resumption = /^["“]?(?:the (?:two|three|pair|duo|sides|leaders|ministers)|both|they|he|she)\b/iu;

/** Whether a sentence goes on about the occasion told just before: "during the call", "the two also agreed". */
function isSameOccasion(text: SentencedDocument, { sentence }: DatableAct): boolean {
  const words = text.sentences[sentence]?.text ?? '';
  return occasion.test(words) || resumption.test(words);
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
