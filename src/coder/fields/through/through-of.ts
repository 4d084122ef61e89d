import type { Mention } from '../../../actors/mention.js';
import type { PeopledDocument } from '../../../actors/peopled-document.js';
import { overlaps, type Span, sliceSpan } from '../../../documents/span.js';
import type { Sentence, Token } from '../../../sentences/sentence.js';
import type { EventType } from '../../event-type.js';
import type { Finding } from '../../finding.js';
import { phrasePattern } from '../clause-text.js';
import { startOfVerbGroup, viewClause } from '../clause-view.js';
import { type FieldValue, said } from '../field-value.js';
import { readWordLists } from '../word-lists.js';

const words = readWordLists('go-betweens.yml', [
  'carriers',
  'mediators',
  'compounds',
  'roles',
  'mediatingVerbs',
  'couriers',
]);
const carrier = phrasePattern(words.carriers);
const mediator = phrasePattern(words.mediators);
const compound = new RegExp(`(\\p{Lu}[\\p{L}.]*)[-‐–](?:${[...words.compounds].join('|')})\\b`, 'gu');
const role = phrasePattern(words.roles);

/** Words are carried; talks, deals and truces are mediated. */
const carriedTypes: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ACCUSE',
]);
const mediatedTypes: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'RETREAT']);

/** What may stand between "through" and the name: "through the Omanis", "through Mr. Saleh", "through a Swiss envoy". */
const opening = /^\s*(?:(?:the|both|a|an)\s+)?(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?$/iu;

/** How far, in code units, the words may stand from the trigger. */
const reach = 60;

/** Third parties that carry, host or mediate: "through Oman", "UN-brokered talks", "under Swiss mediation"; null if none is told. */
export function throughOf(text: PeopledDocument, finding: Finding): FieldValue<readonly Span[]> | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  const isMediated = mediatedTypes.has(finding.type);
  const found =
    (carriedTypes.has(finding.type) ? named(text, sentence, finding, carrier, 'carrier') : null) ??
    (isMediated ? named(text, sentence, finding, mediator, 'mediator') : null) ??
    (isMediated ? beforeCompound(text, sentence, finding) : null) ??
    (isMediated ? beforeRole(text, sentence, finding) : null) ??
    (isMediated ? subjectOfMediation(text, finding) : null);
  const first = found?.spans[0];
  return found === null || first === undefined ? null : said(found.spans, `through/${found.by}`, first);
}

interface Found {
  readonly spans: readonly Span[];
  readonly by: string;
}

/** The parties named right after such words in the clause of the act: "brokered by the United States and Egypt". */
function named(
  text: PeopledDocument,
  sentence: Sentence,
  finding: Finding,
  pattern: RegExp,
  by: string,
): Found | null {
  for (const match of sentence.text.matchAll(pattern)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (!isNear(text, finding, start, end)) continue;
    const spans: Span[] = [];
    let from = end;
    for (const mention of mentionsIn(text, sentence, end, end + 120)) {
      const gap = text.document.text.slice(from, mention.start);
      if (!(spans.length === 0 ? opening : /^(?:,? and |, (?:and )?(?:the )?)$/u).test(gap)) continue;
      if (isParty(text, finding, mention)) break;
      spans.push(sliceSpan(text.document.text, mention.start, mention.end));
      from = mention.end;
    }
    if (spans.length > 0) return { spans, by };
  }
  return null;
}

function beforeCompound(text: PeopledDocument, sentence: Sentence, finding: Finding): Found | null {
  for (const match of sentence.text.matchAll(compound)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const name = match[1];
    // It names the go-between of the noun that it stands before, and of no other.
    if (name === undefined || start > finding.trigger.end || finding.trigger.start - end > 30) continue;
    const span = sliceSpan(text.document.text, start, start + name.length);
    if (!isParty(text, finding, span)) return { spans: [span], by: 'compound' };
  }
  return null;
}

function beforeRole(text: PeopledDocument, sentence: Sentence, finding: Finding): Found | null {
  for (const match of sentence.text.matchAll(role)) {
    const start = sentence.start + match.index;
    if (!isNear(text, finding, start, start + match[0].length)) continue;
    const mention = mentionsIn(text, sentence, start - 60, start).findLast((one) => start - one.end <= 4);
    if (mention === undefined || isParty(text, finding, mention)) continue;
    return { spans: [sliceSpan(text.document.text, mention.start, mention.end)], by: 'role' };
  }
  return null;
}

