import type { StoredReport } from '../ledger/stored-report.js';
import type { Party } from '../reports/coded-event.js';
import { type AnswerKind, answerOf } from './answer-of.js';
import { codeOfName } from './code-of-name.js';
import { type DayRange, dayNumber, rangeOf } from './day-range.js';
import { joinWords } from './join-words.js';
import { subjectWords } from './subject-words.js';

/** A report as joining sees it: what of it can be compared. */
export interface Claim {
  readonly report: StoredReport;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly through: readonly Party[];
  /** The days that the text names for the act. */
  readonly said: DayRange | null;
  /** Where the act lies when no words tell: around publication. Null when that is unknown too. */
  readonly guessed: DayRange | null;
  /** The guess is the day of publication and not a stretch before or after it. */
  readonly isNews: boolean;
  /** How words went, letters and messages taken together; null when left open. */
  readonly way: string | null;
  /** Several occasions told as one. */
  readonly isSeries: boolean;
  /** What the act is about, in stems. */
  readonly subjects: ReadonlySet<string>;
  /** What its sentences speak of, in stems. */
  readonly words: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Code of the state that the place is or lies in. */
  readonly placeCode: string | null;
  /** What kind of answer the trigger tells: yes, no, taken back. */
  readonly answer: AnswerKind | null;
}

/** Days before publication in which an act without a date is sought, and after it when the act is still to come. */
const before = 21;
const after = 45;

export function toClaim(report: StoredReport): Claim {
  const { event } = report;
  const known = (parties: readonly Party[]) => parties.filter(({ code }) => code !== '-');
  const said = saidDays(report);
  const isNews = said === null && report.happened !== null;
  return {
    report,
    actors: known(event.actors),
    recipients: known(event.recipients),
    through: known(event.through),
    said,
    guessed: said === null ? guessedDays(report) : null,
    isNews,
    way: wayOf(event.channel),
    isSeries: event.type === 'CONSULT' && isSeries(`${event.trigger.text} ${event.since?.text ?? ''}`),
    subjects: withoutNames(subjectWords(event.about?.text ?? ''), event),
    words: withoutNames(subjectWords(event.evidence.map((one) => one.text).join(' ')), event),
    place: subjectWords(event.place?.text ?? ''),
    placeCode: event.place === null ? null : codeOfName(event.place.text),
    answer: answerOf(event.trigger.text),
  };
}

/** The day of publication stands for the day of the act where the text tells none: it is no said day. */
function saidDays({ event, happened, corrected }: StoredReport): DayRange | null {
  if (happened === null) return null;
  const isSaid = event.date?.basis !== 'publication' || corrected.includes('date');
  return isSaid ? rangeOf(happened) : null;
}

function guessedDays({ event, happened, document }: StoredReport): DayRange | null {
  if (happened !== null) {
    const days = rangeOf(happened);
    return { first: days.first - 2, last: days.last };
  }
  if (document.published === null || event.status === 'historical') return null;
  const published = dayNumber(document.published);
  const isAhead = event.status === 'future' || event.status === 'hypothetical';
  return isAhead
    ? { first: published, last: published + after }
    : { first: published - before, last: published };
}

function wayOf(channel: Claim['report']['event']['channel']): string | null {
  if (channel === null || channel === 'unspecified') return null;
  return channel === 'letter' || channel === 'message' ? 'written' : channel;
}

function isSeries(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => joinWords.series.has(word));
}

/** Names of the parties say who, not about what. */
function withoutNames(words: ReadonlySet<string>, event: Claim['report']['event']): ReadonlySet<string> {
  const parties = [
    ...event.actors,
    ...event.recipients,
    ...event.through,
    ...(event.speaker ? [event.speaker] : []),
  ];
  const names = new Set(parties.flatMap(({ text, name }) => [...subjectWords(`${text} ${name ?? ''}`)]));
  return new Set([...words].filter((word) => !names.has(word)));
}
