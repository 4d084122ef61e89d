import type { Span } from '../../documents/span.js';
import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import type { ActDate } from '../act.js';
import type { Status } from '../event-type.js';
import { chooseExpression } from './choose-expression.js';
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
  const story = earlierDates.findLast((each) => act.sentence - each.sentence <= 3)?.date ?? null;
  const told = resolveDate(text, expression, { status: act.status, story });
  if (told !== null) return told;
  if (expression !== null && expression.said.kind === 'vague') return null;
  if (act.status !== 'actual' && act.status !== 'negated') return null;
  const carried = earlierDates.findLast(
    (each) => each.sentence === act.sentence && each.status === act.status,
  );
  if (carried !== undefined) return carried.date;
  if (!isDaysNews(text, act)) return null;
  const day = publicationDay(text);
  return day === null ? null : { start: day, end: day, span: null, basis: 'publication' };
}
