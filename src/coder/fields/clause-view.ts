import type { PeopledDocument } from '../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import type { Sentence, Token } from '../../sentences/sentence.js';
import type { Finding } from '../finding.js';

/** A trigger inside its sentence, as token positions: enough syntax for scope rules without a parser. */
export interface ClauseView {
  readonly text: PeopledDocument;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** First and last token of the trigger, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Main verb of a verbal trigger, main noun of a nominal one. */
  readonly head: number;
  readonly isVerbal: boolean;
}

/** The view of a finding's trigger; null when the trigger lies outside the tokens of its sentence. */
export function viewClause(text: PeopledDocument, finding: Finding): ClauseView | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  const { tokens } = sentence;
  const { start, end } = finding.trigger;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return null;
  const head = headVerb(tokens, first, last);
  if (head >= 0) return { text, sentence, tokens, first, last, head, isVerbal: true };
  return { text, sentence, tokens, first, last, head: headNoun(tokens, first, last), isVerbal: false };
}

const groupWords = new Set(
  "be am is are was were been being 's 're 'm have has had having 've 'd do does did will would 'll wo shall should can could ca may might must not n't never to".split(
    ' ',
  ),
);

/** Whether a token can stand inside a verb group before its main verb: auxiliaries, adverbs, "not", "to". */
export function isGroupToken(token: Token): boolean {
  return token.tag === 'AUX' || token.tag === 'ADV' || groupWords.has(token.lower) || token.lower === 'also';
}

/** First token of the verb group that ends in the verb at `head`: "had never publicly" met. */
export function startOfVerbGroup(tokens: readonly Token[], head: number): number {
  let at = head;
  while (at > 0) {
    const before = tokens[at - 1];
    if (before === undefined || !isGroupToken(before)) break;
    at--;
  }
  return at;
}

/** First verb that no noun comes before, unless an auxiliary shows it finite; an auxiliary where it is the only verb; -1 for a nominal trigger. */
function headVerb(tokens: readonly Token[], first: number, last: number): number {
  let hasNoun = false;
  let auxiliary = -1;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'AUX' || (token.tag === 'VERB' && groupWords.has(token.lower))) {
      if (auxiliary < 0 || !hasNoun) auxiliary = at;
    } else if (token.tag === 'VERB' && (!hasNoun || auxiliary >= 0)) return at;
    else if (token.tag === 'NOUN' || token.tag === 'PROPN') hasNoun = true;
  }
  return auxiliary;
}

/** In "peace talks with" the last noun of the first run of nouns. */
function headNoun(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    if (!isNoun(tokens[at])) continue;
    let noun = at;
    while (noun < last && isNoun(tokens[noun + 1])) noun++;
    return noun;
  }
  return first;
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN';
}

/** The span of the tokens from `first` to `last`, inclusive. */
export function spanOfTokens(view: Pick<ClauseView, 'text' | 'tokens'>, first: number, last: number): Span {
  const start = view.tokens[first]?.start ?? 0;
  return sliceSpan(view.text.document.text, start, view.tokens[last]?.end ?? start);
}
