import type { Mention } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps, type Span } from '../../documents/span.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { EventType } from '../event-type.js';
import type { Finding } from '../finding.js';
import { phrasePattern } from './clause-text.js';
import { type FieldValue, said } from './field-value.js';
import { readWordLists } from './word-lists.js';

const words = readWordLists('go-betweens.yml', ['carriers', 'compounds', 'roles', 'mediatingVerbs']);
const carrier = phrasePattern(words.carriers);
const compound = new RegExp(`[-‐–](?:${[...words.compounds].join('|')})\\b`, 'giu');
const role = phrasePattern(words.roles);
const carriedTypes: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'AGREE',
  'REQUEST',
  'REJECT',
  'RETREAT',
  'THREATEN',
  'ACCUSE',
]);
const reach = 90;

/** Third parties that carry, host or mediate: "through Oman", "UN-brokered talks", "Swiss intermediaries"; empty list if none. */
export function throughOf(text: PeopledDocument, finding: Finding): FieldValue<readonly Span[]> | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined || !carriedTypes.has(finding.type)) return null;
  const mentions = mentionsOf(text, sentence).filter((mention) => !isParty(finding, mention));
  if (mentions.length === 0) return null;
  const found =
    afterCarrier(sentence, finding, mentions) ??
    beforeCompound(sentence, finding, mentions) ??
    beforeRole(sentence, finding, mentions);
  if (found !== null) return said([found.mention], `through/${found.by}`, found.mention);
  return null;
}

interface Found {
  readonly mention: Mention;
  readonly by: string;
}

function afterCarrier(sentence: Sentence, finding: Finding, mentions: readonly Mention[]): Found | null {
  for (const match of sentence.text.matchAll(carrier)) {
    const end = sentence.start + match.index + match[0].length;
    if (Math.abs(end - finding.trigger.end) > reach) continue;
    const mention = mentions.find((candidate) => candidate.start >= end && candidate.start <= end + 40);
    if (mention !== undefined) return { mention, by: 'carrier' };
  }
  return null;
}

function beforeCompound(sentence: Sentence, finding: Finding, mentions: readonly Mention[]): Found | null {
  for (const match of sentence.text.matchAll(compound)) {
    const at = sentence.start + match.index;
    if (Math.abs(at - finding.trigger.start) > reach) continue;
    const mention = mentions.findLast((candidate) => candidate.end <= at + 1 && candidate.end >= at - 2);
    if (mention !== undefined) return { mention, by: 'compound' };
  }
  return null;
}

function beforeRole(sentence: Sentence, finding: Finding, mentions: readonly Mention[]): Found | null {
  for (const match of sentence.text.matchAll(role)) {
    const at = sentence.start + match.index;
    if (Math.abs(at - finding.trigger.start) > reach) continue;
    const mention = mentions.findLast(
      (candidate) => candidate.end <= at + match[0].length && candidate.end >= at - 12,
    );
    if (mention !== undefined) return { mention, by: 'role' };
  }
  return null;
}

function mentionsOf(text: PeopledDocument, sentence: Sentence): readonly Mention[] {
  return text.mentions.filter((mention) => mention.sentence === sentence.index);
}

function isParty(finding: Finding, mention: Span): boolean {
  return [...finding.roles.actors, ...finding.roles.recipients].some((party) => overlaps(party, mention));
}
