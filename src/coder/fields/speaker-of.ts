import type { Mention } from '../../actors/mention.js';
import type { PartyIdentity } from '../../actors/party-identity.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { contains, overlaps, type Span, sliceSpan } from '../../documents/span.js';
import type { Finding } from '../finding.js';
import { type Attribution, attributionsOf } from './attribution.js';
import { viewClause } from './clause-view.js';
import { type FieldValue, said } from './field-value.js';
import { verbalTypes } from './status/status-of.js';

const firstPerson = /^(?:i|we|us|me|my|our)$/i;
/** A turn of a transcript: "SECRETARY BLINKEN: Thank you." */
const turnLabel = /(?:^|\n)[ \t]*(\p{Lu}[\p{Lu}.'’ -]{2,40}):\s/gu;

/** Turns that ask: then whatever is answered is the answerer's word, not only what he says of himself. */
const question = /(?:^|\n)[ \t]*(?:QUESTION|Q):\s/u;

/** Who claims the act when it is not simply the writer: "the Pentagon says" → "the Pentagon"; null when the writer tells it or the actor speaks his own act. */
export function speakerOf(text: PeopledDocument, finding: Finding): FieldValue<Span> | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  const { trigger } = finding;
  const sources = attributionsOf(text, sentence, trigger.start, trigger.end).filter((source) =>
    reaches(text, finding, source),
  );
  const quotation = text.quotations.findIndex((one) => one.isSpeech && contains(one, trigger));
  const other = sources.find((source) => !isOwnAct(text, finding, source, quotation >= 0));
  // Past the actor's own words only a source of the whole sentence counts: "Kim says he is willing, according to Seoul".
  if (other !== undefined && (other === sources[0] || other.by !== 'attribution/verb-before'))
    return said(other.source, other.by, other.source);
  if (sources.length > 0) return null;
  if (quotation >= 0) return quotedSpeaker(text, finding, quotation);
  const turn = turnSpeaker(text, finding);
  return turn === null ? null : said(turn, 'speaker/transcript', turn);
}

/** A noun deep in what somebody says is taken as known by the writer too: "says Russia failed to live up to the agreement". */
function reaches(text: PeopledDocument, finding: Finding, source: Attribution): boolean {
  if (source.by === 'attribution/accusation')
    return !verbalTypes.has(finding.type) && isAccused(finding, source.source);
  const view = viewClause(text, finding);
  if (view === null || view.isVerbal || source.by !== 'attribution/verb-before') return true;
  const between = view.tokens.slice(0, view.first).filter((token) => token.start >= source.source.end);
  return (
    between.length <= 12 &&
    !between.some((token) => /^(?:to|of|after|during|following|which|who)$/.test(token.lower))
  );
}

/** "accused Turkey of arming the rebels" alleges what Turkey did, not "accused Turkey of ignoring rebels armed by Chad". */
function isAccused(finding: Finding, accuser: Span): boolean {
  const between = { start: accuser.end, end: finding.trigger.start };
  return finding.roles.actors.some((actor) => contains(between, actor));
}

/** The speaker of the quotation that holds the act, unless the act is that speaker's own: "We will leave", he said. */
function quotedSpeaker(text: PeopledDocument, finding: Finding, quotation: number): FieldValue<Span> | null {
  const speaker = text.speeches.find((speech) => speech.quotation === quotation)?.speaker ?? null;
  if (speaker === null || isActor(finding, speaker)) return null;
  const isFirstPerson = finding.roles.actors.some((actor) => firstPerson.test(actor.text));
  if (verbalTypes.has(finding.type) && !isFirstPerson) return null;
  return said(sliceSpan(text.document.text, speaker.start, speaker.end), 'speaker/quotation', speaker);
}

function turnSpeaker(text: PeopledDocument, finding: Finding): Span | null {
  const isFirstPerson = finding.roles.actors.some((actor) => firstPerson.test(actor.text));
  if (isFirstPerson && verbalTypes.has(finding.type)) return null;
  if (!isFirstPerson && !question.test(text.document.text)) return null;
  const before = text.document.text.slice(0, finding.trigger.start);
  const label = [...before.matchAll(turnLabel)].at(-1);
  const name = label?.[1];
  if (label === undefined || name === undefined) return null;
  const start = label.index + label[0].indexOf(name);
  return sliceSpan(text.document.text, start, start + name.length);
}

/**
 * A spoken act told by its own actor has no other speaker: in "Iran said it would never negotiate" Iran refuses. An act that is not words
 * has: "Kerry said he met them". Closing words ("…, he said") name the actor of the whole sentence again.
 */
function isOwnAct(
  text: PeopledDocument,
  finding: Finding,
  attribution: Attribution,
  isQuoted: boolean,
): boolean {
  const isSpoken = verbalTypes.has(finding.type);
  if (isActor(finding, attribution.source)) {
    return (
      isSpoken ||
      attribution.by === 'attribution/verb-after' ||
      !isToldAgain(text, finding, attribution.source)
    );
  }
  if (isQuoted || !isSpoken) return false;
  return attribution.by === 'attribution/verb-after' && isSamePerson(text, finding, attribution.source);
}

/** In "Kerry said he met them" the speaker comes again as subject; in "Kerry told them and flew home" he only acts on. A denial names him once. */
function isToldAgain(text: PeopledDocument, finding: Finding, source: Span): boolean {
  const between = text.document.text.slice(source.end, finding.trigger.end);
  return /\b(?:he|she|it|they|we|i|den(?:y|ies|ied|ying)|admit\w*|claim\w*)\b/iu.test(between);
}

function isActor(finding: Finding, source: Span): boolean {
  return finding.roles.actors.some((actor) => overlaps(actor, source));
}

function isSamePerson(text: PeopledDocument, finding: Finding, source: Span): boolean {
  const names = new Set(
    partiesAt(text, source).flatMap((party) => (party.name === null ? [] : [party.name])),
  );
  return finding.roles.actors.some((actor) =>
    partiesAt(text, actor).some((party) => party.name !== null && names.has(party.name)),
  );
}

function partiesAt(text: PeopledDocument, span: Span): readonly PartyIdentity[] {
  return text.mentions
    .filter((mention: Mention) => overlaps(mention, span))
    .flatMap((mention) => mention.parties);
}
