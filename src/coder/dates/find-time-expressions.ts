import { sliceSpan } from '../../documents/span.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import { calendarForms } from './calendar-forms.js';
import { joinIntervals } from './join-intervals.js';
import { relativeForms } from './relative-forms.js';
import { stretchForms } from './stretch-forms.js';
import type { TimeExpression, TimeSaid } from './time-expression.js';
import type { TimeForm } from './time-form.js';
import { wordPatterns } from './time-words.js';

/** Earlier forms win among matches of the same length. */
const forms: readonly TimeForm[] = [...calendarForms, ...stretchForms, ...relativeForms];

/** Cheap test that most sentences without a time fail. */
const hint = new RegExp(
  `\\b(?:${wordPatterns.month}|${wordPatterns.weekday}|${wordPatterns.season}|${wordPatterns.unit}|${wordPatterns.vague}|${wordPatterns.namedDay}|\\d(?:st|nd|rd|th)\\b|that|today|yesterday|tomorrow|tonight|weekend|morning|afternoon|evening|overnight|(?:1[5-9]|20)\\d\\d)`,
  'iu',
);

interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly said: TimeSaid;
}

const found = new WeakMap<SentencedDocument, readonly TimeExpression[]>();

/** All time expressions of a text in reading order, none overlapping another. Kept by document: later calls are free. */
export function findTimeExpressions(text: SentencedDocument): readonly TimeExpression[] {
  const known = found.get(text);
  if (known !== undefined) return known;
  const expressions = text.sentences.flatMap((sentence) => findInSentence(text.document.text, sentence));
  found.set(text, expressions);
  return expressions;
}

function findInSentence(text: string, sentence: Sentence): readonly TimeExpression[] {
  if (!hint.test(sentence.text)) return [];
  const matches: FoundTime[] = [];
  for (const form of forms) {
    for (const match of sentence.text.matchAll(form.pattern)) {
      const words = match[0].trimEnd();
      const said = form.read(match.groups ?? {}, words);
      const start = sentence.start + match.index + (words.length - words.trimStart().length);
      if (said !== null) matches.push({ start, end: sentence.start + match.index + words.length, said });
    }
  }
  const kept: FoundTime[] = [];
  for (const match of matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => match.end <= other.start || other.end <= match.start)) kept.push(match);
  }
  kept.sort((a, b) => a.start - b.start);
  const expressions = kept.map((each) => ({
    ...sliceSpan(text, each.start, each.end),
    sentence: sentence.index,
    said: each.said,
    isAttribute: isAttribute(sentence, each),
    inner: null,
  }));
  return joinIntervals(text, sentence, expressions);
}

/** "Tuesday's attack", "the June summit", "last week's talks": the time belongs to the noun after it. */
function isAttribute(sentence: Sentence, { start, end }: FoundTime): boolean {
  const after = sentence.text.slice(end - sentence.start);
  if (/^\s?['’]s?(?=\s)/.test(after)) return true;
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (/^(?:on|in|since|until|by|during|over|at|for|from|as|back|of|dated)\s(?!the\s)/i.test(words))
    return false;
  const next = sentence.tokens.find((token) => token.start >= end);
  if (next === undefined || next.start > end + 1 || !/^(?:NOUN|ADJ)$/.test(next.tag)) return false;
  const previous = sentence.tokens.findLast((token) => token.end <= start);
  return (
    /^(?:\S+\s)?(?:the|that)\s/i.test(words) ||
    previous?.tag === 'DET' ||
    previous?.lower === "'s" ||
    previous?.tag === 'ADJ'
  );
}
