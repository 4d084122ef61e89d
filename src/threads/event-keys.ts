import type { JoinedEvent } from '../events/joined-event.js';
import { codesIn, dayOf, firstDayOf, isAsk } from './ask.js';

/** Answers are sought so many days after what they answer. */
export const longestWait = 60;

/**
 * Accounts of an offer and of its answer may tell days that are one off: where words name the offer, it may come so many days
 * after its answer.
 */
export const misdated = 1;

const bucketDays = 30;

/** Types that answer by word or deed; others, by force, only overtake. */
const answerTypes: ReadonlySet<string> = new Set([
  'AGREE',
  'REJECT',
  'CONCEDE',
  'RETREAT',
  'AID',
  'COOPERATE',
  'SUPPORT',
  'CONSULT',
]);
const forceTypes: ReadonlySet<string> = new Set(['COERCE', 'ASSAULT', 'SANCTION']);

export function isAnswerType({ type, status }: JoinedEvent): boolean {
  return answerTypes.has(type) && status !== 'hypothetical' && status !== 'historical' && status !== 'future';
}

export function isForce({ type, status }: JoinedEvent): boolean {
  return forceTypes.has(type) && status === 'actual';
}

/**
 * Keys under which an act is found by its answers: who asked whom in which month, or who asked or was asked about what,
 * where an account leaves one of them open. Only acts that call for an answer have such keys.
 */
export function askKeys(event: JoinedEvent): readonly string[] {
  return [
    ...event.reports.map((report) => `report ${report}`),
    ...event.judgements.map((judgement) => `judgement ${judgement}`),
    ...(isAsk(event) ? openKeys(event) : []),
  ];
}

/** Keys under which an act looks for what it answers; only acts that may be an answer have them. */
export function answerKeys(event: JoinedEvent): readonly string[] {
  return [
    ...event.replies.map(({ report }) => `report ${report}`),
    ...event.judgements.map((judgement) => `judgement ${judgement}`),
    ...(isAnswerType(event) ? soughtKeys(event) : []),
    ...(isForce(event) ? ownKeys(event) : []),
  ];
}

function openKeys(event: JoinedEvent): readonly string[] {
  const month = bucketOf(firstDayOf(event));
  const askers = [...codesIn(event, 'actor', 'through')];
  const asked = [...codesIn(event, 'recipient')];
  // Two who plan to meet have each asked the other.
  const mutual = event.type === 'CONSULT' ? [...codesIn(event, 'actor', 'recipient')] : [];
  return [
    ...askers.flatMap((one) => asked.map((other) => `ask ${one} ${other} ${month}`)),
    ...mutual.flatMap((one) =>
      mutual.filter((other) => other !== one).map((other) => `ask ${one} ${other} ${month}`),
    ),
    ...askers.flatMap((one) => event.subjects.map((subject) => `by ${one} ~${subject} ${month}`)),
    ...asked.flatMap((one) => event.subjects.map((subject) => `to ${one} ~${subject} ${month}`)),
    ...askers.map((one) => `own ${one} ${month}`),
  ];
}

function soughtKeys(event: JoinedEvent): readonly string[] {
  const answerers = [...codesIn(event, 'actor')];
  const answered = [
    ...codesIn(event, 'recipient', 'through'),
    ...(event.type === 'CONSULT' ? answerers : []),
  ];
  const months = monthsBefore(event);
  return months.flatMap((month) => [
    ...answerers.flatMap((one) => answered.map((other) => `ask ${other} ${one} ${month}`)),
    ...answerers.flatMap((one) => event.subjects.map((subject) => `to ${one} ~${subject} ${month}`)),
    ...answered.flatMap((one) => event.subjects.map((subject) => `by ${one} ~${subject} ${month}`)),
    ...(event.answer === 'withdraw' ? withdrawalKeys(event, month) : []),
  ]);
}

function withdrawalKeys(event: JoinedEvent, month: number): readonly string[] {
  const own = [...codesIn(event, 'actor')];
  const others = [...codesIn(event, 'recipient')];
  return own.flatMap((one) => [
    ...others.map((other) => `ask ${one} ${other} ${month}`),
    ...event.subjects.map((subject) => `by ${one} ~${subject} ${month}`),
    // "Retracted the letter" tells neither whom it was sent to nor what it was about.
    ...(event.references.length > 0 ? [`own ${one} ${month}`] : []),
  ]);
}

function ownKeys(event: JoinedEvent): readonly string[] {
  const own = [...codesIn(event, 'actor')];
  return monthsBefore(event).flatMap((month) =>
    own.flatMap((one) => event.subjects.map((subject) => `by ${one} ~${subject} ${month}`)),
  );
}

function monthsBefore(event: JoinedEvent): readonly number[] {
  const last = bucketOf(dayOf(event) + misdated);
  const first = bucketOf(dayOf(event) - longestWait);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function bucketOf(day: number): number {
  return Math.floor(day / bucketDays);
}
