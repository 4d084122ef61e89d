import type { Span } from '../../../documents/span.js';
import type { ClauseView } from '../clause-view.js';

const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const months =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|may)\.?$/;
const boundary = /^(?:[;:()—–“”"]|who|which|that|when|after|since|and|but|while|because|where)$/;
const nextTime =
  /^(?:week|month|year|spring|summer|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Tokens within which a time belongs to the act. */
const reach = 8;
/** A day of the year later than this after the text's own is rather one of the year before. */
const longestAheadDays = 200;

/** A time told with the act that lies after the text's own day: "the June 8 meeting" in a text of June 7, "next week", "meets Monday"; its token, or -1. */
export function findTimeAhead(view: ClauseView, when: Span | null): number {
  const { tokens, first, last } = view;
  if (when !== null && /^(?:next|tomorrow|later this|in the coming)\b/iu.test(when.text)) return first;
  for (let at = Math.max(0, first - 3); at <= Math.min(tokens.length - 1, last + reach); at++) {
    const token = tokens[at];
    if (token === undefined || (at > last && boundary.test(token.lower))) return -1;
    const next = tokens[at + 1]?.lower ?? '';
    if (token.lower === 'tomorrow') return at;
    if (token.lower === 'next' && nextTime.test(next)) return at;
    if (token.lower === 'later' && next === 'this') return at;
    if (months.test(token.lower) && isAhead(view, token.lower, next)) return at;
    if (weekday.test(token.lower) && at <= last + 3 && isPresent(view)) return at;
  }
  return -1;
}

function isAhead(view: ClauseView, month: string, day: string): boolean {
  const { date } = view.text.document;
  if (date === null || !/^\d{1,2}$/.test(day)) return false;
  const own = Date.parse(date);
  const told = Date.UTC(Number(date.slice(0, 4)), (monthNumbers[month.slice(0, 3)] ?? 1) - 1, Number(day));
  const days = (told - own) / 86_400_000;
  return days > 0 && days < longestAheadDays;
}

/** "meets", "travel": a finite present without auxiliary. */
function isPresent(view: ClauseView): boolean {
  const verb = view.tokens[view.head];
  if (!view.isVerbal || verb === undefined || verb.tag !== 'VERB') return false;
  return verb.lower !== verb.lemma && verb.lower.endsWith('s') && verb.lemma.length > 2;
}
