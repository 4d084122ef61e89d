import type { PeopledDocument } from '../../../actors/peopled-document.js';
import { contains, type Span, sliceSpan } from '../../../documents/span.js';
import type { Sentence } from '../../../sentences/sentence.js';
import type { Channel } from '../../event-type.js';
import type { Finding } from '../../finding.js';
import { type FieldValue, inferred, said } from '../field-value.js';
import { statusOf, verbalTypes } from '../status/status-of.js';
import { throughOf } from '../through/through-of.js';
import {
  type ChannelWords,
  channelWordsIn,
  contactPhonePattern,
  nearestTo,
  statementPattern,
} from './channel-words.js';
import { readoutOf } from './readout.js';

/** The channel of a contact or a spoken act (docs/codebook.md section 5); null for acts that are not words. */
export function channelOf(text: PeopledDocument, finding: Finding): FieldValue<Channel> | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  if (finding.type === 'CONSULT') return channelOfContact(text, sentence, finding);
  return verbalTypes.has(finding.type) ? channelOfWords(text, sentence, finding) : null;
}

function channelOfContact(
  text: PeopledDocument,
  sentence: Sentence,
  finding: Finding,
): FieldValue<Channel> | null {
  const { trigger } = finding;
  const source = text.document.text;
  const own = nearestTo(trigger, channelWordsIn(source, trigger.start, trigger.end));
  if (own !== null) return fromWords(own);
  const clause = clauseAround(sentence, trigger);
  const near = nearestTo(trigger, channelWordsIn(source, clause.start, clause.end));
  const spoken = [...trigger.text.matchAll(contactPhonePattern)][0];
  if (spoken !== undefined && near?.channel !== 'video') {
    const start = trigger.start + spoken.index;
    return said('phone', 'channel/spoke', sliceSpan(source, start, start + spoken[0].length));
  }
  if (near !== null) return fromWords(near);
  const earlier = readoutOf(text, sentence.index);
  if (earlier !== null) return said(earlier.channel, 'channel/readout', earlier.span);
  // Silence has no channel: "has not spoken with him since May".
  if (speech.test(trigger.text) && statusOf(text, finding).value === 'negated') return null;
  return inferred('in-person', 'channel/contact-default');
}

function channelOfWords(
  text: PeopledDocument,
  sentence: Sentence,
  finding: Finding,
): FieldValue<Channel> | null {
  const source = text.document.text;
  const { trigger } = finding;
  const clause = clauseAround(sentence, trigger);
  const words = channelWordsIn(source, clause.start, clause.end).filter((word) =>
    isSaidThere(source, sentence, trigger, word),
  );
  const near = nearestTo(trigger, words);
  if (near !== null) return fromWords(near);
  const carried = finding.roles.through[0] ?? throughOf(text, finding)?.value[0];
  if (carried !== undefined) return said('message', 'channel/carried', carried);
  const earlier = readoutOf(text, sentence.index);
  if (earlier !== null) return said(earlier.channel, 'channel/readout', earlier.span);
  const spoken = [...sentence.text.matchAll(statementPattern)][0];
  if (spoken === undefined) return isDeed(finding) ? null : inferred('statement', 'channel/words-default');
  const start = sentence.start + spoken.index;
  return said('statement', 'channel/statement-words', sliceSpan(source, start, start + spoken[0].length));
}

const speech = /\b(?:spoken?|speak(?:s|ing)?|talk(?:ed|ing)?|communicat\w+|contact(?:ed|ing)?)\b/iu;

/** Signing, recognising, opening an embassy are spoken acts by type alone: no channel unless words tell one. */
function isDeed(finding: Finding): boolean {
  return (
    finding.type === 'SUPPORT' &&
    /\b(?:sign|establish|open|reopen|recogni|ratif|restor|appoint|accredit|relations|embassy)/iu.test(
      finding.trigger.text,
    )
  );
}

function fromWords(words: ChannelWords): FieldValue<Channel> {
  return said(words.channel, `channel/${words.channel}-words`, words.span);
}

/** Words about a contact give their channel to what was said in it: "during the call", "met him to urge", "in a letter"; not to what is said about it. */
function isSaidThere(source: string, sentence: Sentence, trigger: Span, words: ChannelWords): boolean {
  const { channel, span } = words;
  if (contains(trigger, span)) return channel !== 'in-person' || /summon|host/iu.test(span.text);
  if (
    /^\s+(?:conference|was|were|is|with reporters)/iu.test(source.slice(span.end, span.end + 12)) &&
    channel === 'in-person'
  )
    return false;
  const before = source.slice(sentence.start, span.start);
  if (channel !== 'in-person') {
    return (
      span.end <= trigger.start || /\b(?:in|by|over|during|with|on|via|to)\s+(?:\S+\s+){0,4}$/iu.test(before)
    );
  }
  if (/\b(?:during|at|in)\s+(?:\S+\s+){0,3}$/iu.test(before)) return true;
  // "met with the envoys to urge them", "met the minister and thanked him".
  if (span.end > trigger.start || !/^(?:met|meets?|summoned|visited)$/iu.test(span.text)) return false;
  const between = source.slice(span.end, trigger.start);
  return (
    !/[;:“”"]|\b(?:said|that|which|after)\b/iu.test(between) &&
    /\b(?:to|and|who)\s+(?:\S+\s+){0,2}$|,\s*$/iu.test(between)
  );
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
