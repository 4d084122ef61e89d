import type { PeopledDocument } from '../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import type { Sentence, Token } from '../../sentences/sentence.js';
import { readWordLists } from './word-lists.js';

const words = readWordLists('attribution.yml', ['verbs', 'closingVerbs', 'accusingVerbs', 'nonSpeakers']);

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

/** "The government, the president said at a news conference, remains …": a source put in between commas. */
function isInserted(tokens: readonly Token[], verb: number, first: number): boolean {
  const subject = subjectOf(tokens, verb);
  if (subject === null || tokens[subject.start - 1]?.lower !== ',') return false;
  return tokens.slice(verb + 1, first).some((token) => token.lower === ',');
}

/** Whether the clause that the verb of saying opens holds token `first`: not in "said during a visit that …", not in "said it, which …". */
function holds(tokens: readonly Token[], verb: number, first: number): boolean {
  let at = verb + 1;
  while (at < first && (isDay(tokens[at]) || tokens[at]?.tag === 'ADV')) at++;
  const next = tokens[at];
  const opensPhrase =
    next !== undefined && /^(ADP|SCONJ)$/.test(next.tag) && !/^(that|to|whether|if)$/.test(next.lower);
  let isOpen = !opensPhrase;
  for (; at < first; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (/^(which|who|whom|whose|when)$/.test(lower)) return false;
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
  if (isBoundary(tokens[at - 1])) {
    const source = isDay(tokens[at + 1]) ? null : nameFrom(text, tokens, at + 1);
    if (source !== null) return found(source, 'verb-after');
  }
  const subject = subjectOf(tokens, at);
  if (subject === null || subject.start <= last + 1 || !isBoundary(tokens[subject.start - 1])) return null;
  return found(nameOf(text, tokens, subject.start, subject.end), 'verb-after');
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

/** The subject of a verb: the nearest name before it, over an apposition or relative clause between commas. */
function nameBefore(text: PeopledDocument, tokens: readonly Token[], verb: number): Span | null {
  const subject = subjectOf(tokens, verb);
  return subject === null ? null : nameOf(text, tokens, subject.start, subject.end);
}

interface TokenRange {
  readonly start: number;
  readonly end: number;
}

function subjectOf(tokens: readonly Token[], verb: number): TokenRange | null {
  let end = verb - 1;
  while (
    end >= 0 &&
    (/^(AUX|ADV|PART)$/.test(tokens[end]?.tag ?? '') || isDay(tokens[end]) || isBeforeDay(tokens, end))
  )
    end--;
  if (tokens[end]?.lower === ',') {
    const open = tokens.findLastIndex((token, index) => index < end && token.lower === ',');
    if (open < 0) return nounPhraseTo(tokens, end - 1);
    // "the foreign minister, Mariam al-Mahdi, said": a bare name between the commas is the shortest naming.
    const isName =
      end - open <= 5 &&
      tokens.slice(open + 1, end).every((token) => token.tag === 'PROPN' || token.lower === '-');
    return isName ? { start: open + 1, end: end - 1 } : nounPhraseTo(tokens, open - 1);
  }
  return nounPhraseTo(tokens, end);
}

/** The noun phrase that ends at `end`, over its prepositions ("an official with knowledge of the talks") and a relative clause ("people who saw it"). */
function nounPhraseTo(tokens: readonly Token[], end: number): TokenRange | null {
  let start = end;
  while (start >= 0 && isNameToken(tokens[start])) start--;
  if (start === end) return null;
  const relative = tokens.findLastIndex(
    (token, index) => index < start && index >= start - 7 && token.lower === 'who',
  );
  if (relative > 0 && tokens.slice(relative, start + 1).every((token) => token.tag !== 'PUNCT'))
    return nounPhraseTo(tokens, relative - 1);
  // Unless the phrase itself hangs on a preposition: "in Geneva Lavrov said".
  let whole = start;
  while (
    whole >= 0 &&
    (isNameToken(tokens[whole]) ||
      /^(?:with|from|in|at|on|for|to|familiar|close)$/.test(tokens[whole]?.lower ?? ''))
  )
    whole--;
  const opening = tokens[whole + 1];
  const isWhole =
    opening !== undefined &&
    end - whole <= longestSource &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(opening.tag);
  return { start: (isWhole ? whole : start) + 1, end };
}

/** "on" in "the ministry on Tuesday said". */
function isBeforeDay(tokens: readonly Token[], at: number): boolean {
  return /^(?:on|in|at)$/.test(tokens[at]?.lower ?? '') && isDay(tokens[at + 1]);
}

/** Most tokens that a source's naming runs to. */
const longestSource = 14;

/** The name that begins at a token: "according to" "Russian reporting". */
function nameFrom(text: PeopledDocument, tokens: readonly Token[], start: number): Span | null {
  let end = start;
  while (end < tokens.length && isNameToken(tokens[end])) end++;
  return end === start ? null : nameOf(text, tokens, start, end - 1);
}

function isDay(token: Token | undefined): boolean {
  return /^((mon|tues|wednes|thurs|fri|satur|sun)day|later|earlier|today|yesterday|last|this|week|month|night|morning)$/.test(
    token?.lower ?? '',
  );
}

function isNameToken(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(token.tag)) return !isDay(token);
  if (token.tag === 'PRON')
    return /^(he|she|they|we|i|his|her|their|its|our|one|someone|it)$/.test(token.lower);
  return /^('s|-|'|of|’s)$/.test(token.lower);
}

/** The shortest naming in tokens `start`…`end`: a person's name without title, else the phrase; null when it names nobody. */
function nameOf(text: PeopledDocument, tokens: readonly Token[], start: number, end: number): Span | null {
  let from = start;
  while (from < end && /^(of|-|'s|'|earlier|meanwhile)$/.test(tokens[from]?.lower ?? '')) from++;
  const opening = tokens[from];
  const closing = tokens[end];
  if (opening === undefined || closing === undefined || end < from) return null;
  if (words.nonSpeakers.has(closing.lower) || !/^(NOUN|PROPN|PRON|ADJ|NUM)$/.test(closing.tag)) return null;
  const isPlain = tokens.slice(from, end).every((token) => token.tag !== 'ADP');
  const person = text.mentions.findLast(
    (mention) => mention.kind === 'person' && mention.end === closing.end && mention.start >= opening.start,
  );
  if (person !== undefined && isPlain) return sliceSpan(text.document.text, person.start, person.end);
  return sliceSpan(
    text.document.text,
    isPlain ? withoutTitle(tokens, from, end) : opening.start,
    closing.end,
  );
}

/** Offset of a person's own name: past "Israeli Defense Minister" in "Israeli Defense Minister Moshe Yaalon". */
function withoutTitle(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    if (
      /^(minister|president|secretary|ambassador|spokesman|spokeswoman|spokesperson|chancellor|chief|general|envoy|adviser|advisor|leader|senator|sen\.?|rep\.?|representative|director|official|king|prince|judge|editor|mr\.?|mrs\.?)$/.test(
        tokens[at]?.lower ?? '',
      )
    ) {
      const next = tokens[at + 1];
      const keepsTitle =
        /^(president|king|prince|mr\.?|mrs\.?)$/.test(tokens[at]?.lower ?? '') && at + 1 === end;
      if (next?.tag === 'PROPN' && !keepsTitle) return next.start;
    }
  }
  return tokens[start]?.start ?? 0;
}
