import type { PeopledDocument } from '../../actors/peopled-document.js';
import { contains, type Span, sliceSpan } from '../../documents/span.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { Channel } from '../event-type.js';
import type { Finding } from '../finding.js';
import { phrasePattern } from './clause-text.js';
import { type FieldValue, inferred, said } from './field-value.js';
import { verbalTypes } from './status/status-of.js';
import { readWordLists } from './word-lists.js';

const lists = readWordLists('channels.yml', ['phone', 'video', 'letter', 'message', 'inPerson', 'statement']);

/** Channels in order of how plainly their words tell them. */
const channelPatterns: readonly (readonly [Channel, RegExp])[] = [
  ['video', phrasePattern(lists.video)],
  ['phone', phrasePattern(lists.phone)],
  ['letter', phrasePattern(lists.letter)],
  ['message', phrasePattern(lists.message)],
  ['in-person', phrasePattern(lists.inPerson)],
];
const statementPattern = phrasePattern(lists.statement);

/** Sentences back that a meeting or call still gives its channel to what was said in it. */
const readoutReach = 12;

/** The channel of a contact or a spoken act (CODEBOOK.md section 5); null for acts that are not words, or when nothing tells it. */
export function channelOf(text: PeopledDocument, finding: Finding): FieldValue<Channel> | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  if (finding.type === 'CONSULT') return channelOfContact(text, sentence, finding);
  if (!verbalTypes.has(finding.type)) return null;
  return channelOfWords(text, sentence, finding);
}

function channelOfContact(
  text: PeopledDocument,
  sentence: Sentence,
  finding: Finding,
): FieldValue<Channel> | null {
  const own = nearestChannel(text, finding.trigger, finding.trigger);
  if (own !== null) return own;
  const near = nearestChannel(text, clauseAround(sentence, finding.trigger), finding.trigger);
  if (near !== null) return near;
  return inferred('in-person', 'channel/contact-default');
}

function channelOfWords(
  text: PeopledDocument,
  sentence: Sentence,
  finding: Finding,
): FieldValue<Channel> | null {
  const clause = clauseAround(sentence, finding.trigger);
  const near = nearestChannel(text, clause, finding.trigger);
  if (near !== null && isSaidThere(text, finding, near)) return near;
  const carried = channelOfReadout(text, finding);
  if (carried !== null) return carried;
  const spoken = firstMatch(text, sentence, statementPattern, finding.trigger);
  return spoken === null
    ? inferred('statement', 'channel/words-default')
    : said('statement', 'channel/statement-words', spoken);
}

/** Words about a meeting tell the channel only if the act was done in it: "during the call", "at their meeting", "in a letter". */
function isSaidThere(text: PeopledDocument, finding: Finding, value: FieldValue<Channel>): boolean {
  const { span } = value.ground;
  if (span === null) return false;
  if (contains(finding.trigger, span)) return value.value !== 'in-person' || /summon|host/i.test(span.text);
  const before = text.document.text.slice(Math.max(0, span.start - 40), span.start).toLowerCase();
  if (value.value === 'phone' || value.value === 'letter')
    return (
      /\b(in|by|over|during|with|on|via|through|from|wrote|his|her|their|the|a|an)\b[^.;]*$/.test(before) ||
      value.ground.by !== ''
    );
  return /\b(during|at|in|after|following)\s+(?:\S+\s+){0,4}$/.test(before);
}

/** A readout tells a call or meeting first and then what was said in it. */
function channelOfReadout(text: PeopledDocument, finding: Finding): FieldValue<Channel> | null {
  for (let at = finding.sentence - 1; at >= Math.max(0, finding.sentence - readoutReach); at--) {
    const sentence = text.sentences[at];
    if (sentence === undefined) break;
    const found = readoutOpening.exec(sentence.text);
    if (found === null) continue;
    const channel: Channel = /phone|\bcall\b|spoke/.test(found[0].toLowerCase()) ? 'phone' : 'in-person';
    const start = sentence.start + found.index;
    return said(channel, 'channel/readout', sliceSpan(text.document.text, start, start + found[0].length));
  }
  return null;
}

const readoutOpening =
  /\b(?:met (?:today |virtually )?with|met (?:today|on|in)|spoke (?:today |separately )?(?:by phone |with|to)|call with|meeting with)\b/iu;

function nearestChannel(
  text: PeopledDocument,
  clause: Pick<Span, 'start' | 'end'>,
  trigger: Span,
): FieldValue<Channel> | null {
  const source = text.document.text.slice(clause.start, clause.end);
  let best: FieldValue<Channel> | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [channel, pattern] of channelPatterns) {
    for (const match of source.matchAll(pattern)) {
      const start = clause.start + match.index;
      const end = start + match[0].length;
      const distance = Math.max(0, start - trigger.end, trigger.start - end);
      if (distance >= bestDistance) continue;
      bestDistance = distance;
      best = said(channel, `channel/${channel}-words`, sliceSpan(text.document.text, start, end));
    }
  }
  return best;
}

function firstMatch(text: PeopledDocument, sentence: Sentence, pattern: RegExp, trigger: Span): Span | null {
  let best: Span | null = null;
  for (const match of sentence.text.matchAll(pattern)) {
    const start = sentence.start + match.index;
    const span = sliceSpan(text.document.text, start, start + match[0].length);
    if (best === null || Math.abs(span.start - trigger.start) < Math.abs(best.start - trigger.start))
      best = span;
  }
  return best;
}

/** The stretch of the sentence around the act up to a semicolon. */
function clauseAround(sentence: Sentence, trigger: Span): { readonly start: number; readonly end: number } {
  const before = sentence.text.lastIndexOf(';', trigger.start - sentence.start);
  const after = sentence.text.indexOf(';', trigger.end - sentence.start);
  return {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: after < 0 ? sentence.end : sentence.start + after,
  };
}
