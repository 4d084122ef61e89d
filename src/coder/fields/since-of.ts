import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Span } from '../../documents/span.js';
import type { Finding } from '../finding.js';
import { clauseEnd, phrasePattern, trimSpan } from './clause-text.js';
import { type FieldValue, said } from './field-value.js';
import { statusOf } from './status/status-of.js';
import { readWordLists } from './word-lists.js';

const words = readWordLists('series.yml', ['ordinals', 'adverbs', 'superlatives', 'counted']);
const ordinals = [...words.ordinals].join('|');
const series = new RegExp(
  `(?:for\\s+)?(?:the|its|their|his|her|a)\\s+(?:${ordinals})\\s+(?:\\S+\\s+){0,3}?(?:${[...words.counted].join('|')})\\b`,
  'giu',
);
const interval =
  /\bsince\s+(?=(?:the\s|a\s|an\s|his\s|her\s|their\s|its\s|\p{Lu}|\d|early|late|mid|at\s+least|last))/gu;
const adverb = phrasePattern([...words.adverbs, ...words.superlatives]);

/** Words that place the act in a series or an interval: "for the first time since May", "the second call in three days"; null if none. */
export function sinceOf(text: PeopledDocument, finding: Finding): FieldValue<Span> | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  const { start, end } = finding.trigger;
  const isContact = finding.type === 'CONSULT';
  const candidates: Span[] = [];
  for (const match of sentence.text.matchAll(series)) {
    const from = sentence.start + match.index;
    const span = trimSpan(text.document.text, from, clauseEnd(text.document.text, from, sentence.end));
    if (span !== null) candidates.push(span);
  }
  for (const match of sentence.text.matchAll(interval)) {
    const from = sentence.start + match.index;
    // "has armed them since May" is a time; "has not met him since May" an interval.
    if (!isContact && statusOf(text, finding).value !== 'negated') continue;
    const span = trimSpan(text.document.text, from, clauseEnd(text.document.text, from, sentence.end));
    if (span !== null) candidates.push(span);
  }
  const near = nearest(candidates, start, end, isContact ? 90 : 40);
  if (near !== null) return said(near, 'since/series', near);
  const repeats: Span[] = [];
  for (const match of sentence.text.matchAll(adverb)) {
    const from = sentence.start + match.index;
    repeats.push({ start: from, end: from + match[0].length, text: match[0] });
  }
  const again = nearest(repeats, start, end, 16);
  return again === null ? null : said(again, 'since/repeated', again);
}

function nearest(spans: readonly Span[], start: number, end: number, reach: number): Span | null {
  let best: Span | null = null;
  let bestDistance = reach + 1;
  for (const span of spans) {
    const distance = span.start >= end ? span.start - end : span.end <= start ? start - span.end : 0;
    if (distance >= bestDistance) continue;
    best = span;
    bestDistance = distance;
  }
  return best;
}
