import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Span } from '../../documents/span.js';
import type { EventType } from '../event-type.js';
import type { Finding } from '../finding.js';
import { clauseEnd, trimSpan } from './clause-text.js';
import { viewClause } from './clause-view.js';
import { type FieldValue, said } from './field-value.js';

/** Force and movement are told without a subject of their own. */
const withoutSubject: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'COERCE',
]);

const subjectMarker =
  /\b(?:to discuss|discuss(?:ed|es|ing)?|on the (?:issue|question|subject|topic) of|over|about|regarding|concerning|on)\s+(?=\S)/giu;
const contentMarker = /\b(?:that|to|for|of|against|over|about|on|with|from|as)\s+(?=\S)/giu;
const contactTypes: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE']);
const timeAfter =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^the (?:sidelines|margins)|^\d/i;

/** Most words that a subject runs to: it is to be short (docs/codebook.md section 6). */
const longestSubject = 14;

/** Exact words for the subject of the contact or act: "to discuss the grain deal" → "the grain deal"; null if none. */
export function aboutOf(text: PeopledDocument, finding: Finding): FieldValue<Span> | null {
  const view = viewClause(text, finding);
  if (view === null || withoutSubject.has(finding.type)) return null;
  const source = text.document.text;
  const { trigger } = finding;
  const sentenceEnd = view.sentence.end;
  const pattern = contactTypes.has(finding.type) ? subjectMarker : contentMarker;
  const tail = source.slice(trigger.start, sentenceEnd);
  const reach = trigger.end - trigger.start + (contactTypes.has(finding.type) ? 120 : 70);
  for (const match of tail.matchAll(pattern)) {
    if (match.index > reach) break;
    const from = trigger.start + match.index + match[0].length;
    if (
      from < trigger.end &&
      match.index === 0 &&
      contactTypes.has(finding.type) &&
      !/^discuss/i.test(match[0])
    )
      continue;
    if (timeAfter.test(source.slice(from, from + 14))) continue;
    if (isRecipient(finding, from)) continue;
    const span = shorten(source, from, clauseEnd(source, from, sentenceEnd));
    if (span !== null) return said(span, 'about/marker', span);
  }
  if (contactTypes.has(finding.type)) return null;
  const object = shorten(source, trigger.end, clauseEnd(source, trigger.end, sentenceEnd));
  return object === null ? null : said(object, 'about/object', object);
}

function isRecipient(finding: Finding, from: number): boolean {
  const parties = [...finding.roles.recipients, ...finding.roles.actors];
  return parties.some((party) => party.start >= from && party.start <= from + 4);
}

function shorten(source: string, from: number, to: number): Span | null {
  const span = trimSpan(source, from, to);
  if (span === null) return null;
  let end = span.start;
  let words = 0;
  for (const match of span.text.matchAll(/\S+/gu)) {
    if (
      words > 2 &&
      /^(?:but|while|after|before|when|if|unless|until|because|which|who|saying|amid|during)$/i.test(match[0])
    )
      break;
    if (++words > longestSubject) break;
    end = span.start + match.index + match[0].length;
  }
  return trimSpan(source, span.start, end);
}
