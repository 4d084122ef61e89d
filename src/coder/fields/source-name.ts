import type { PeopledDocument } from '../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import type { Token } from '../../sentences/sentence.js';
import { readWordLists } from './word-lists.js';

const words = readWordLists('attribution.yml', ['nonSpeakers']);

/** The subject of a verb: the nearest name before it, over an apposition or relative clause between commas. */
export function nameBefore(text: PeopledDocument, tokens: readonly Token[], verb: number): Span | null {
  const subject = subjectOf(tokens, verb);
  return subject === null ? null : nameOf(text, tokens, subject.start, subject.end);
}

interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export function subjectOf(tokens: readonly Token[], verb: number): TokenRange | null {
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
export function nounPhraseTo(tokens: readonly Token[], end: number): TokenRange | null {
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
export function nameFrom(text: PeopledDocument, tokens: readonly Token[], start: number): Span | null {
  let end = start;
  while (end < tokens.length && isNameToken(tokens[end])) end++;
  return end === start ? null : nameOf(text, tokens, start, end - 1);
}

export function isDay(token: Token | undefined): boolean {
  return /^((mon|tues|wednes|thurs|fri|satur|sun)day|later|earlier|today|yesterday|last|this|week|month|night|morning)$/.test(
    token?.lower ?? '',
  );
}

export function isNameToken(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(token.tag)) return !isDay(token);
  if (token.tag === 'PRON')
    return /^(he|she|they|we|i|his|her|their|its|our|one|someone|it)$/.test(token.lower);
  return /^('s|-|'|of|’s)$/.test(token.lower);
}

/** The shortest naming in tokens `start`…`end`: a person's name without title, else the phrase; null when it names nobody. */
export function nameOf(
  text: PeopledDocument,
  tokens: readonly Token[],
  start: number,
  end: number,
): Span | null {
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
