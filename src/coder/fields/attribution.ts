import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Span } from '../../documents/span.js';
import type { Sentence, Token } from '../../sentences/sentence.js';
import { isDay, isNameToken, nameBefore, nameFrom, nameOf, nounPhraseTo, subjectOf } from './source-name.js';
import { readWordLists } from './word-lists.js';

const words = readWordLists('attribution.yml', ['verbs', 'closingVerbs', 'accusingVerbs']);

/** Somebody named as the source of a stretch of a sentence. */
export interface Attribution {
  /** Shortest words that name the source: "the Pentagon". */
  readonly source: Span;
  readonly by: string;
}

/** The sources of the words at `from`…`to` of a sentence, innermost first: verbs of saying before them, then one after, then "according to". */
export function attributionsOf(
  text: PeopledDocument,
  sentence: Sentence,
  from: number,
  to: number,
): readonly Attribution[] {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > from);
  const last = tokens.findLastIndex((token) => token.start < to);
  if (first < 0) return [];
  const sources: Attribution[] = [];
  for (let at = last; at >= 0; at--) {
    if (tokens[at]?.lower === ';') break;
    const attribution = sourceBefore(text, tokens, at, first);
    if (attribution !== null) sources.push(attribution);
  }
  for (let at = last + 1; at < tokens.length; at++) {
    if (tokens[at]?.lower === ';') break;
    const attribution = sourceAfter(text, tokens, at, last);
    if (attribution === null) continue;
    sources.push(attribution);
    break;
  }
  for (let at = 0; at < tokens.length - 2; at++) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const source = nameFrom(text, tokens, at + 2);
    if (source !== null) sources.push({ source, by: 'attribution/according-to' });
  }
  return sources;
}

/** "The Pentagon said that …": a verb of saying before the act, whose clause holds the act; or a denial that is part of the trigger. */
function sourceBefore(
  text: PeopledDocument,
  tokens: readonly Token[],
  at: number,
  first: number,
): Attribution | null {
  const verb = tokens[at];
  if (verb === undefined) return null;
  // "dismissed reports that they had met": the denier speaks, not the reports.
  if (at < first && deniesClaim(tokens, at, first)) return found(nameBefore(text, tokens, at), 'verb-before');
  if (
    at < first &&
    !/^(?:deny|dismiss|reject|refute|dispute|rebut)$/.test(tokens[at - 1]?.lemma ?? '') &&
    /^(?:reports?|accounts?|rumou?rs)$/.test(verb.lower) &&
    tokens[at + 1]?.lower === 'that'
  ) {
    // "CNBC reports that" is a verb, whatever the tagger took it for.
    if (verb.lower === 'reports' && tokens[at - 1]?.tag === 'PROPN')
      return found(nameBefore(text, tokens, at), 'report');
    const range = nounPhraseTo(tokens, at);
    return range === null ? null : found(nameOf(text, tokens, range.start, range.end), 'report');
  }
  if (at < first && isSayingParticiple(verb)) {
    const source = holds(tokens, at, first) ? subjectOfParticiple(text, tokens, at) : null;
    return found(source, 'verb-before');
  }
  if (!isSaying(verb) || verb.lower.endsWith('ing') || isPassive(tokens, at)) return null;
  if (at >= first) return verb.lemma === 'deny' ? found(nameBefore(text, tokens, at), 'verb-before') : null;
  const holdsAct = words.accusingVerbs.has(verb.lemma)
    ? tokens.slice(at, first).some((token) => token.lower === 'of' || token.lower === 'for')
    : holds(tokens, at, first) || isInserted(tokens, at, first);
  const by = words.accusingVerbs.has(verb.lemma) ? 'accusation' : 'verb-before';
  return holdsAct ? found(nameBefore(text, tokens, at), by) : null;
}

function deniesClaim(tokens: readonly Token[], at: number, first: number): boolean {
  if (!/^(?:dismiss|reject|refute|dispute|rebut)$/.test(tokens[at]?.lemma ?? '')) return false;
  const claim = tokens
    .slice(at + 1, Math.min(first, at + 4))
    .findIndex((token) =>
      /^(?:reports?|claims?|suggestions?|rumou?rs?|allegations?|assertions?|speculation)$/.test(token.lower),
    );
  return claim >= 0 && /^(?:that|of|about)$/.test(tokens[at + claim + 2]?.lower ?? '');
}

function found(source: Span | null, by: string): Attribution | null {
  return source === null ? null : { source, by: `attribution/${by}` };
}

/** "say" and "says" whatever the tagger made of them, other verbs of saying where it took them for verbs. */
function isSaying(token: Token): boolean {
  if (/^(?:say|says|said)$/.test(token.lower)) return true;
  return token.tag === 'VERB' && (words.verbs.has(token.lemma) || words.accusingVerbs.has(token.lemma));
}

function isSayingParticiple({ lower }: Token): boolean {
  return /^(?:saying|adding|claiming|insisting|stating|noting)$/.test(lower);
}