/** "Kuwait brokered talks", "the bishop took the letter to the rebels": who does the mediating or carrying. */
function subjectOfMediation(text: PeopledDocument, finding: Finding): Found | null {
  const view = viewClause(text, finding);
  if (view === null) return null;
  const isAddressed =
    finding.type === 'CONSULT' && finding.roles.actors.length > 0 && finding.roles.recipients.length > 0;
  for (let at = view.first; at <= view.last; at++) {
    const token = view.tokens[at];
    if (token === undefined || (token.tag !== 'VERB' && !isMediating(token))) continue;
    if (finding.type !== 'CONSULT' && !/^(?:broker|mediat)/.test(token.lower)) continue;
    if (!isMediating(token) && !(isAddressed && words.couriers.has(token.lemma))) continue;
    const start = startOfVerbGroup(view.tokens, at);
    if (view.tokens.slice(start, at).some((word) => /^(?:is|was|were|been|being|be)$/.test(word.lower)))
      continue;
    const opening = view.tokens[start];
    const before = mentionsIn(text, view.sentence, view.sentence.start, token.start);
    if (isMediating(token) && (token.lower.endsWith('ing') || opening?.lower === 'to')) {
      // "Egypt, which was central to mediating the truce": no subject of its own.
      const subject = before.findLast((one) => !isParty(text, finding, one));
      if (subject !== undefined)
        return { spans: [sliceSpan(text.document.text, subject.start, subject.end)], by: 'mediation' };
    }
    const mention = before.at(-1);
    if (mention === undefined || opening === undefined || isParty(text, finding, mention)) continue;
    // The subject stands right before its verbs, or before an apposition or "who" that leads to them.
    const gap = text.document.text.slice(mention.end, opening.start);
    if (!/^(?:\s+|,[^;:.]{0,60},?\s+|\s*,?\s+(?:who|which)\s+)$/u.test(gap)) continue;
    return { spans: [sliceSpan(text.document.text, mention.start, mention.end)], by: 'mediation' };
  }
  return null;
}

/** "mediated" before a noun is often taken for an adjective. */
function isMediating({ lemma, lower, tag }: Token): boolean {
  if (words.mediatingVerbs.has(lemma)) return true;
  return (
    tag === 'ADJ' &&
    (words.mediatingVerbs.has(lower.replace(/d$/, '')) || words.mediatingVerbs.has(lower.replace(/ed$/, '')))
  );
}

/** Whether words stand close to the act with no other clause between. */
function isNear(text: PeopledDocument, finding: Finding, start: number, end: number): boolean {
  const { trigger } = finding;
  if (start < trigger.end && end > trigger.start) return true;
  // "answered through Oman that it would come": the words that were carried follow.
  if (
    end <= trigger.start &&
    /^[^,;:.]{2,40},? that (?:\S+ ){0,4}$/u.test(text.document.text.slice(end, trigger.start))
  )
    return true;
  const gap =
    start >= trigger.end
      ? text.document.text.slice(trigger.end, start)
      : text.document.text.slice(end, trigger.start);
  return (
    gap.length <= reach && !/[;:—“”"]|, (?:and|but|which|who)\b|\b(?:that|said|after|which|who)\b/iu.test(gap)
  );
}

function mentionsIn(
  text: PeopledDocument,
  sentence: Sentence,
  start: number,
  end: number,
): readonly Mention[] {
  return text.mentions.filter(
    (one) =>
      one.sentence === sentence.index && one.start >= start && one.end <= end && one.role !== 'modifier',
  );
}

/** Whether the words stand for a party of the act itself, or for its own side: an envoy who speaks for his state is no go-between. */
function isParty(text: PeopledDocument, finding: Finding, span: Span): boolean {
  const parties = [...finding.roles.actors, ...finding.roles.recipients];
  if (parties.some((party) => overlaps(party, span))) return true;
  const own = new Set(parties.flatMap((party) => codesAt(text, party)));
  const codes = codesAt(text, span);
  return codes.length > 0 && codes.every((code) => own.has(code));
}

function codesAt(text: PeopledDocument, span: Span): readonly string[] {
  return text.mentions
    .filter((mention) => overlaps(mention, span))
    .flatMap((mention) => mention.parties.map((party) => party.code))
    .filter((code) => code !== '-');
}
