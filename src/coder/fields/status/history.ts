import type { PeopledDocument } from '../../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../../documents/span.js';
import type { Token } from '../../../sentences/sentence.js';
import { phrasePattern } from '../clause-text.js';
import type { ClauseView } from '../clause-view.js';
import { statusWords } from './status-words.js';

/** Years before the document's own that still belong to a running story. */
const runningYears = 1;
/** A text without a date that names a year in more than this share of its sentences tells history itself: its acts are its story. */
const chronicleShare = 0.4;
const year = /\b(?:1[5-9]\d|20[0-4])\d\b/;
const yearToken = /^(?:1[5-9]\d|20[0-4])\d$/;
const boundary = /^(?:[,;:()—–“”"]|who|which|that|when|after|since|and|but|as|before|while|because|where)$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|spring|summer|autumn|fall|winter)$/;
const phrases = phrasePattern(statusWords.historyPhrases);
const administrations = [...statusWords.administrations].map((entry) => {
  const [name = '', end = ''] = entry.split(' ');
  return { pattern: phrasePattern([`${name} administration`, `${name} presidency`]), end: Number(end) };
});

/** Words that place the act in an earlier episode than the one told (docs/codebook.md section 8); null if none. `when` is the act's own time, where the finder gave one. */
export function findHistory(view: ClauseView, when: Span | null): Span | null {
  const anchor = yearOfText(view);
  if (when !== null && !/^since\b/i.test(when.text)) {
    const told = year.exec(when.text);
    if (told !== null) return anchor !== null && isPast(Number(told[0]), anchor, view) ? when : null;
  }
  return findYear(view, anchor) ?? findPhrase(view, phrases) ?? findAdministration(view, anchor);
}

/** "In 2004 the three met", "agreed in 2004", "the 2004 accord" in a text of 2013. */
function findYear(view: ClauseView, anchor: number | null): Span | null {
  if (anchor === null) return null;
  const { tokens, first, last } = view;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || !yearToken.test(token.lower) || !isPast(Number(token.lower), anchor, view))
      continue;
    if (at >= first && at <= last) return token;
    const before = tokens[at - 1]?.lower ?? '';
    if (before === 'since') continue;
    const isDated =
      before === 'in' || before === 'until' || months.test(before) || /^\d/.test(before) || before === ',';
    const bounds = boundsBetween(tokens, at, first, last);
    if (at > last ? isDated && bounds === 0 : isDated || bounds === 0) return token;
  }
  return null;
}

function boundsBetween(tokens: readonly Token[], at: number, first: number, last: number): number {
  const between = at > last ? tokens.slice(last + 1, at) : tokens.slice(at + 1, first);
  return between.filter((token) => boundary.test(token.lower)).length;
}

/** Whether a year is over for the story; a text without a date is told later than any year that it names. */
function isPast(told: number, anchor: number, view: ClauseView): boolean {
  return view.text.document.date === null ? told <= anchor : told < anchor - runningYears;
}

/** Years found once a document: its acts all ask for them. */
const yearsOfTexts = new WeakMap<PeopledDocument, number | null>();

/** The year that the text is told in: of its date, else the last year that it names; unknown in a chronicle without a date. */
function yearOfText({ text }: ClauseView): number | null {
  const { date } = text.document;
  if (date !== null) return Number(date.slice(0, 4));
  const known = yearsOfTexts.get(text);
  if (known !== undefined) return known;
  const years = [...text.document.text.matchAll(new RegExp(year, 'g'))].map((match) => Number(match[0]));
  const isChronicle = years.length > chronicleShare * text.sentences.length;
  const latest = years.length === 0 || isChronicle ? null : Math.max(...years);
  yearsOfTexts.set(text, latest);
  return latest;
}

function findPhrase(view: ClauseView, pattern: RegExp): Span | null {
  const { sentence, tokens } = view;
  const start = (tokens[view.first]?.start ?? 0) - sentence.start;
  const end = (tokens[view.last]?.end ?? 0) - sentence.start;
  for (const match of sentence.text.matchAll(pattern)) {
    const until = match.index + match[0].length;
    const gap = match.index > end ? sentence.text.slice(end, match.index) : sentence.text.slice(until, start);
    if (gap.length > 60 || /[;:()—–“”"]|\b(?:who|which|that|when|after|since|and|but)\b/.test(gap)) continue;
    return sliceSpan(view.text.document.text, sentence.start + match.index, sentence.start + until);
  }
  return null;
}

function findAdministration(view: ClauseView, anchor: number | null): Span | null {
  if (anchor === null) return null;
  for (const { pattern, end } of administrations) {
    const found = anchor > end ? findPhrase(view, pattern) : null;
    if (found !== null) return found;
  }
  return null;
}