/** "Egypt declined, saying that …": who does what the sentence tells; in "with an aide saying that …" the aide. */
function subjectOfParticiple(
  text: PeopledDocument,
  tokens: readonly Token[],
  participle: number,
): Span | null {
  const isBare = isBoundary(tokens[participle - 1]);
  if (!isBare && !/^(?:statement|report|letter|note)$/.test(tokens[participle - 1]?.lower ?? ''))
    return nameBefore(text, tokens, participle);
  const clause = tokens.findLastIndex((token, at) => at < participle && token.lower === ';') + 1;
  const before = tokens.slice(0, participle);
  const teller = before.findLastIndex(
    (token, at) => at > clause && isSaying(token) && !isPassive(tokens, at),
  );
  const doer = before.findIndex(
    (token, at) => at > clause && token.tag === 'VERB' && !token.lower.endsWith('ing'),
  );
  const main = teller < 0 ? doer : teller;
  return main < 0 ? null : nameBefore(text, tokens, main);
}

/** "The government, the president said at a news conference, remains …": a source put in between commas. */
function isInserted(tokens: readonly Token[], verb: number, first: number): boolean {
  const subject = subjectOf(tokens, verb);
  if (subject === null || tokens[subject.start - 1]?.lower !== ',') return false;
  return tokens.some(
    (token, at) => at > verb && at < first && token.lower === ',' && !opensAside(tokens, at + 1),
  );
}

/** ", hours after they met", ", despite the talks": what the writer adds past a comma. */
function opensAside(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + 6; at++) {
    const { lower = '', tag = '' } = tokens[at] ?? {};
    if (/^(?:after|before|despite|while|although|though|whereas)$/.test(lower)) return true;
    if (!/^(?:NUM|DET|NOUN|ADJ|ADV)$/.test(tag)) return false;
  }
  return false;
}

/** Whether the clause that the verb of saying opens holds token `first`: not in "said during a visit that …", not in "said it, which …". */
function holds(tokens: readonly Token[], verb: number, first: number): boolean {
  let at = verb + 1;
  while (at < first && (isDay(tokens[at]) || tokens[at]?.tag === 'ADV')) at++;
  const next = tokens[at];
  // "announced a truce": what is announced, not what is claimed.
  if (
    tokens[verb]?.lemma === 'announce' &&
    /^(?:DET|ADJ|NOUN)$/.test(next?.tag ?? '') &&
    next?.lower !== 'that'
  )
    return false;
  const opensPhrase =
    next !== undefined && /^(ADP|SCONJ)$/.test(next.tag) && !/^(that|to|whether|if)$/.test(next.lower);
  let isOpen = !opensPhrase;
  for (; at < first; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (/^(which|who|whom|whose|when)$/.test(lower)) return false;
    if (lower === ',' && opensAside(tokens, at + 1)) isOpen = false;
    const next = tokens[at + 1];
    if (lower === 'but' || (lower === 'and' && tokens[at - 1]?.lower === ',' && next?.tag === 'PRON'))
      isOpen = false;
    if (lower === 'that' || /^["“:]$/.test(lower)) isOpen = true;
    else if (lower === '”') isOpen = false;
  }
  return isOpen;
}

/** "…, a Pentagon official said", "…, said the minister": a verb of saying after the act, past a comma or closing mark. */
function sourceAfter(
  text: PeopledDocument,
  tokens: readonly Token[],
  at: number,
  last: number,
): Attribution | null {
  const verb = tokens[at];
  if (
    verb === undefined ||
    !isSaying(verb) ||
    !words.closingVerbs.has(verb.lemma) ||
    verb.lower.endsWith('ing')
  )
    return null;
  if (isPassive(tokens, at)) return null;
  if (isBoundary(tokens[at - 1]) && !/^(?:tell|claim)$/.test(verb.lemma)) {
    const source = isDay(tokens[at + 1]) ? null : nameFrom(text, tokens, at + 1);
    if (source !== null) return found(source, 'verb-after');
  }
  if (opensContent(tokens, at)) return null;
  const subject = subjectOf(tokens, at);
  if (subject === null || subject.start <= last + 1 || !isBoundary(tokens[subject.start - 1])) return null;
  return found(nameOf(text, tokens, subject.start, subject.end), 'verb-after');
}

/** "After they met, the minister said that …", "… told the radio he would go": the verb tells what follows, not what stands before. */
function opensContent(tokens: readonly Token[], verb: number): boolean {
  let at = verb + 1;
  while (at < tokens.length && (isDay(tokens[at]) || tokens[at]?.tag === 'ADV')) at++;
  if (tokens[verb]?.lemma === 'tell') while (isNameToken(tokens[at])) at++;
  const next = tokens[at];
  return next !== undefined && (/^(?:that|["“:])$/.test(next.lower) || next.tag === 'PRON');
}

function isBoundary(token: Token | undefined): boolean {
  return token !== undefined && /^(,|"|”|''|,”|,"|—|–|-)$/.test(token.lower);
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || !/^(AUX|ADV|PART)$/.test(token.tag)) return false;
    if (/^(is|are|was|were|be|been|being)$/.test(token.lower)) return true;
  }
  return false;
}
