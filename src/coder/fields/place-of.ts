import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps, type Span, sliceSpan } from '../../documents/span.js';
import type { Token } from '../../sentences/sentence.js';
import type { EventType } from '../event-type.js';
import type { Finding } from '../finding.js';
import { type ClauseView, viewClause } from './clause-view.js';
import { type FieldValue, said } from './field-value.js';

/** Spoken acts have a place seldom: their "in" tells where what they speak of lies. */
const placedTypes: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'ASSAULT',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'COERCE',
  'AID',
  'COOPERATE',
  'SUPPORT',
]);

/** Of acts of support only those done somewhere: signing, opening. A call has no place. */
function isPlaced({ type, trigger }: Finding): boolean {
  if (type === 'SUPPORT')
    return /\b(?:sign|open|establish|present|inaugurat|reopen|rais)/iu.test(trigger.text);
  return placedTypes.has(type) && !/\b(?:phone|telephone|call|message)/iu.test(trigger.text);
}

const visited = /^(visit|visits|visited|visiting|tour|toured|enter|entered|invaded|stormed)$/;
const movement =
  /^(visit|visits|trip|trips|travel|travels|traveled|travelled|traveling|travelling|flew|fly|flying|flies|went|go|goes|going|head|heads|headed|heading|come|came|coming|return|returned|returns|journey|journeyed|sent|send|arrive|arrived|arrival|moved)$/;
const timeWords =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|fall|week|weeks|month|months|year|years|days|time|past|future|return|response|order|exchange|addition|fact|part|person|question|which|what|talks|negotiations|discussions|effect|power|office|public|private|force|place|recent|case|favor|favour|protest|writing)$/;

/** Exact words for the place of the act: "in Geneva" → "Geneva"; null if none is told. */
export function placeOf(text: PeopledDocument, finding: Finding): FieldValue<Span> | null {
  const view = viewClause(text, finding);
  if (view === null || !isPlaced(finding)) return null;
  const { tokens, first, last } = view;
  for (let at = first; at < Math.min(tokens.length - 1, last + 24); at++) {
    const token = tokens[at];
    if (token === undefined || /^[;:]$/.test(token.lower)) break;
    if (
      at > last + 1 &&
      (/^(?:SCONJ|VERB|AUX)$/.test(token.tag) || /^(?:that|who|which|but|after|before)$/.test(token.lower))
    )
      break;
    const place = placeAfter(tokens, at, finding, text.document.text);
    if (place !== null) return said(place, 'place/preposition', place);
  }
  const held = placeOfHolding(view, finding);
  if (held !== null) return said(held, 'place/held', held);
  const journey = placeOfJourney(tokens, first, finding, text.document.text);
  if (journey !== null) return said(journey, 'place/journey', journey);
  // "In Geneva, the two ministers met": a place that opens the sentence.
  const opening = tokens[0];
  if (opening !== undefined && /^(in|at)$/.test(opening.lower)) {
    const place = nounPhrase(tokens, 1, text.document.text);
    if (place !== null && isPlaceName(tokens, 1) && place.end < finding.trigger.start)
      return said(place, 'place/opening', place);
  }
  return null;
}

const holding = /^(?:hold|take|begin|open|start|resume|continue|end|convene|happen|occur)$/;

/** "Talks between them, brokered by a neighbour, were held in Geneva": the place after the verb that a nominal act is the subject of. */
function placeOfHolding({ tokens, last, isVerbal, text }: ClauseView, finding: Finding): Span | null {
  if (isVerbal) return null;
  const verb = tokens.findIndex(
    (token, at) =>
      at > last &&
      token.tag === 'VERB' &&
      holding.test(token.lemma) &&
      !/^(?:who|which|that)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  if (verb < 0 || verb > last + 20) return null;
  for (let at = verb + 1; at < Math.min(tokens.length - 1, verb + 6); at++) {
    const token = tokens[at];
    if (token === undefined || /^(?:SCONJ|VERB|AUX|PUNCT)$/.test(token.tag)) return null;
    const place = placeAfter(tokens, at, finding, text.document.text);
    if (place !== null) return place;
  }
  return null;
}

/** "flew to Jeddah, where he met the king": the place before "where". */
function placeOfJourney(
  tokens: readonly Token[],
  first: number,
  finding: Finding,
  text: string,
): Span | null {
  const where = tokens.findLastIndex((token, at) => at < first && at >= first - 4 && token.lower === 'where');
  if (where < 0) return null;
  for (let at = where - 2; at >= Math.max(0, where - 8); at--) {
    const place = placeAfter(tokens, at, finding, text);
    if (place !== null) return place;
  }
  return null;
}

function placeAfter(tokens: readonly Token[], at: number, finding: Finding, text: string): Span | null {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const isPreposition = /^(in|at|near|outside|inside)$/.test(word);
  const isMovement = (word === 'to' || word === 'for') && movement.test(before);
  const isSideline =
    word === 'on' &&
    /^the$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(sidelines|margins|fringes)$/.test(tokens[at + 2]?.lower ?? '');
  if (!isPreposition && !isMovement && !isSideline && !visited.test(word)) return null;
  const next = tokens[at + 1];
  if (next === undefined || timeWords.test(next.lower) || next.tag === 'VERB' || next.tag === 'NUM')
    return null;
  if (!isSideline && !isPlaceName(tokens, at + 1)) return null;
  const place = nounPhrase(tokens, at + 1, text);
  if (place === null) return null;
  if (
    isPreposition &&
    finding.roles.recipients.some((party) => overlaps(party, place)) &&
    finding.type !== 'CONSULT'
  )
    return place;
  return place;
}

function isPlaceName(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + 5); next++) {
    const token = tokens[next];
    if (token === undefined || timeWords.test(token.lower)) return false;
    if (token.tag === 'PROPN') return true;
    if (!/^(DET|ADJ|NOUN|PART)$/.test(token.tag)) return false;
  }
  return false;
}

/** The noun phrase from `at`, with "of" phrases and ", Country" after a city. */
function nounPhrase(tokens: readonly Token[], at: number, text: string): Span | null {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token === undefined) break;
    const isInside =
      /^(DET|ADJ|NOUN|PROPN|PART)$/.test(token.tag) || token.lower === '-' || token.lower === "'s";
    const isLink = token.lower === 'of' && end > at;
    if (end > at && timeWords.test(token.lower)) break;
    if (!isInside && !isLink) break;
    if (token.lower === 'to' || token.lower === 'not') break;
    end++;
  }
  const start = tokens[at];
  const final = tokens[end - 1];
  return start === undefined || final === undefined || end <= at
    ? null
    : sliceSpan(text, start.start, final.end);
}
