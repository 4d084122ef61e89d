import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Span } from '../../documents/span.js';
import type { EventType } from '../event-type.js';
import type { Finding } from '../finding.js';
import { clauseEnd, phrasePattern, trimSpan } from './clause-text.js';
import { type FieldValue, said } from './field-value.js';
import { statusOf } from './status/status-of.js';
import { readWordLists } from './word-lists.js';

const words = readWordLists('conditions.yml', ['clauseMarkers', 'phraseMarkers', 'inverted']);
const marker = phrasePattern([...words.clauseMarkers, ...words.phraseMarkers]);
/** "Should the truce hold, …", "…, should it fail". */
const inverted = new RegExp(
  `(?<=^|[,“"] )(?:${[...words.inverted].flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]).join('|')})(?= (?:(?:the|it|they|he|she|its|his|both|either)\\b|\\p{Lu}))`,
  'gu',
);

/** Acts that can be promised, threatened or done on a condition; contact and force are told with "until" and "once" of time. */
const conditionalTypes: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'THREATEN',
  'REJECT',
  'REQUEST',
  'CONCEDE',
  'CONSULT',
  'SANCTION',
  'RETREAT',
  'SUPPORT',
  'AID',
  'COOPERATE',
]);

const spokenTypes: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'THREATEN',
  'REJECT',
  'REQUEST',
  'CONCEDE',
]);

/** The words of a condition attached to the act: "if both sides agree", "in exchange for sanctions relief"; null if none. */
export function conditionOf(text: PeopledDocument, finding: Finding): FieldValue<Span> | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined || !isOpen(text, finding)) return null;
  const source = text.document.text;
  const { start, end } = finding.trigger;
  let best: Span | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const match of [...sentence.text.matchAll(marker), ...sentence.text.matchAll(inverted)]) {
    const from = sentence.start + match.index;
    if (from < end - match[0].length && from + match[0].length > start) continue;
    if (!opensCondition(source, from, match[0].toLowerCase(), finding, sentence.start)) continue;
    const distance = from >= end ? from - end : start - from + 20;
    const stop = clauseEnd(source, from + match[0].length, sentence.end);
    if (from < start && stop > start) continue;
    if (distance >= bestDistance) continue;
    const span = trimSpan(source, from, stop);
    if (span === null) continue;
    best = span;
    bestDistance = distance;
  }
  return best === null ? null : said(best, 'condition/marker', best);
}

/** Words can carry a condition at once; a deed only while it lies ahead. */
function isOpen(text: PeopledDocument, finding: Finding): boolean {
  if (!conditionalTypes.has(finding.type)) return false;
  if (spokenTypes.has(finding.type)) return true;
  const status = statusOf(text, finding).value;
  return status === 'hypothetical' || status === 'future';
}

function opensCondition(
  source: string,
  at: number,
  word: string,
  finding: Finding,
  sentenceStart: number,
): boolean {
  const before = source.slice(Math.max(sentenceStart, at - 24), at).toLowerCase();
  // "asked if", "see if", "as if", "what if" open questions and comparisons.
  if (
    word === 'if' &&
    /(ask(s|ed|ing)?|see|wonder(s|ed)?|as|know|question(s|ed)?|unclear|what|decide|sure|say) $/.test(before)
  )
    return false;
  if (/^(?:even|not) $/.test(before.slice(-5))) return false;
  // "at once", "thanked Kosovo for providing refuge".
  if (word === 'once' && before.endsWith('at ')) return false;
  if (word === 'providing' && /\b(?:for|of|by|in|is|are|was|were|and) $/.test(before)) return false;
  if (
    word === 'as soon as' &&
    /^as soon as (?:today|tomorrow|next|this|possible|\p{Lu})/u.test(source.slice(at, at + 24))
  )
    return false;
  if (word === 'once' || word === 'until' || word === 'provided') {
    if (at < finding.trigger.start && word !== 'until') return false;
    if (
      /^(until|once) (now|then|recently|again|more|friday|monday|tuesday|wednesday|thursday|saturday|sunday|midnight|\d|january|february|march|april|may|june|july|august|september|october|november|december|late|early)/i.test(
        source.slice(at, at + 24),
      )
    )
      return false;
  }
  return true;
}
